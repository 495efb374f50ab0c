import type { Charter, CharterRegister, CharterSource } from '../../enforcement/charter.ts'
import { allRegisters, allSources, isBuiltIn } from './built-in.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'

/** Numbers the office's storage has given to registers and sources, by key. */
export type CharterIds = {
  version: number
  registers: ReadonlyMap<string, number>
  sources: ReadonlyMap<string, number>
}

/**
 * What the gate must know of a declaration: registers, the built-in ones too, with purposes, fields and sources.
 * A purpose that names no fields may see every field of its register. What has no id yet is left out.
 */
export function charterOf(declaration: OfficeDeclaration, ids: CharterIds): Charter {
  const sources = new Map(allSources(declaration).map((source) => [source.key, source.kind]))
  const registers = allRegisters(declaration).flatMap((register): CharterRegister[] => {
    const id = ids.registers.get(register.key)
    if (id === undefined) return []
    const fields = new Set(register.fields.map((one) => one.field))
    const declared = new Map(
      register.sources.flatMap((key): [string, CharterSource][] => {
        const id = ids.sources.get(key)
        const kind = sources.get(key)
        return id === undefined || kind === undefined ? [] : [[key, { id, key, fromPerson: kind === 'person' }]]
      }),
    )
    return [
      {
        id,
        key: register.key,
        builtIn: isBuiltIn(register.key),
        ...(register.ownStaffOnly ? { ownStaffOnly: true } : {}),
        fields,
        purposes: register.purposes.map(({ key, aim, fields: some }) => ({
          key,
          aim,
          fields: some ? new Set(some.filter((field) => fields.has(field))) : fields,
        })),
        sources: declared,
        narrowed: new Map(
          register.fields.flatMap(({ field, sources: some }): [string, CharterSource[]][] =>
            some?.length ? [[field, some.flatMap((key) => declared.get(key) ?? [])]] : [],
          ),
        ),
      },
    ]
  })
  return { version: ids.version, registers }
}
