import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { hashOf, newSecret } from '../../plumbing/crypto/secret.ts'
import { webAddress } from '../registers/parts.schema.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { letterTo } from '../subject-requests/letters.rules.ts'
import { addMessage } from '../subject-requests/messages.storage.ts'
import { request, version } from '../subject-requests/request.schema.ts'
import { addEvent, changeCase, changeWish, takeCase, wishesOf, type CaseRow } from '../subject-requests/storage.ts'
import { copyLetter, proofWith } from './delivery.rules.ts'
import { answerable } from './held.rules.ts'
import { addPackageLink } from './links.storage.ts'
import { deliveries, linkDays } from './package-terms.rules.ts'
import { changePackage, holdPackage } from './package.storage.ts'

const proofDigits = 8

/**
 * Hands the approved copy over: by a link that is open for 14 days and needs a second proof, told by another channel and given
 * out here once; or as a letter, or across the counter. The case is answered by it. A new link ends the one before. Refusals:
 * unknown-request, request-closed, request-unconfirmed, request-changed-meanwhile, no-package, package-cleared,
 * package-not-approved, not-decided, nowhere-to-send.
 */
export const deliverAccessPackage = operation({
  name: 'deliver-access-package',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    version,
    how: z.enum(deliveries),
    page: webAddress.optional().describe('The public page for requests; left out: as the office has declared it'),
    text: z.string().trim().max(5000).optional().describe('What the letter says beside, in the person’s language'),
  }),
  output: z.object({
    request,
    state: z.literal('answered'),
    message: z.uuid(),
    proof: z.string().nullable().describe('The second proof, shown once: tell it by phone or text message'),
    linkUntil: z.string().nullable(),
  }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    const held = await holdPackage(occasion, found.id)
    if (!held) return refuse('no-package')
    if (held.content === null) return refuse('package-cleared')
    if (held.approved_at === null) return refuse('package-not-approved')
    if (found.state !== 'decided' && found.state !== 'answered') return refuse('not-decided')
    if (input.how === 'link' && found.email === null) return refuse('nowhere-to-send')
    if (input.how === 'post' && found.address === null) return refuse('no-postal-address')
    const link = input.how === 'link' ? await linkFor(occasion, found, input.page) : undefined
    const letter = letterTo(
      found,
      'answer',
      {
        office: occasion.office.name,
        text: copyLetter(held.content, { covered: held.covered ?? 0, link, text: input.text ?? '' }),
      },
      input.how === 'link' ? 'email' : input.how,
    )
    const message = await addMessage(occasion, found, letter)
    await changePackage(occasion, held.id, { delivered_at: occasion.now, delivered_how: input.how })
    for (const wish of await wishesOf(occasion, [found.id]))
      if (answerable.includes(wish.kind) && wish.carried_out_at === null)
        await changeWish(occasion, wish.id, { carried_out_at: occasion.now })
    await addEvent(occasion, found, 'package-delivered')
    if (found.state === 'decided') {
      await changeCase(occasion, found.id, { state: 'answered' })
      await addEvent(occasion, found, 'answered')
    }
    return done({
      request: found.id,
      state: 'answered' as const,
      message,
      proof: link?.proof ?? null,
      linkUntil: link?.until ?? null,
    })
  },
})

/** A new link with its second proof; of both only hashes are kept, the proof's made with the code of the link. */
async function linkFor(occasion: Occasion, { id }: CaseRow, given: string | undefined) {
  const declaration = await documentOf(occasion.db, occasion.charter.version)
  const page = given ?? declaration?.rights?.page ?? null
  const { secret, hash } = newSecret()
  const proof = String(randomInt(10 ** proofDigits)).padStart(proofDigits, '0')
  const expires = new Date(Date.parse(occasion.now) + linkDays * 86_400_000)
  await addPackageLink(occasion, {
    request: id,
    hash,
    proofHash: hashOf(proofWith(secret, proof)),
    expires: expires.toISOString(),
  })
  return { code: secret, page, proof, until: expires.toISOString().slice(0, 10) }
}
