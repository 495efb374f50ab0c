import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { say } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { listMembers, liveGrants } from '../staff/members.storage.ts'
import { caseNumber, enoughFor, holdsGuarded, needsAuthority, openEnds } from './case.rules.ts'
import { fieldsHeld } from './held.storage.ts'
import { holdsRequests } from './due.storage.ts'
import { nameOf as nameOfPerson } from './looking.storage.ts'
import { messagesOf } from './messages.storage.ts'
import { clock, identityWays, language, letterShown, requestWays, taskShown, wishShown } from './request.schema.ts'
import { forWhoms, requestStates } from './request-terms.rules.ts'
import { clockOf } from './standing.rules.ts'
import { eventsOf, findCase, namesOf, tasksOf, wishesOf } from './storage.ts'

const text = z.string().nullable()

/** One case whole: what is asked, its clock, what happened, the work elsewhere and the letters. Refusal: unknown-request. */
export const seeRequest = operation({
  name: 'see-request',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ request: z.uuid() }),
  output: z.object({
    request: z.uuid(),
    version: z.int32(),
    number: z.string(),
    person: id('person').nullable(),
    way: z.enum(requestWays),
    language,
    state: z.enum(requestStates),
    requester: personal('request.requester', z.object({ name: text, forWhom: z.enum(forWhoms), representative: text })),
    contact: personal('request.contact', z.object({ email: text, phone: text, address: text })),
    words: personal('request.file', text),
    authority: personal('request.file', text),
    clock,
    recordedBy: text,
    recordedAt: z.string(),
    handler: z.object({ account: id('account'), name: z.string() }).nullable(),
    handlers: z
      .array(z.object({ account: id('account'), name: z.string() }))
      .describe('Who of the staff may work on it today'),
    subject: personal('name.family', text).describe('What the person is called whose data are meant'),
    identity: z.object({
      how: z.enum(identityWays).nullable(),
      enough: z.array(z.enum(identityWays)).describe('Ways that suffice for what is asked, the lightest first'),
      authorityNeeded: z.boolean(),
    }),
    wishes: personal('request.file', z.array(wishShown)),
    tasks: personal('request.file', z.array(taskShown)),
    letters: personal('request.file', z.array(letterShown)),
    events: personal(
      'request.file',
      z.array(z.object({ kind: z.string(), note: text, on: z.string(), at: z.string(), by: text })),
    ),
    openEnds: z.int().describe('Tasks and letters that nobody has finished: the case closes when there are none'),
    closedOn: text,
  }),
  async perform({ request }, occasion) {
    const found = await findCase(occasion, request)
    if (!found) return refuse('unknown-request')
    const { today } = occasion
    const [wishes, tasks, letters, events] = [
      await wishesOf(occasion, [request]),
      await tasksOf(occasion, request),
      await messagesOf(occasion, request),
      await eventsOf(occasion, request),
    ]
    const names = await namesOf(occasion, [
      found.handler,
      found.recorded_by,
      ...events.map((one) => one.by_account),
      ...tasks.map((one) => one.done_by),
    ])
    const nameOf = (account: string | null) => (account === null ? null : (names.get(account) ?? null))
    const declared = await documentOf(occasion.db, occasion.charter.version)
    const called = calledNames(declared, occasion.language)
    const kinds = wishes.map(({ kind }) => kind)
    const guarded =
      found.person_id !== null && holdsGuarded(await fieldsHeld(occasion, found.person_id), declared?.ownFields ?? [])
    return done({
      request,
      version: found.version,
      number: caseNumber(found),
      person: found.person_id,
      way: found.channel as 'email',
      language: found.language,
      state: found.state,
      requester: { name: found.requester, forWhom: found.for_whom as 'self', representative: found.representative },
      contact: { email: found.email, phone: found.phone, address: found.address },
      words: found.words,
      authority: found.authority,
      clock: clockOf(found, events, today),
      recordedBy: nameOf(found.recorded_by),
      recordedAt: found.recorded_at,
      handler: found.handler === null ? null : { account: found.handler, name: nameOf(found.handler) ?? '' },
      handlers: await handlersOf(occasion),
      subject: found.person_id === null ? null : await nameOfPerson(occasion, found.person_id),
      identity: {
        how: found.identity_how as 'not-needed' | null,
        enough: [...enoughFor(kinds, guarded)],
        authorityNeeded: needsAuthority(found.for_whom as 'self', kinds),
      },
      wishes: wishes.map((one) => ({
        wish: one.id,
        kind: one.kind,
        about: one.about,
        decision: one.decision,
        because: one.because,
        grounds: one.grounds ?? [],
        decidedAt: one.decided_at,
        carriedOutAt: one.carried_out_at,
      })),
      tasks: tasks.map((one) => ({
        task: one.id,
        kind: one.kind,
        target: one.target,
        name: called.get(one.target) ?? one.target,
        what: one.what,
        lookFor: one.look_for,
        owner: one.owner,
        dueOn: one.due_on,
        late: one.done_at === null && one.due_on < today,
        result: one.result,
        found: one.found,
        because: one.because,
        doneAt: one.done_at,
        doneBy: nameOf(one.done_by),
      })),
      letters: letters.map((one) => ({
        message: one.id,
        kind: one.kind,
        certificate: one.certificate,
        language: one.language,
        channel: one.channel,
        sentTo: one.sent_to,
        subject: one.subject,
        body: one.body,
        state: one.state,
        trouble: one.trouble,
        sentAt: one.sent_at,
      })),
      events: events.map((one) => ({
        kind: one.kind,
        note: one.note,
        on: one.on_day,
        at: one.at,
        by: nameOf(one.by_account),
      })),
      openEnds: openEnds(tasks, letters),
      closedOn: found.closed_on,
    })
  },
})

/** What the declared systems, recipients and sources are called, by key. */
function calledNames(declared: OfficeDeclaration | undefined, language: Occasion['language']): Map<string, string> {
  const all = [...(declared?.systems ?? []), ...(declared?.recipients ?? []), ...(declared?.sources ?? [])]
  return new Map(all.map(({ key, names }) => [key, say(names, language) || key]))
}

/** Who of the staff may work on requests today: the owner, the keeper, and a deputy in their days. By name. */
async function handlersOf(occasion: Occasion): Promise<{ account: string; name: string }[]> {
  const { db, today, charter } = occasion
  const grants = (await liveGrants(db)).filter(
    ({ permission, fromOn, untilOn, register }) =>
      permission === 'handle requests' &&
      (fromOn === null || fromOn <= today) &&
      (untilOn === null || untilOn >= today) &&
      holdsRequests(register === null ? 'all' : [register], charter),
  )
  const may = new Set(grants.map(({ account }) => account))
  return (await listMembers(db))
    .filter(({ account, left_on }) => may.has(account) && (left_on === null || left_on > today))
    .map(({ account, name }) => ({ account, name }))
}
