import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { isDay } from '../../plumbing/text/days.ts'
import { aimFacts } from '../registers/aims.rules.ts'
import { allRegisters } from '../registers/built-in.rules.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { say } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { listMembers } from '../staff/members.storage.ts'
import { listPrograms } from '../staff/programs.storage.ts'
import { importsOf, mostNamed, peopleOf, setsOf, shownLine, type Known } from './line.rules.ts'
import { readingReasons } from './reading.rules.ts'
import { filesOf, linesOf, membersOf, namesOf, recordReading, stillThere } from './storage.ts'

const text = z.string().nullable()

/** One line of the log as it is shown: no values, names looked up now. */
export const logLine = z.object({
  id: z.int(),
  at: z.string().describe('UTC'),
  day: z.string().describe('In the office’s time zone, as is `time`'),
  time: z.string(),
  actor: z.object({ kind: z.string(), account: id('account').nullable(), name: text }),
  operation: z.string(),
  purpose: z.object({ key: z.string(), name: z.string() }).nullable(),
  registers: z.array(z.string()).describe('Names'),
  people: z
    .array(
      z.object({
        person: id('person'),
        given: personal('name.given', text),
        family: personal('name.family', text),
      }),
    )
    .describe('The first of those whom this reader sees'),
  counts: z.object({
    people: z.int(),
    erased: z.int().describe('Of them, no longer there'),
    hidden: z.int().describe('Of them, outside what this reader sees'),
  }),
  set: z
    .object({ kind: z.string(), id: z.uuid(), name: text.describe('The file of an import') })
    .nullable()
    .describe('What the act was on besides the people named'),
  fields: z.array(z.string()).describe('Names of the data fields that were shown'),
  outcome: z.enum(['done', 'refused', 'not permitted', 'broken']),
  code: text,
  channel: z.string(),
  from: text,
})

const day = z
  .string()
  .max(10)
  .refine(isDay, { params: { trouble: 'day' } })
const mostLines = 100

/**
 * The log, the newest first, in pages. Who sees some registers only is shown the lines that touched them. The lines of
 * one member of the staff open only with a reason, which is kept (759/2004, 21 §); one's own need none.
 * Refusal: reason-needed.
 */
export const listLog = operation({
  name: 'list-log',
  permission: 'see log',
  aims: ['security', 'register-keeping'],
  sees: 'matches',
  input: z.strictObject({
    before: z.int().min(1).optional().describe('The last line of the page before'),
    limit: z.int().min(1).max(mostLines).default(mostLines),
    from: day.optional(),
    until: day.optional(),
    person: id('person').optional(),
    operation: z.string().max(60).optional(),
    purpose: z.string().max(60).optional(),
    stopped: z.boolean().optional().describe('Only what was refused, not permitted or broken'),
    account: id('account').optional(),
    reason: z.enum(readingReasons).optional().describe('Needed with `account`'),
    note: z.string().trim().max(1000).optional(),
  }),
  output: z.object({
    lines: z.array(logLine),
    more: z.boolean(),
    accounts: z.array(z.object({ account: id('account'), name: z.string() })).describe('Who may be asked for'),
  }),
  async perform({ reason, note, limit, ...wanted }, occasion) {
    const { db, scope, actor, office, now } = occasion
    const reader = accountOf(actor)
    if (wanted.account !== undefined && wanted.account !== reader) {
      if (reason === undefined) return refuse('reason-needed', undefined, '759/2004 21 §')
      const reading = { account: wanted.account, reason, note: note || null, read_by: reader, read_at: now }
      await recordReading(db, reading, now)
    }
    const registers = scope.whole ? undefined : scope.registers.map((register) => register.id)
    const found = await linesOf(db, { ...wanted, registers, timeZone: office.timeZone, limit: limit + 1 })
    const lines = found.slice(0, limit)
    const ids = peopleOf(lines)
    const members = await membersOf(occasion, setsOf(lines), mostNamed)
    const known = await knownFor(occasion, {
      people: await namesOf(db, [...ids, ...[...members.values()].flatMap(({ named }) => named)]),
      there: await stillThere(occasion.everyone, ids),
      members,
      files: await filesOf(db, importsOf(lines)),
    })
    return done({
      lines: lines.map((line) => shownLine(line, known)),
      more: found.length > limit,
      accounts: [...known.accounts].map(([account, name]) => ({ account, name })),
    })
  },
})

/** What the names in lines are looked up from: the staff and programs, the declaration, and the people given. */
export async function knownFor(
  { db, charter, language }: Occasion,
  given: Pick<Known, 'people' | 'there' | 'members' | 'files'>,
): Promise<Known> {
  const declaration = await documentOf(db, charter.version)
  const registers = declaration ? allRegisters(declaration) : []
  const purposes = registers.flatMap((register) => register.purposes)
  const accounts = [...(await listMembers(db)), ...(await listPrograms(db))]
  return {
    ...given,
    accounts: new Map(accounts.map(({ account, name }) => [account, name])),
    registers: new Map(
      charter.registers.map(({ id, key }) => [
        id,
        say(registers.find((one) => one.key === key)?.names, language) || key,
      ]),
    ),
    purposeName: (key) => {
      if (key in aimFacts) return aimFacts[key as keyof typeof aimFacts].names[language]
      return say(purposes.find((purpose) => purpose.key === key)?.names, language) || key
    },
    fieldName: (field) => fieldName(field, language, declaration?.ownFields),
  }
}
