import type { Grant } from '../../enforcement/actor.ts'
import type { Recipient } from '../registers/declaration.schema.ts'
import type { RequestState, WishKind } from '../subject-requests/request-terms.rules.ts'

/** What may need a human. */
export const dueKinds = [
  'request',
  'request-tasks',
  'letters-waiting',
  'letters-failed',
  'to-tell',
  'rows-waiting',
  'import-unfinished',
  'import-failed',
  'sign-undertaking',
  'signatures-missing',
  'hear-staff',
  'agreement-ends',
  'right-ends',
  'right-closed',
  'right-untold',
  'program-ends',
  'declare',
  'questions-open',
  'draft',
  'documents-waiting',
  'document-review',
  'promises-need',
  'stray-rows',
] as const
export type DueKind = (typeof dueKinds)[number]

export type Due = {
  kind: DueKind
  /** The day it must be done by, or that it is about; none when there is no day. */
  on: string | null
  count: number
  /** A file, an employer, a member, a program. */
  name: string | null
  import: string | null
  /** A case: its number is the name. */
  request: { id: string; wishes: WishKind[]; state: RequestState } | null
}

/** One thing that needs a human; without more it is there once, and no day is set for it. */
export const due = (kind: DueKind, more: Partial<Due> = {}): Due => ({
  kind,
  on: null,
  count: 1,
  name: null,
  import: null,
  request: null,
  ...more,
})

/** What the program did by itself, or was brought to its end. */
export const handledKinds = ['imported', 'undone', 'stopped-acts', 'requests-closed'] as const
export type Handled = { kind: (typeof handledKinds)[number]; count: number; name: string | null; at: string | null }

/** Ends are told of this many days before. */
export const daysAhead = 30

const holds = (grant: Grant, today: string): boolean => grant.untilOn === null || grant.untilOn >= today

/** In which registers somebody may do something today: all, or these; an empty list is none. */
export function registersWhere(grants: readonly Grant[], permission: string, today: string): number[] | 'all' {
  const held = grants.filter((grant) => grant.permission === permission && holds(grant, today))
  if (held.some((grant) => grant.register === null)) return 'all'
  return [...new Set(held.flatMap((grant) => grant.register ?? []))]
}

/** Whether somebody may do something somewhere today. */
export const mayIn = (grants: readonly Grant[], permission: string, today: string): boolean => {
  const where = registersWhere(grants, permission, today)
  return where === 'all' || where.length > 0
}

/** Agreements of those who handle data on the company's behalf that end by a day, or have ended. */
export const agreementsEnding = (
  recipients: readonly Recipient[],
  by: string,
): { key: string; on: string; names: Recipient['names'] }[] =>
  recipients.flatMap(({ key, names, agreement }) => {
    const on = agreement?.until
    return on !== undefined && on <= by ? [{ key, names, on }] : []
  })

/** Late, of this day, to come: the first thing is what is most urgent. What has no day comes after what has one. */
export function inOrder(due: readonly Due[], today: string): { late: Due[]; now: Due[]; later: Due[] } {
  const byDay = due.toSorted((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'))
  return {
    late: byDay.filter(({ on }) => on !== null && on < today),
    now: byDay.filter(({ on }) => on === null || on === today),
    later: byDay.filter(({ on }) => on !== null && on > today),
  }
}
