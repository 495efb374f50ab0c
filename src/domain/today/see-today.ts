import { z } from 'zod'
import { accountOf, type Grant } from '../../enforcement/actor.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { countLines } from '../access-log/storage.ts'
import { standDocuments, standingOf } from '../documents/list-document-states.ts'
import { findingsInForce, openFindings } from '../findings/accepting.rules.ts'
import { acceptancesInForce } from '../findings/storage.ts'
import { promisesNeeding } from '../promises/list-promises.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { findDraft } from '../registers/draft.storage.ts'
import { say } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { listMembers, liveGrants } from '../staff/members.storage.ts'
import { listPrograms, listTokens } from '../staff/programs.storage.ts'
import { daysAfter, undertakingState } from '../staff/standing.rules.ts'
import { isOutside, reachesOwnStaffOnly, reachesUntold } from '../staff/outside.rules.ts'
import { readStanding } from '../staff/standing.storage.ts'
import { isStaffHeard, signedVersions, undertakingTextsInForce } from '../staff/undertakings.storage.ts'
import { casesDue, closedSince, lettersDue, mayHandle, tasksDue } from '../subject-requests/due.storage.ts'
import { requestStates, wishKinds } from '../subject-requests/request-terms.rules.ts'
import { strayAtLast } from '../upkeep/storage.ts'
import { importsEnded, importsWaiting, peopleToTell } from './storage.ts'
import {
  agreementsEnding,
  daysAhead,
  due,
  dueKinds,
  handledKinds,
  mayIn,
  registersWhere,
  type Due,
  type Handled,
} from './today.rules.ts'

/**
 * What needs this reader today, and what the program did by itself. Things stand here only for those who may act on
 * them, in the registers where they may; nobody of the registers is named. Refusal: not-an-account.
 */
export const seeToday = operation({
  name: 'see-today',
  permission: 'see own account',
  aims: ['security'],
  input: z.strictObject({}),
  output: z.object({
    today: z.string(),
    due: z.array(
      z.object({
        kind: z.enum(dueKinds),
        on: z.string().nullable().describe('The day by which it must be done, in the office’s time zone'),
        count: z.int(),
        name: z.string().nullable(),
        import: z.uuid().nullable(),
        request: z
          .object({ id: z.uuid(), wishes: z.array(z.enum(wishKinds)), state: z.enum(requestStates) })
          .nullable()
          .describe('A case, by its number as the name'),
      }),
    ),
    handled: z.array(
      z.object({
        kind: z.enum(handledKinds),
        count: z.int(),
        name: z.string().nullable(),
        at: z.string().nullable(),
      }),
    ),
  }),
  async perform(_input, occasion) {
    const { db, actor, charter, today } = occasion
    const account = actor.kind === 'account' ? accountOf(actor) : null
    if (account === null) return refuse('not-an-account')
    const declaration = await documentOf(db, charter.version)
    const { registers } = charter
    const standing = await readStanding(db, actor, { today, recipients: declaration?.recipients ?? [], registers })
    const grants = standing.active ? standing.grants : []
    const reader = { account, grants, declaration }
    return done({
      today,
      due: [
        ...(await requestsToday(occasion, grants)),
        ...(await ofPeople(occasion, reader)),
        ...(await ofImports(occasion, reader)),
        ...(await ofStaff(occasion, reader)),
        ...(await ofRegisters(occasion, reader)),
        ...(await ofUpkeep(occasion, reader)),
      ],
      handled: await handledOf(occasion, reader),
    })
  },
})

type Reader = { account: string; grants: readonly Grant[]; declaration: OfficeDeclaration | undefined }

async function ofPeople({ db, today }: Occasion, { grants }: Reader): Promise<Due[]> {
  const registers = registersWhere(grants, 'change people', today)
  if (registers.length === 0) return []
  const { late, earliest, due: coming, next } = await peopleToTell(db, registers, today)
  return [
    ...(late > 0 ? [due('to-tell', { on: earliest, count: late })] : []),
    ...(coming > 0 ? [due('to-tell', { on: next, count: coming })] : []),
  ]
}

async function ofImports({ db, today }: Occasion, { grants, account }: Reader): Promise<Due[]> {
  const registers = registersWhere(grants, 'import people', today)
  if (registers.length === 0) return []
  return (await importsWaiting(db, registers, account)).flatMap((one): Due[] => {
    const more = { name: one.file_name, import: one.id }
    if (['done', 'stopped'].includes(one.state) && one.rows > 0)
      return [due('rows-waiting', { ...more, count: one.rows })]
    if (one.state === 'failed') return [due('import-failed', more)]
    return ['draft', 'looked', 'stopped'].includes(one.state) ? [due('import-unfinished', more)] : []
  })
}

async function ofStaff(
  { db, today, language, charter }: Occasion,
  { grants, account, declaration }: Reader,
): Promise<Due[]> {
  const texts = await undertakingTextsInForce(db)
  const signed = await signedVersions(db)
  const state = (who: string) => undertakingState(signed.get(who) ?? [], texts, today)
  const own = state(account)
  const signing = own.state === 'grace' ? [due('sign-undertaking', { on: own.lastDay })] : []
  if (!mayIn(grants, 'manage staff', today)) return signing
  const last = daysAfter(today, daysAhead)
  const members = (await listMembers(db)).filter((one) => one.left_on === null || one.left_on > today)
  const missing = members.filter((one) => one.account !== account && state(one.account).state !== 'signed')
  const ends = new Map<string, { on: string; name: string }>()
  const programs = (await listPrograms(db)).filter((one) => one.ended_at === null)
  const outside = new Map(
    [...members, ...programs.map(({ party, ...one }) => ({ ...one, employer: party }))]
      .filter(({ employer }) => isOutside(employer))
      .map(({ account: who, name, employer }) => [who, { name, employer: employer! }]),
  )
  const closed = new Map<string, string>()
  const untold = new Map<string, string>()
  for (const grant of await liveGrants(db)) {
    const one = outside.get(grant.account)
    if (one && (grant.untilOn === null || grant.untilOn >= today)) {
      const { registers } = charter
      if (reachesOwnStaffOnly(grant, registers)) closed.set(grant.grantId, one.name)
      else if (reachesUntold(grant, one.employer, registers, declaration?.registers ?? []))
        untold.set(grant.grantId, one.name)
    }
    const member = members.find((one) => one.account === grant.account)
    if (member && grant.untilOn !== null && grant.untilOn >= today && grant.untilOn <= last)
      ends.set(grant.grantId, { on: grant.untilOn, name: member.name })
  }
  const running = new Map(programs.map((one) => [one.account, one.name]))
  const endings = [
    ...programs.map((one) => ({ on: one.ends_on, name: one.name })),
    ...(await listTokens(db))
      .filter((one) => one.ended_at === null && running.has(one.account))
      .map((one) => ({ on: one.ends_on, name: one.name })),
  ].filter((one): one is { on: string; name: string } => one.on !== null && one.on >= today && one.on <= last)
  return [
    ...signing,
    ...(missing.length > 0 ? [due('signatures-missing', { count: missing.length, name: missing[0]!.name })] : []),
    ...((await isStaffHeard(db)) ? [] : [due('hear-staff')]),
    ...[...ends.values()].map((one) => due('right-ends', one)),
    ...[...closed.values()].map((name) => due('right-closed', { name })),
    ...[...untold].filter(([grant]) => !closed.has(grant)).map(([, name]) => due('right-untold', { name })),
    ...endings.map((one) => due('program-ends', one)),
    ...agreementsEnding(declaration?.recipients ?? [], last).map(({ names, on }) =>
      due('agreement-ends', { on, name: say(names, language) }),
    ),
  ]
}

async function ofRegisters(occasion: Occasion, { grants, account, declaration }: Reader): Promise<Due[]> {
  const { db, today } = occasion
  if (!mayIn(grants, 'declare registers', today)) return []
  const draft = await findDraft(db, account)
  const found = declaration ? findingsInForce(declaration, today) : []
  const open = declaration ? openFindings(declaration, found, await acceptancesInForce(db), today) : []
  return [
    ...(declaration || draft ? [] : [due('declare')]),
    ...(open.length > 0 ? [due('questions-open', { count: open.length })] : []),
    ...(draft ? [due('draft')] : []),
    ...(declaration ? await ofDocuments(occasion, declaration) : []),
    ...(declaration ? await ofPromises(occasion, declaration) : []),
  ]
}

/** Documents that say something new and are not published, and those whose day of review comes. */
async function ofDocuments(occasion: Occasion, declaration: OfficeDeclaration): Promise<Due[]> {
  const last = daysAfter(occasion.today, daysAhead)
  const documents = (await standDocuments(occasion, declaration)).map((one) => standingOf(one, occasion.language))
  const waiting = documents.filter(({ state }) => state !== 'published')
  return [
    ...(waiting.length > 0 ? [due('documents-waiting', { count: waiting.length })] : []),
    ...documents.flatMap(({ review, title }) =>
      review !== null && review <= last ? [due('document-review', { on: review, name: title })] : [],
    ),
  ]
}

/** What the documents promise and is not kept, not verified, or vouched for only a little longer. */
async function ofPromises(occasion: Occasion, declaration: OfficeDeclaration): Promise<Due[]> {
  const { count } = await promisesNeeding(occasion, declaration)
  return count > 0 ? [due('promises-need', { count })] : []
}

async function ofUpkeep({ db, today }: Occasion, { grants }: Reader): Promise<Due[]> {
  if (!mayIn(grants, 'manage office', today)) return []
  const count = await strayAtLast(db)
  return count > 0 ? [due('stray-rows', { count })] : []
}

async function handledOf(occasion: Occasion, { grants }: Reader): Promise<Handled[]> {
  const { db, today, office, now } = occasion
  const importing = registersWhere(grants, 'import people', today)
  const since = new Date(Date.parse(now) - 7 * 86_400_000).toISOString()
  const ended = importing.length === 0 ? [] : await importsEnded(db, importing, since)
  const watching = registersWhere(grants, 'see log', today)
  const registers = watching === 'all' ? undefined : watching
  const counted =
    watching.length === 0 ? undefined : await countLines(db, { today, timeZone: office.timeZone, registers })
  const stopped = counted ? counted.refused + counted.notPermitted : 0
  return [
    ...ended.map(({ file_name, state, counts, ended_at }) =>
      state === 'undone'
        ? { kind: 'undone' as const, count: counts['undone'] ?? 0, name: file_name, at: ended_at }
        : {
            kind: 'imported' as const,
            count: (counts['new'] ?? 0) + (counts['same'] ?? 0),
            name: file_name,
            at: ended_at,
          },
    ),
    ...(await closedThisWeek(occasion, grants)),
    ...(stopped > 0 ? [{ kind: 'stopped-acts' as const, count: stopped, name: null, at: null }] : []),
  ]
}

/** Requests that are open, the work they make elsewhere, and letters that wait for a hand: for those who work on them. */
async function requestsToday(occasion: Occasion, grants: readonly Grant[]): Promise<Due[]> {
  if (!mayHandle(grants, occasion)) return []
  const cases = await casesDue(occasion)
  const tasks = await tasksDue(occasion)
  const letters = await lettersDue(occasion)
  return [
    ...cases.map(({ request, number, wishes, state, on }) =>
      due('request', { on, name: number, request: { id: request, wishes, state } }),
    ),
    ...(tasks.count > 0 ? [due('request-tasks', { count: tasks.count, on: tasks.on })] : []),
    ...(letters.byHand > 0 ? [due('letters-waiting', { count: letters.byHand })] : []),
    ...(letters.failed > 0 ? [due('letters-failed', { count: letters.failed })] : []),
  ]
}

/** Cases that were closed in the last seven days. */
async function closedThisWeek(occasion: Occasion, grants: readonly Grant[]): Promise<Handled[]> {
  if (!mayHandle(grants, occasion)) return []
  const count = await closedSince(occasion, daysAfter(occasion.today, -6))
  return count > 0 ? [{ kind: 'requests-closed', count, name: null, at: null }] : []
}
