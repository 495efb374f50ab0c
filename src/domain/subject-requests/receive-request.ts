import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, type Refused } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { guardCell } from '../people/guard.rules.ts'
import { addOrigin } from '../people/origin.storage.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { holdPerson } from '../people/values.storage.ts'
import { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import { caseNumber, needsIdentity } from './case.rules.ts'
import { dueBy } from './clock.rules.ts'
import { nameOf } from './looking.storage.ts'
import { day, language, representativeInput, requestWays, requesterInput, wishInput } from './request.schema.ts'
import { addCase, addEvent, addWishes, changeCase, changeWish, nextSerial, openCasesOf, wishesOf } from './storage.ts'

/**
 * Records what a person asks of data about them, by whatever way it came; the clock runs from the day it came (Art. 12(3)). A
 * ban on advertising of a known person is in force at once. No signature, no form and no reason is asked. Refusals: day-ahead,
 * unknown-person, nobody-asks, asked-already, number-in-request, requests-not-declared.
 */
export const receiveRequest = operation({
  name: 'receive-request',
  permission: 'change people',
  aims: changingAims,
  sees: 'restricted',
  input: z.strictObject({
    person: id('person').optional().describe('Whose data are meant, when that is known'),
    requester: requesterInput.default({}),
    representative: representativeInput.optional(),
    way: z.enum(requestWays).exclude(['public-page']),
    language: language
      .optional()
      .describe('The answer is in this language; left out: the language of the one who records'),
    receivedOn: day.optional().describe('Left out: today'),
    wishes: z.array(wishInput).min(1).max(11),
    words: z.string().trim().max(10_000).optional().describe('What the person wrote or said'),
    evenSo: z.boolean().optional().describe('A case of its own, although the same is asked in an open one'),
  }),
  output: z.object({
    request: z.uuid(),
    number: z.string(),
    person: id('person').nullable(),
    strictOn: z.string(),
    latestOn: z.string(),
    needsIdentity: z.boolean(),
  }),
  async perform(input, occasion) {
    const { today } = occasion
    const receivedOn = input.receivedOn ?? today
    if (receivedOn > today) return refuse('day-ahead', { day: receivedOn })
    const person = input.person ?? null
    if (person === null && Object.keys(input.requester).length === 0) return refuse('nobody-asks')
    const texts = [input.words, ...input.wishes.map(({ about }) => about)]
    if (texts.some((one) => one !== undefined && guardCell(one))) return refuse('number-in-request')
    if (person !== null) {
      if (!(await holdPerson(occasion.db, person))) return refuse('unknown-person')
      const again = input.evenSo ? undefined : await askedAlready(occasion, person, input.wishes)
      if (again) return again
    }
    const origin = await originOfCase(occasion, receivedOn, input.way)
    if (typeof origin === 'object') return origin
    const kinds = input.wishes.map(({ kind }) => kind)
    const year = Number(receivedOn.slice(0, 4))
    const serial = await nextSerial(occasion, year)
    const { strict, latest } = dueBy(receivedOn, { today })
    const { requester, representative } = input
    const of = { id: randomUUID(), person_id: person, origin_id: origin }
    await addCase(occasion, {
      ...of,
      year,
      serial,
      channel: input.way,
      language: input.language ?? occasion.language,
      received_on: receivedOn,
      requester: requester.name ?? (person === null ? null : await nameOf(occasion, person)),
      email: requester.email ?? null,
      phone: requester.phone ?? null,
      address: requester.address ?? null,
      words: input.words ?? null,
      for_whom: representative?.as ?? 'self',
      representative: representative?.name ?? null,
      authority: representative?.authority ?? null,
      state: needsIdentity(kinds) ? 'received' : 'identified',
      identity_how: needsIdentity(kinds) ? null : 'not-needed',
      strict_on: strict,
      latest_on: latest,
      recorded_by: accountOf(occasion.actor),
    })
    await addWishes(
      occasion,
      input.wishes.map(({ kind, about }) => ({
        request_id: of.id,
        person_id: person,
        origin_id: origin,
        kind,
        about: about ?? null,
      })),
    )
    await addEvent(occasion, of, 'received')
    if (person !== null && kinds.includes('prohibition')) {
      const outcome = await banAtOnce(occasion, of.id, person, receivedOn)
      if (outcome) return outcome
      if (kinds.every((kind) => kind === 'prohibition')) await changeCase(occasion, of.id, { state: 'decided' })
    }
    return done({
      request: of.id,
      number: caseNumber({ year, serial }),
      person,
      strictOn: strict,
      latestOn: latest,
      needsIdentity: needsIdentity(kinds),
    })
  },
})

/** The same asked in a case that is open: it would be answered twice. */
async function askedAlready(
  occasion: Occasion,
  person: string,
  wishes: readonly { kind: string }[],
): Promise<Refused | undefined> {
  const open = await openCasesOf(occasion, person)
  const asked = await wishesOf(
    occasion,
    open.map((one) => one.id),
  )
  const same = asked.find((one) => one.kind !== 'question' && wishes.some(({ kind }) => kind === one.kind))
  const found = open.find((one) => one.id === same?.request_id)
  return found ? refuse('asked-already', { number: caseNumber(found) }) : undefined
}

/** Where the case comes from: the person, as the built-in register of requests declares. */
async function originOfCase(occasion: Occasion, receivedOn: string, way: string): Promise<number | Refused> {
  const register = occasion.charter.registers.find((one) => one.builtIn && one.fields.has('request.file'))
  const source = [...(register?.sources.values() ?? [])].find(({ fromPerson }) => fromPerson)
  if (!source) return refuse('requests-not-declared')
  return await addOrigin(occasion, { source: source.id, receivedOn, givenByPerson: true, way })
}

/** Advertising stops now, not when somebody opens the case (Art. 21(3)). */
async function banAtOnce(
  occasion: Occasion,
  request: string,
  person: string,
  givenOn: string,
): Promise<Refused | undefined> {
  const outcome = await forbidMarketing.perform({ person, channels: ['all'], givenOn }, occasion)
  if ('refused' in outcome) return outcome
  const { now, actor } = occasion
  for (const wish of await wishesOf(occasion, [request]))
    if (wish.kind === 'prohibition')
      await changeWish(occasion, wish.id, {
        decision: 'granted',
        decided_at: now,
        decided_by: accountOf(actor),
        carried_out_at: now,
      })
  return undefined
}
