import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Language, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, type Refused } from '../../enforcement/outcome.ts'
import { id as idOf } from '../../enforcement/output.ts'
import { words as fileWords, type TroubleCode } from '../../plumbing/files/files.words.ts'
import { fill } from '../registers/text.rules.ts'
import { tellBy } from './art14.rules.ts'
import { countNames, importStates, type ImportTrouble } from './declaration.ts'
import { answersSchema, mappingSchema } from './import.schema.ts'
import { countWaiting } from './kept-rows.storage.ts'
import { findImport, holdImport, type Import } from './storage.ts'
import { words } from './words.ts'

export const countsSchema = z.partialRecord(z.enum(countNames), z.int())
export const troubleSchema = z.object({ code: z.string(), because: z.string(), row: z.int().optional() })

/**
 * The import, if this act may touch it: one into a register of its scope, or one of its own that has no register yet.
 * `hold` keeps it still until the transaction ends. Refusal: import-unknown.
 */
export async function importFor(
  { db, scope, actor }: Pick<Occasion, 'db' | 'scope' | 'actor'>,
  id: string,
  hold = false,
): Promise<{ found: Import } | Refused> {
  const found = await (hold ? holdImport : findImport)(db, id)
  const own = found?.register_id === null && found.added_by !== null && found.added_by === accountOf(actor)
  const may = scope.whole || own || scope.registers.some((register) => register.id === found?.register_id)
  return found && may ? { found } : refuse('import-unknown')
}

/** Why an import ended badly, as a sentence. */
export function sayTrouble(trouble: ImportTrouble, language: Language): z.input<typeof troubleSchema> {
  const { code, row, detail } = trouble
  const own: Record<string, string> = words[language].troubles
  const text = fileWords[language][code as TroubleCode] ?? own[code] ?? code
  const because = fill(text, { row: row ?? '', detail: detail ?? '' })
  return { code, because, ...(row === undefined ? {} : { row }) }
}

const listed = {
  import: z.uuid(),
  state: z.enum(importStates),
  fileName: z.string(),
  register: z.string().nullable().describe('Key of the register'),
  source: z.string().nullable().describe('Key of the source'),
  rowsTotal: z.int().nullable(),
  rowsDone: z.int(),
  counts: countsSchema,
  trouble: troubleSchema.nullable(),
  addedAt: z.string(),
  addedBy: idOf('account').nullable(),
  endedAt: z.string().nullable(),
  closed: z.boolean().describe('Its file and kept rows are gone'),
}
export const listedImport = z.object(listed)

/** An import as it stands in a list: how far it is and what became of its rows. */
export function asListed(one: Import, { charter, language }: Occasion): z.input<typeof listedImport> {
  const register = charter.registers.find(({ id }) => id === one.register_id)
  const source = [...(register?.sources.values() ?? [])].find(({ id }) => id === one.source_id)
  return {
    import: one.id,
    state: one.state,
    fileName: one.file_name,
    register: register?.key ?? one.answers?.register ?? null,
    source: source?.key ?? one.answers?.source ?? null,
    rowsTotal: one.rows_total,
    rowsDone: one.rows_done,
    counts: one.counts,
    trouble: one.trouble === null ? null : sayTrouble(one.trouble, language),
    addedAt: one.added_at,
    addedBy: one.added_by,
    endedAt: one.ended_at,
    closed: one.closed_at !== null,
  }
}

/** One import: its answers, how far it is, what became of its rows, and how many wait. Refusal: import-unknown. */
export const seeImport = operation({
  name: 'see-import',
  permission: 'import people',
  aims: ['register-keeping'],
  sees: 'matches',
  input: z.strictObject({ import: z.uuid() }),
  output: z.object({
    ...listed,
    answers: answersSchema.nullable(),
    mapping: mappingSchema.nullable(),
    leftOut: z.array(z.string()).describe('Headings of the columns that are not taken'),
    givenByPerson: z.boolean().nullable(),
    waiting: z.int().describe('Rows that wait for a decision'),
    tellBy: z.string().nullable().describe('Art. 14: the last day to tell those who came in'),
    startedAt: z.string().nullable(),
    version: z.int32(),
  }),
  async perform({ import: id }, occasion) {
    const read = await importFor(occasion, id)
    if ('refused' in read) return read
    const { found } = read
    const taken = new Set(found.mapping?.columns.map(({ column }) => column))
    return done({
      ...asListed(found, occasion),
      answers: found.answers,
      mapping: found.mapping as z.input<typeof mappingSchema> | null,
      leftOut: found.mapping ? (found.table_shape?.header ?? []).filter((_, column) => !taken.has(column)) : [],
      givenByPerson: found.given_by_person,
      waiting: await countWaiting(occasion.everyone, id),
      tellBy: found.given_by_person === false && found.received ? tellBy(found.received.day) : null,
      startedAt: found.started_at,
      version: found.version,
    })
  },
})
