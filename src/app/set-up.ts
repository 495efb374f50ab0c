import type { Context } from 'hono'
import { z } from 'zod'
import { accountByEmail, accountById, addPlace, setPassphrase, type Account } from '../domain/staff/accounts.storage.ts'
import { email, language, line } from '../domain/staff/account.schema.ts'
import { linkEnd } from '../domain/staff/link.rules.ts'
import { addHouseLink, findLink, giveLinkBack, takeLink, type Link } from '../domain/staff/links.storage.ts'
import { passphraseTrouble } from '../domain/staff/passphrase.rules.ts'
import { recordOffice } from '../domain/staff/record-office.ts'
import { seeInvitation } from '../domain/staff/see-invitation.ts'
import type { LinkKind } from '../domain/staff/installation.declaration.ts'
import { perform } from '../enforcement/gate.ts'
import type { Office } from '../enforcement/house.ts'
import type { Outcome, Refusal } from '../enforcement/outcome.ts'
import { hashPassphrase, isPassphrase } from '../plumbing/crypto/passphrase.ts'
import { hashOf, newSecret } from '../plumbing/crypto/secret.ts'
import { answer, refused, tooOften } from './answers.ts'
import { bodyOf } from './api.ts'
import type { Door, Env } from './caller.ts'
import { isDemoName } from './demo/demo-company.ts'
import { readAs } from './read-as.ts'
import type { Program } from './program.ts'
import { openSession, type SignInLimits } from './sign-in.ts'

const code = z.string().min(20).max(100)
const passphrase = z.string().max(1000)

/** A one-time link with which the first office, or a further one, is set up in the browser. Out: its code. */
export async function newSetupLink(program: Program, kind: 'setup' = 'setup'): Promise<string> {
  const { secret, hash } = newSecret()
  await addHouseLink(program.shared, { hash, kind, expiresAt: linkEnd(kind, program.now().toISOString()) })
  return secret
}

/** Nobody's company is here yet; the demo is nobody's. */
export const isUnset = async (program: Program): Promise<boolean> =>
  (await program.offices.list()).every(({ name }) => isDemoName(name))

type Doorway = { program: Program; door: Door; limits: SignInLimits }

/** What a link opens; refusals link-unknown, link-used and link-expired. Guessing is limited by address. */
async function linkOf(
  c: Context<Env>,
  { program, limits }: Doorway,
  given: string,
  kinds: readonly LinkKind[],
): Promise<{ link: Link; hash: Buffer } | Response> {
  const wait = limits.address.take(c.get('from'))
  if (wait > 0) return tooOften(c, program, wait)
  const hash = hashOf(given)
  const link = await findLink(program.shared, hash)
  const trouble = linkTrouble(link, kinds, program.now().toISOString())
  if (trouble || !link) {
    program.attempts.note(401, c.get('from'))
    return refused(c, program, trouble ?? { code: 'link-unknown' })
  }
  limits.address.giveBack(c.get('from'))
  return { link, hash }
}

function linkTrouble(link: Link | undefined, kinds: readonly LinkKind[], now: string): Refusal | undefined {
  if (!link || !kinds.includes(link.kind)) return { code: 'link-unknown' }
  if (link.used_at !== null) return { code: 'link-used' }
  return Date.parse(link.expires_at) <= Date.parse(now) ? { code: 'link-expired' } : undefined
}

const lookInput = z.strictObject({ code })

/** `POST /setup/look`: whether the link still sets up an office. */
export async function lookAtSetup(c: Context<Env>, way: Doorway): Promise<Response> {
  const given = await inputOf(c, lookInput)
  if (given instanceof Response) return given
  const found = await linkOf(c, way, given.code, ['setup'])
  return found instanceof Response ? found : answer(c, way.program, { done: { kind: 'setup' } })
}

const setUpInput = z.strictObject({
  code,
  office: z.strictObject({ name: line }),
  owner: z.strictObject({ name: line, email, passphrase, language }),
})

/** `POST /setup`: makes the office and its owner's account, and signs the owner in. Once for each link. */
export async function setUp(c: Context<Env>, way: Doorway): Promise<Response> {
  const { program, door } = way
  const given = await inputOf(c, setUpInput)
  if (given instanceof Response) return given
  const found = await linkOf(c, way, given.code, ['setup'])
  if (found instanceof Response) return found
  const known = await accountByEmail(program.shared, given.owner.email)
  const key = await passphraseFor(c, way, known, given.owner.passphrase, [given.owner.name, given.owner.email])
  if (key instanceof Response) return key
  if (!(await takeLink(program.shared, found.hash, program.now().toISOString())))
    return refused(c, program, { code: 'link-used' })
  const { name, email, language } = given.owner
  let made: { id: string; account: string }
  try {
    const { id, result } = await program.offices.make(given.office.name, async (office) => {
      const owner = { name, email, language }
      const outcome = await perform(
        recordOffice,
        { name: given.office.name, owner },
        {
          actor: { kind: 'console', name: 'setup link' },
          office,
          language: c.get('language'),
          channel: 'web',
          from: c.get('from'),
        },
      )
      const account = accountIn(outcome)
      await addPlace(program.shared, account, office.id)
      if (key.hash) await setPassphrase(program.shared, account, key.hash)
      return account
    })
    made = { id, account: result }
  } catch (error) {
    await giveLinkBack(program.shared, found.hash)
    throw error
  }
  return await openSession(c, program, door, { id: made.account, name, language }, made.id)
}

function accountIn(outcome: Outcome<{ account: string }>): string {
  if ('refused' in outcome) throw new Error(`a new office was refused: ${outcome.refused[0]?.code}`)
  return outcome.done.account
}

const invitations = ['invitation', 'new-passphrase'] as const

const asVisitor = (c: Context<Env>, office: Office) => ({
  actor: { kind: 'visitor' as const, name: 'visitor' },
  office,
  language: c.get('language'),
  channel: 'web' as const,
  from: c.get('from'),
})

/** `POST /invitation/look`: whose invitation it is, and whether a passphrase is to be chosen or given. */
export async function lookAtInvitation(c: Context<Env>, way: Doorway): Promise<Response> {
  const { program } = way
  const given = await inputOf(c, lookInput)
  if (given instanceof Response) return given
  const found = await linkOf(c, way, given.code, invitations)
  if (found instanceof Response) return found
  const { kind, office, account: id } = found.link
  const account = await accountById(program.shared, id ?? '')
  const place = office === null ? undefined : await program.offices.find(office)
  if (!account || !place || 'closed' in place) return refused(c, program, { code: 'link-unknown' })
  const invited = await perform(seeInvitation, { account: account.id }, asVisitor(c, place.office))
  if ('refused' in invited) return refused(c, program, { code: 'link-unknown' })
  const { name, email } = invited.done
  const choose = kind === 'new-passphrase' || account.passphrase === null
  return answer(c, program, { done: { kind, office: { name: place.name }, name, email, choose } })
}

/**
 * `POST /invitation`: takes up an invitation or a new passphrase and signs in. Who has a passphrase from another office
 * gives it instead of choosing one.
 */
export async function acceptInvitation(c: Context<Env>, way: Doorway): Promise<Response> {
  const { program, door } = way
  const given = await inputOf(c, z.strictObject({ code, passphrase }))
  if (given instanceof Response) return given
  const found = await linkOf(c, way, given.code, invitations)
  if (found instanceof Response) return found
  const account = await accountById(program.shared, found.link.account ?? '')
  if (!account || found.link.office === null) return refused(c, program, { code: 'link-unknown' })
  const fresh = found.link.kind === 'new-passphrase' ? { ...account, passphrase: null } : account
  const key = await passphraseFor(c, way, fresh, given.passphrase, [account.name, account.email])
  if (key instanceof Response) return key
  if (!(await takeLink(program.shared, found.hash, program.now().toISOString())))
    return refused(c, program, { code: 'link-used' })
  if (key.hash) await setPassphrase(program.shared, account.id, key.hash)
  await addPlace(program.shared, account.id, found.link.office)
  return await openSession(c, program, door, account, found.link.office)
}

/** A new passphrase's hash; or nothing when the account has one already and it was given rightly. */
async function passphraseFor(
  c: Context<Env>,
  { program, limits }: Doorway,
  account: Account | undefined,
  given: string,
  own: readonly string[],
): Promise<{ hash?: string } | Response> {
  if (account?.passphrase) {
    const wait = limits.account.take(account.email.toLowerCase())
    if (wait > 0) return tooOften(c, program, wait)
    if (!(await isPassphrase(given, account.passphrase))) {
      program.attempts.note(401, c.get('from'))
      return refused(c, program, { code: 'sign-in-wrong' })
    }
    limits.account.giveBack(account.email.toLowerCase())
    return {}
  }
  const trouble = passphraseTrouble(given, own)
  return trouble ? refused(c, program, { code: trouble }) : { hash: await hashPassphrase(given) }
}

async function inputOf<S extends z.ZodType>(c: Context<Env>, schema: S): Promise<z.output<S> | Response> {
  const body = await bodyOf(c)
  return body instanceof Response ? body : readAs(c, schema, body.value)
}
