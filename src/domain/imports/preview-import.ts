import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll, type Refused } from '../../enforcement/outcome.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { sourcesOf } from '../registers/field-sources.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { resolveColumns } from './column-answers.rules.ts'
import { proposeColumns } from './columns.rules.ts'
import { importStates, type Received } from './declaration.ts'
import { answersShape, type Answers } from './import.schema.ts'
import type { Mapping } from './row.rules.ts'
import { importFor } from './see-import.ts'
import { samplesOf } from './see-import-columns.ts'
import { changeImport, type Import } from './storage.ts'

type Settled = {
  register_id: number
  source_id: number
  given_by_person: boolean
  received: Received
  at_sale: Import['at_sale']
  mapping: Mapping
  answers: Answers
}

/**
 * The answers of an import held against what is declared. Refusals: unknown-register, unknown-source, received-in-future,
 * and those of the columns.
 */
export async function settle(occasion: Occasion, found: Import, answers: Answers): Promise<Settled | Refused> {
  const { charter, scope, db, today, language } = occasion
  const declared = charter.registers.find(({ key, builtIn }) => key === answers.register && !builtIn)
  const seen = scope.registers.find(({ key }) => key === answers.register)
  if (!declared || !seen) return refuse('import-unknown-register', { register: answers.register })
  const source = declared.sources.get(answers.source)
  if (!source) {
    const sources = [...declared.sources.keys()].join(', ')
    return refuse('import-unknown-source', { source: answers.source, register: answers.register, sources })
  }
  const received: Received =
    'column' in answers.received ? { ...answers.received.otherwise, byColumn: true } : answers.received
  if (received.day > today) return refuse('received-in-future', { day: received.day })
  const table = found.table_shape
  if (!table) return refuse('import-not-ready', { state: found.state })
  const samples = await samplesOf(occasion.everyone, found.id)
  const ownFields = (await documentOf(db, charter.version))?.ownFields ?? []
  const resolved = resolveColumns({
    header: table.header,
    filled: table.filled,
    samples,
    proposals: proposeColumns(table.header, samples, table.guarded),
    answers,
    declared: declared.fields,
    seen: seen.fields,
    fromSource: new Set([...declared.fields].filter((field) => sourcesOf(declared, field).includes(source))),
    ownFields,
  })
  if ('refused' in resolved)
    return refuseAll(
      resolved.refused.map(({ code, facts }) => ({
        code,
        facts: {
          ...facts,
          register: answers.register,
          source: answers.source,
          ...(facts['field'] ? { field: fieldName(facts['field'], language, ownFields) } : {}),
        },
      })),
    )
  return {
    register_id: declared.id,
    source_id: source.id,
    given_by_person: answers.givenByPerson ?? source.fromPerson,
    received,
    at_sale: answers.gotAtSale ?? null,
    mapping: resolved.mapping,
    answers,
  }
}

export const restful = ['draft', 'looked'] as const
export const isRestful = (state: Import['state']): boolean => state === 'draft' || state === 'looked'

/** Puts the import into a state in which the job goes on with it. */
export async function sendOn(
  { db, enqueue, actor }: Occasion,
  id: string,
  state: 'looking' | 'waiting' | 'undoing',
  changed: Partial<Import> = {},
): Promise<void> {
  await changeImport(db, id, { trouble: null, attempts: 0, ended_at: null, ...changed, state })
  await enqueue('run-import', { import: id, onBehalf: accountOf(actor) ?? 'console' })
}

export const answeredImport = z.strictObject({ import: z.uuid(), ...answersShape })

/**
 * Looks at what an import would do, row by row, without bringing anybody in: a job reads the whole file, and `see-import`
 * tells how far it is. May be asked again with other answers. Refusals: import-unknown, import-not-ready, those of settle.
 */
export const previewImport = operation({
  name: 'preview-import',
  permission: 'import people',
  aims: ['register-keeping'],
  sees: 'matches',
  input: answeredImport,
  output: z.object({ import: z.uuid(), state: z.enum(importStates) }),
  async perform({ import: id, ...answers }, occasion) {
    const read = await importFor(occasion, id, true)
    if ('refused' in read) return read
    const { found } = read
    if (!isRestful(found.state)) return refuse('import-not-ready', { state: found.state })
    const settled = await settle(occasion, found, answers)
    if ('refused' in settled) return settled
    await sendOn(occasion, id, 'looking', { ...settled, rows_done: 0, counts: {} })
    return done({ import: id, state: 'looking' as const })
  },
})
