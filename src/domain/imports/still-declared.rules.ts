import type { CharterRegister } from '../../enforcement/charter.ts'
import { sourcesOf } from '../registers/field-sources.rules.ts'
import { declaredField, isImportField } from './import-fields.rules.ts'
import type { Mapping } from './row-types.rules.ts'

type Settled = { mapping: unknown; register_id: number | null; source_id: number | null }

/**
 * Whether what an import was settled with is declared still: its register, its source and the field of every column
 * from that source. The
 * declaration may change while a long import runs or a row waits, and what no register declares is not stored.
 */
export function isStillDeclared(
  { mapping, register_id, source_id }: Settled,
  registers: readonly CharterRegister[],
): boolean {
  const register = registers.find(({ id }) => id === register_id)
  if (!register || ![...register.sources.values()].some(({ id }) => id === source_id)) return false
  const needed = ((mapping as Mapping | null)?.columns ?? []).flatMap(({ field }) =>
    isImportField(field) ? declaredField(field) : [field],
  )
  return needed.every(
    (field) => register.fields.has(field) && sourcesOf(register, field).some(({ id }) => id === source_id),
  )
}
