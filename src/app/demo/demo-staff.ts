import { confirmPerson } from '../../domain/people/confirm-person.ts'
import { searchPeople } from '../../domain/people/search-people.ts'
import { seePerson } from '../../domain/people/see-person.ts'
import { listLog } from '../../domain/access-log/list-log.ts'
import { beginSession } from '../../domain/staff/begin-session.ts'
import { inviteMember } from '../../domain/staff/invite-member.ts'
import { recordHearing } from '../../domain/staff/record-hearing.ts'
import { recordOffice } from '../../domain/staff/record-office.ts'
import { signUndertaking, undertakingHash } from '../../domain/staff/sign-undertaking.ts'
import { undertakingVersion } from '../../domain/staff/undertaking.words.ts'
import type { Actor } from '../../enforcement/actor.ts'
import { perform } from '../../enforcement/gate.ts'
import type { Office } from '../../enforcement/house.ts'
import { NotPermitted } from '../../enforcement/outcome.ts'
import { act } from './demo-act.ts'

export type DemoActor = Actor & { kind: 'account' }
export type DemoStaff = { clerk: DemoActor; seller: DemoActor }
type Language = 'fi' | 'sv' | 'en'

const console: Actor = { kind: 'console', name: 'demo' }
/** Whoever opens the demo is the owner of both companies. */
export const demoOwner = { name: 'Kirsi Rekola', email: 'kirsi@demo.example' }

const invented: Record<string, { clerk: string; seller: string }> = {
  metsapolku: { clerk: 'Maija Virtanen', seller: 'Jussi Halme' },
  vahtilinna: { clerk: 'Saara Kivelä', seller: 'Petri Salmi' },
}

/** The office's owner, and two members who are invited once the registers are declared. All of them are invented. */
export async function beginStaff(
  office: Office,
  name: string,
  key: string,
  language: Language,
): Promise<{ owner: DemoActor; members(): Promise<DemoStaff> }> {
  const { account } = await act(office, console, recordOffice, { name, owner: { ...demoOwner, language } })
  const owner: DemoActor = { kind: 'account', id: account, name: demoOwner.name }
  await sign(office, owner)
  const heard = { kind: 'heard', heldOn: '2021-02-01', who: 'Koko henkilöstö', size: '1-19' } as const
  return {
    owner,
    async members() {
      await act(office, owner, recordHearing, heard, 'legal-duty')
      const people = invented[key]!
      return {
        clerk: await invited(office, owner, people.clerk, 'clerk', key),
        seller: await invited(office, owner, people.seller, 'seller', key),
      }
    },
  }
}

async function invited(
  office: Office,
  owner: DemoActor,
  name: string,
  role: 'clerk' | 'seller',
  key: string,
): Promise<DemoActor> {
  const email = `${name.toLowerCase().replace(' ', '.').replaceAll('ä', 'a')}@${key}.example`
  const { account } = await act(office, owner, inviteMember, { name, email, language: 'fi', role }, 'security')
  const member: DemoActor = { kind: 'account', id: account, name }
  await sign(office, member)
  return member
}

/** An invented person signs by the program's hand; a real one signs only by his own (`sign-undertaking`). */
async function sign(office: Office, actor: DemoActor): Promise<void> {
  const input = {
    version: undertakingVersion,
    language: 'fi',
    sha256: undertakingHash('fi'),
    name: actor.name,
  } as const
  await act(office, actor, signUndertaking, input, 'security')
}

/** Some of a day’s work of both, so that the log has something to tell; one thing is tried that is not permitted. */
export async function workOneDay(office: Office, { clerk, seller }: DemoStaff): Promise<void> {
  await act(office, clerk, beginSession, {})
  await serve(office, clerk, 'customer-care', ['virtanen', 'korhonen', 'nieminen'], 4)
  await act(office, seller, beginSession, {})
  await serve(office, seller, 'sales', ['mäkinen', 'lai'], 2)
  try {
    await perform(listLog, {}, { actor: seller, office, purpose: 'security', language: 'fi', channel: 'web' })
  } catch (error) {
    if (!(error instanceof NotPermitted)) throw error
  }
}

async function serve(
  office: Office,
  who: DemoActor,
  purpose: string,
  words: readonly string[],
  each: number,
): Promise<void> {
  for (const text of words) {
    const { people } = await act(office, who, searchPeople, { text, limit: 8 }, purpose)
    const opened = people.slice(0, each).map(({ person }) => person)
    for (const person of opened) await act(office, who, seePerson, { person }, purpose)
    if (purpose === 'customer-care' && opened[0])
      await act(office, who, confirmPerson, { people: [opened[0]] }, purpose)
  }
}
