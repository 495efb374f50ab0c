import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { warning, type Finding } from '../registers/finding.rules.ts'
import { allFindings, identityOf } from './checks.rules.ts'

/** A confirmed mailbox is asked about again after this many days: one stood dead for seven months (6097/161/21). */
const mailboxDays = 182

type Accepted = { finding: string; on: string }

/** The address to which people are told to send their requests; undefined where none is told. */
export function requestMailbox({ contacts, office, rights }: OfficeDeclaration, on: string): string | undefined {
  if (rights && !rights.channels.includes('email')) return undefined
  const valid = contacts.filter(
    (one) => one.role !== 'deputy' && (one.from ?? '') <= on && on <= (one.until ?? '9999-12-31'),
  )
  return [...valid, office.controller].flatMap((one) => one.email ?? [])[0]
}

/** What the checker says of the declaration in force: of the document, and of the mailbox that it tells people to use. */
export function findingsInForce(declaration: OfficeDeclaration, on: string): Finding[] {
  const mailbox = requestMailbox(declaration, on)
  return [
    ...allFindings(declaration, on),
    ...(mailbox ? [warning('rights/channels', 'mailbox-not-confirmed', { name: mailbox })] : []),
  ]
}

/** Whether an acceptance still holds. A confirmed mailbox is confirmed again, everything else until it is withdrawn. */
export function stillAccepted({ code }: Finding, accepted: Accepted, on: string): boolean {
  if (code !== 'mailbox-not-confirmed') return true
  return (Date.parse(on) - Date.parse(accepted.on)) / 86_400_000 <= mailboxDays
}

/** The acceptance that covers a finding. An error is never accepted. */
export const acceptanceOf = <A extends Accepted>(
  finding: Finding,
  accepted: readonly A[],
  on: string,
): A | undefined =>
  finding.level === 'error'
    ? undefined
    : accepted.find((one) => one.finding === identityOf(finding) && stillAccepted(finding, one, on))

/** Findings that need somebody: errors, and warnings nobody has accepted. */
export const openFindings = (findings: readonly Finding[], accepted: readonly Accepted[], on: string): Finding[] =>
  findings.filter((one) => acceptanceOf(one, accepted, on) === undefined)
