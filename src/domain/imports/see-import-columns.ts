import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { fieldTakenAlong } from './column-answers.rules.ts'
import { proposeColumns, whys, type ColumnProposal } from './columns.rules.ts'
import { words } from './columns.words.ts'
import { importStates } from './declaration.ts'
import { declaredField, isImportField } from './import-fields.rules.ts'
import { contactUse, valueKind } from './import.schema.ts'
import { listKept } from './kept-rows.storage.ts'
import { importFor, sayTrouble, troubleSchema } from './see-import.ts'
import { listOfFile, type Import } from './storage.ts'

const mostSamples = 500
const mostShown = 5

const column = z.object({
  column: z.int(),
  header: z.string(),
  confidence: z.enum(['sure', 'guess', 'unknown', 'refused']),
  field: z.string().nullable().describe('The field proposed'),
  fieldName: z.string().nullable(),
  because: z.string().describe('Why it is proposed, or why it is not known'),
  why: z.enum(whys).describe('The same as a code'),
  use: contactUse.optional(),
  channel: z.string().optional(),
  permits: z.boolean().optional(),
  valueKind,
  choices: z.array(z.string()),
  filled: z.int().describe('Rows of the whole file in which it is filled'),
  samples: z.array(z.string()),
  declaredIn: z.array(z.string()).describe('Keys of the registers that declare the field'),
  takenAlongAs: z.string().describe('The field that it becomes when it is taken along'),
})

/** The rows of the sample as text. */
export async function samplesOf(db: Occasion['db'], id: string): Promise<string[][]> {
  const kept = await listKept(db, id, ['sample'], 0, mostSamples)
  return kept.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
}

/**
 * What the columns of a file are, as far as headings and values tell, and whether the very file was brought in before.
 * While the file is being read the state is `reading` and there are no columns. Refusal: import-unknown.
 */
export const seeImportColumns = operation({
  name: 'see-import-columns',
  permission: 'import people',
  aims: ['register-keeping'],
  sees: 'matches',
  input: z.strictObject({ import: z.uuid() }),
  output: z.object({
    import: z.uuid(),
    state: z.enum(importStates),
    fileName: z.string(),
    kind: z.enum(['csv', 'xlsx']).nullable(),
    misnamed: z.boolean().describe('The name of the file promises another kind of file'),
    sheet: z.string().nullable(),
    sheets: z.array(z.string()),
    headerRow: z.int().describe('0 when no row reads like headings'),
    rows: z.int().nullable(),
    trouble: troubleSchema.nullable(),
    columns: z.array(column),
    sample: z.array(z.array(z.string())),
    before: z
      .array(
        z.object({ import: z.uuid(), state: z.enum(importStates), at: z.string(), register: z.string().nullable() }),
      )
      .describe('Earlier imports of this very file, and of this sheet of it, newest first'),
  }),
  async perform({ import: id }, occasion) {
    const { charter, language, db, concernsSet } = occasion
    const read = await importFor(occasion, id)
    if ('refused' in read) return read
    const { found } = read
    concernsSet('import', id)
    const table = found.table_shape
    const samples = table ? await samplesOf(occasion.everyone, id) : []
    const ofFile = found.file_sha256 ? await listOfFile(db, found.file_sha256, id) : []
    const before = ofFile.filter((one) => one.table_shape?.sheet === table?.sheet)
    return done({
      import: id,
      state: found.state,
      fileName: found.file_name,
      kind: table?.kind ?? null,
      misnamed: table?.misnamed === true,
      sheet: table?.sheet ?? null,
      sheets: table?.sheets ?? [],
      headerRow: table?.headerRow ?? 0,
      rows: found.rows_total,
      trouble: found.trouble === null ? null : sayTrouble(found.trouble, language),
      columns: table ? await columnsOf(occasion, table, samples) : [],
      sample: samples.slice(0, mostShown),
      before: before.map((one) => ({
        import: one.id,
        state: one.state,
        at: one.started_at ?? one.added_at,
        register: charter.registers.find((register) => register.id === one.register_id)?.key ?? null,
      })),
    })
  },
})

async function columnsOf(
  { db, charter, language }: Occasion,
  table: NonNullable<Import['table_shape']>,
  samples: readonly string[][],
): Promise<z.input<typeof column>[]> {
  const own = (await documentOf(db, charter.version))?.ownFields ?? []
  const text = words[language]
  return proposeColumns(table.header, samples, table.guarded).map((proposal: ColumnProposal) => {
    const along = fieldTakenAlong(proposal)
    const field = proposal.field ?? null
    const needed = isImportField(along) ? declaredField(along) : [along]
    const declaring = charter.registers.filter((one) => !one.builtIn && needed.every((name) => one.fields.has(name)))
    const { use, channel, permits, choices = [] } = proposal
    return {
      column: proposal.column,
      header: proposal.header,
      confidence: proposal.confidence,
      field,
      fieldName: field === null ? null : isImportField(field) ? text.field[field] : fieldName(field, language, own),
      because: channel ? `${text.why[proposal.why]} ${text.channel[channel]}` : text.why[proposal.why],
      why: proposal.why,
      ...(use ? { use } : {}),
      ...(channel ? { channel } : {}),
      ...(permits ? { permits } : {}),
      valueKind: proposal.valueKind,
      choices,
      filled: table.filled[proposal.column] ?? 0,
      samples: proposal.samples,
      declaredIn: declaring.map(({ key }) => key),
      takenAlongAs: along,
    }
  })
}
