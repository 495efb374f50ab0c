import { z } from 'zod'
import { operation, type Language } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll, type Refusal } from '../../enforcement/outcome.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { isOwnField } from '../registers/catalogue.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { columnNamed, fieldTakenAlong } from './column-answers.rules.ts'
import { proposeColumns, type ColumnProposal } from './columns.rules.ts'
import { declaredField, isImportField } from './import-fields.rules.ts'
import { columnAnswer, type ColumnAnswer } from './import.schema.ts'
import { importFor } from './see-import.ts'
import { samplesOf } from './see-import-columns.ts'

/**
 * Declares the fields of columns that are taken along though the register does not declare them: a field of the
 * catalogue, or an own field made of the heading. A new version of the declaration, by `declare-registers`. Refusals:
 * import-unknown, import-not-ready, import-unknown-register, column-not-there, column-not-allowed, those of declare-registers.
 */
export const declareImportColumns = operation({
  name: 'declare-import-columns',
  permission: 'declare registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  alone: true,
  input: z.strictObject({
    import: z.uuid(),
    register: z.string().max(64),
    columns: z.array(columnAnswer).min(1).max(200),
  }),
  output: z.object({ version: z.int32(), unchanged: z.boolean(), fields: z.array(z.string()) }),
  async perform({ import: id, register: key, columns }, occasion) {
    const { db, charter } = occasion
    const read = await importFor(occasion, id)
    if ('refused' in read) return read
    const table = read.found.table_shape
    const document = await documentOf(db, charter.version)
    if (!table || !document) return refuse('import-not-ready', { state: read.found.state })
    if (!document.registers.some((one) => one.key === key)) return refuse('import-unknown-register', { register: key })
    const proposals = proposeColumns(table.header, await samplesOf(db, id), table.guarded)
    const { declaration, fields, refused } = withColumns(document, key, proposals, columns)
    if (refused.length > 0) return refuseAll(refused)
    const input = { document: declaration, base: charter.version, effects: 'refuse' as const }
    const outcome = await declareRegisters.perform(input, occasion)
    if ('refused' in outcome) return outcome
    const { version, unchanged } = outcome.done
    return done({ version, unchanged, fields })
  },
})

function withColumns(
  document: OfficeDeclaration,
  key: string,
  proposals: readonly ColumnProposal[],
  columns: readonly ColumnAnswer[],
): { declaration: OfficeDeclaration; fields: string[]; refused: Refusal[] } {
  const refused: Refusal[] = []
  const fields = new Set<string>()
  const ownFields = [...document.ownFields]
  const header = proposals.map((one) => one.header)
  for (const answer of columns) {
    const proposal = proposals[columnNamed(header, answer.column) ?? -1]
    if (!proposal) {
      refused.push({ code: 'column-not-there', facts: { column: String(answer.column) } })
      continue
    }
    const field = fieldTakenAlong(proposal, answer)
    if (proposal.confidence === 'refused') {
      refused.push({ code: 'column-not-allowed', facts: { column: proposal.header } })
      continue
    }
    for (const one of isImportField(field) ? declaredField(field) : [field]) fields.add(one)
    if (isOwnField(field) && !ownFields.some((one) => one.key === field))
      ownFields.push(ownField(field, proposal, answer, document.office.languages[0] ?? 'fi'))
  }
  const registers = document.registers.map((register) => {
    if (register.key !== key) return register
    const missing = [...fields].filter((field) => !register.fields.some((one) => one.field === field))
    return { ...register, fields: [...register.fields, ...missing.map((field) => ({ field }))] }
  })
  return { declaration: { ...document, ownFields, registers }, fields: [...fields], refused }
}

function ownField(
  field: string,
  proposal: ColumnProposal,
  answer: ColumnAnswer,
  language: Language,
): OfficeDeclaration['ownFields'][number] {
  const kind = answer.valueKind ?? proposal.valueKind
  // A sample does not show every choice of a column, and a value that is no choice would be lost.
  return {
    key: field,
    kind: kind === 'choice' ? 'text' : kind,
    class: 'dealings',
    names: { [language]: proposal.header },
  }
}
