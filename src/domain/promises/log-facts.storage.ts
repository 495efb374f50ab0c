import { sql } from 'kysely'
import type { accessLog } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import { addedUp } from './log-facts.rules.ts'
import type { CountedLog, LogFacts } from './promise.rules.ts'

type Db = DbOf<typeof accessLog>
type Asked = { today: string; timeZone: string }

const corrections = ['change-person', 'change-contact-person', 'change-relation']
const bans = ['forbid-marketing', 'forbid-marketing-to-many']
const begins = (day: string, timeZone: string) => sql<string>`(${day}::date::timestamp at time zone ${timeZone})`
const dayOf = (moment: string | null, timeZone: string): string | null =>
  moment === null
    ? null
    : new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
        new Date(moment),
      )

/** What the log tells of the promises: what was counted at the last look, and what has come since. */
export const logFacts = async (db: Db, counted: CountedLog | undefined, asked: Asked): Promise<LogFacts> =>
  addedUp(counted, await countLines(db, { ...asked, since: counted?.until }), asked.today)

/** The whole log up to the beginning of today, to be kept with a look. */
export const countLog = async (db: Db, asked: Asked): Promise<CountedLog> => ({
  until: asked.today,
  ...(await countLines(db, { ...asked, until: asked.today })),
})

/** Lines from a day on, or before a day; all but `lines` are of this year. Days are the office's. */
async function countLines(
  db: Db,
  { today, timeZone, since, until }: Asked & { since?: string | undefined; until?: string },
): Promise<LogFacts> {
  const year = begins(`${today.slice(0, 4)}-01-01`, timeZone)
  const row = await db
    .selectFrom('access_log')
    .select((e) => {
      const { fn } = e
      const ofYear = e('at', '>=', year)
      const done = (operations: readonly string[]) =>
        e.and([ofYear, e('operation', 'in', [...operations]), e('outcome', '=', 'done')])
      return [
        fn.countAll<number>().as('lines'),
        fn.max<string | null>('at').as('last'),
        fn
          .countAll<number>()
          .filterWhere(e.and([ofYear, e('purpose', '=', '')]))
          .as('withoutPurpose'),
        fn
          .countAll<number>()
          .filterWhere(e.and([ofYear, e('outcome', 'in', ['refused', 'not permitted'])]))
          .as('stopped'),
        fn.countAll<number>().filterWhere(done(corrections)).as('corrections'),
        fn.max<string | null>('at').filterWhere(done(corrections)).as('lastCorrection'),
        fn.countAll<number>().filterWhere(done(bans)).as('bansGiven'),
        fn.max<string | null>('at').filterWhere(done(bans)).as('lastBan'),
      ]
    })
    .$if(since !== undefined, (q) => q.where('at', '>=', begins(since!, timeZone)))
    .$if(until !== undefined, (q) => q.where('at', '<', begins(until!, timeZone)))
    .executeTakeFirstOrThrow()
  return {
    lines: Number(row.lines),
    lastOn: dayOf(row.last, timeZone),
    withoutPurpose: Number(row.withoutPurpose),
    stopped: Number(row.stopped),
    corrections: Number(row.corrections),
    lastCorrectionOn: dayOf(row.lastCorrection, timeZone),
    bansGiven: Number(row.bansGiven),
    lastBanOn: dayOf(row.lastBan, timeZone),
  }
}
