import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { importsOf, shownLine } from './line.rules.ts'
import { knownFor, logLine } from './list-log.ts'
import { filesOf, linesOf } from './storage.ts'

const mostLines = 100

/**
 * One's own lines of the log, the newest first: what is written down of oneself (Art. 15; 759/2004, 21 §). The people in
 * them are counted and not named, since this is no right to see anybody. Refusal: not-an-account.
 */
export const seeOwnLines = operation({
  name: 'see-own-lines',
  permission: 'see own account',
  aims: ['security'],
  input: z.strictObject({
    before: z.int().min(1).optional().describe('The last line of the page before'),
    limit: z.int().min(1).max(mostLines).default(mostLines),
  }),
  output: z.object({ lines: z.array(logLine.omit({ people: true })), more: z.boolean() }),
  async perform({ before, limit }, occasion) {
    const { db, actor, office } = occasion
    const account = actor.kind === 'account' ? accountOf(actor) : null
    if (account === null) return refuse('not-an-account')
    const found = await linesOf(db, { before, account, timeZone: office.timeZone, limit: limit + 1 })
    const lines = found.slice(0, limit)
    const everybody = new Set(lines.flatMap((line) => line.people))
    const files = await filesOf(db, importsOf(lines))
    const known = await knownFor(occasion, { people: new Map(), there: everybody, members: new Map(), files })
    return done({ lines: lines.map((line) => shownLine(line, known)), more: found.length > limit })
  },
})
