import { shortDigest } from '../../plumbing/text/short-digest.ts'
import { stepsOf, valueAt } from '../registers/declaration-parts.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { warning, type Finding } from '../registers/finding.rules.ts'
import { allFindings, identityOf } from './checks.rules.ts'

/** A confirmed mailbox is asked about again after this many days: one stood dead for seven months (6097/161/21). */
const mailboxDays = 182

type Accepted = { finding: string; covers: string; on: string }

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

/** Findings whose facts say all that is accepted: the place where they stand may change for other reasons. */
const saysAll = new Set(['mailbox-not-confirmed', 'register-without-notice'])

/**
 * A digest of what somebody accepts with a finding: its facts, and what stands in its place; of a purpose the whole
 * purpose and whom it is about, since its parts mean nothing alone.
 */
export function coverOf(declaration: OfficeDeclaration, finding: Finding): string {
  const { path, code, facts, names, texts } = finding
  const [purpose, register] = /^registers\/([^/]+)\/purposes\/[^/]+/.exec(path) ?? []
  const subjects = declaration.registers.find(({ key }) => key === register)?.subjects
  const stands = saysAll.has(code) ? null : valueAt(declaration, stepsOf(declaration, purpose ?? path))
  return shortDigest(JSON.stringify([facts, ...[names, texts, stands, subjects].map(inOrder)]))
}

/** Keys in the order in which the database keeps them, so that what is stored and what is being written compare. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
            .map(([key, part]) => [key, inOrder(part)]),
        )
      : value

/** Whether an acceptance still holds. A confirmed mailbox is confirmed again, everything else until it is withdrawn. */
export function stillAccepted({ code }: Finding, accepted: Pick<Accepted, 'on'>, on: string): boolean {
  if (code !== 'mailbox-not-confirmed') return true
  return (Date.parse(on) - Date.parse(accepted.on)) / 86_400_000 <= mailboxDays
}

/** The acceptance that covers a finding as it is now. An error is never accepted. */
export const acceptanceOf = <A extends Accepted>(
  declaration: OfficeDeclaration,
  finding: Finding,
  accepted: readonly A[],
  on: string,
): A | undefined =>
  finding.level === 'error'
    ? undefined
    : accepted.find(
        (one) =>
          one.finding === identityOf(finding) &&
          one.covers === coverOf(declaration, finding) &&
          stillAccepted(finding, one, on),
      )

/** Findings that need somebody: errors, and warnings nobody has accepted. */
export const openFindings = (
  declaration: OfficeDeclaration,
  findings: readonly Finding[],
  accepted: readonly Accepted[],
  on: string,
): Finding[] => findings.filter((one) => acceptanceOf(declaration, one, accepted, on) === undefined)
