import { z } from 'zod'
import { operation, type Language } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id as idOf, personal } from '../../enforcement/output.ts'
import { fill } from '../registers/text.rules.ts'
import { rowDecisions, rowVerdicts } from './declaration.ts'
import { listKept, type KeptRow } from './kept-rows.storage.ts'
import { matchedPeople } from './matched.storage.ts'
import { words as rowWords } from './row.words.ts'
import { importFor } from './see-import.ts'
import { words } from './words.ts'

const match = z.object({
  person: idOf('person'),
  given: personal('name.given', z.string().nullable()),
  family: personal('name.family', z.string().nullable()),
  emails: personal('contact.email', z.array(z.string())),
  phones: personal('contact.phone', z.array(z.string())),
  addresses: personal('contact.address', z.array(z.string())),
  since: z.string().nullable().describe('In a register of this act since that moment'),
})

/**
 * Rows of an import by what became of them, as they stand in the file, with the reason of each in the reader's language
 * and the person of the register whom a row may be. A page at a time, from the row after `after`. What waits for the
 * register's keeper is shown to him only. Refusal: import-unknown.
 */
export const seeImportRows = operation({
  name: 'see-import-rows',
  permission: 'import people',
  aims: ['register-keeping'],
  sees: 'matches',
  input: z.strictObject({
    import: z.uuid(),
    of: z.array(z.enum(rowVerdicts)).min(1).max(6),
    open: z.boolean().default(false).describe('Only rows that are not decided'),
    after: z.int().min(0).default(0),
    limit: z.int().min(1).max(1000).default(50),
  }),
  output: z.object({
    header: z.array(z.string()),
    rows: z.array(
      z.object({
        row: z.int().describe('Its id, for decide-row'),
        number: z.int().describe('Its row in the file, from 1'),
        verdict: z.enum(rowVerdicts),
        because: z.array(z.string()),
        cells: z.array(z.string()).nullable().describe('As in the file; null when only the keeper may see them'),
        match: match.nullable(),
        decided: z.enum(rowDecisions).nullable(),
      }),
    ),
    next: z.int().nullable().describe('`after` of the next page'),
  }),
  async perform({ import: id, of, open, after, limit }, occasion) {
    const { db, everyone, scope, language, concernsSet } = occasion
    const read = await importFor(occasion, id)
    if ('refused' in read) return read
    concernsSet('import', id)
    const page = await listKept(everyone, id, of, after, limit + 1, open)
    const rows = page.slice(0, limit)
    const header = read.found.table_shape?.header ?? []
    const beside = rows.flatMap(({ verdict, person_id }) => (person_id && verdict === 'possible' ? [person_id] : []))
    const matched = await matchedPeople(db, beside)
    return done({
      header,
      rows: rows.map((row) => {
        const shown = row.verdict !== 'keeper' || scope.whole
        return {
          row: row.id,
          number: row.row_number,
          verdict: row.verdict as (typeof rowVerdicts)[number],
          because: sayWhy(row, header, language, scope.whole),
          cells: shown ? textsOf(row, header.length) : null,
          match: (row.person_id && matched.get(row.person_id)) || null,
          decided: row.decided,
        }
      }),
      next: page.length > limit ? rows.at(-1)!.id : null,
    })
  },
})

const textsOf = ({ cells }: KeptRow, width: number): string[] =>
  Array.from({ length: Math.max(width, cells.length) }, (_, i) => {
    const cell = cells[i]
    return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text
  })

/** Why a row is where it is, each reason a sentence. `keeper`: it is told to the register’s keeper. */
export function sayWhy(
  { verdict, why }: KeptRow,
  header: readonly string[],
  language: Language,
  keeper = false,
): string[] {
  const { verdicts } = words[language]
  if (verdict === 'keeper') return [keeper && why[0]?.code === 'not-again' ? verdicts['not-again'] : verdicts.keeper]
  return why.map(({ code, column, detail }) => {
    const ofVerdict = Object.hasOwn(verdicts, code) ? verdicts[code as keyof typeof verdicts] : undefined
    const troubles = rowWords[language]
    const ofRow = Object.hasOwn(troubles, code) ? troubles[code as keyof typeof troubles] : code
    return fill(ofVerdict ?? ofRow, { column: header[column ?? -1] ?? '', detail: detail ?? '' })
  })
}
