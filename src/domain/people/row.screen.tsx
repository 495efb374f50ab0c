import type { Session } from '../../ui/shell.tsx'
import type { PersonRow } from './list-people.ts'

type Named = { given?: string | null | undefined; family?: string | null | undefined }

/** A name as it is read; empty when there is none or it may not be seen. */
export const nameIn = ({ given, family }: Named): string => [given, family].filter(Boolean).join(' ')

/** What a row is called: the name, else a way to reach, else `unnamed`. */
export const calledIn = (row: PersonRow, unnamed: string): string =>
  nameIn(row) || row.trade || row.email || row.phone || unnamed

/** The list a person was opened from: the next and the previous one are known without asking again. */
export type OpenedFrom = { to: string; name: string; ids: readonly string[]; count: number | undefined }

let openedFrom: OpenedFrom | undefined
export function rememberList(session: Session, list: OpenedFrom): void {
  isOf(session)
  openedFrom = list
}
/** The remembered list if this person is in it, and the place there. */
export function listOf(person: string): (OpenedFrom & { at: number }) | undefined {
  const at = openedFrom?.ids.indexOf(person) ?? -1
  return openedFrom && at >= 0 ? { ...openedFrom, at } : undefined
}

export type Latest = { id: string; kind: 'person' | 'organisation'; name: string; more?: string | undefined }

let latest: readonly Latest[] = []
let opener = ''
/** Whose memory it is: somebody else on the same page begins with none. */
const isOf = (session: Session): void => {
  const now = `${session.account.id} ${session.office.id}`
  if (now !== opener) {
    latest = []
    openedFrom = undefined
  }
  opener = now
}

/** What was opened last, newest first, ten at most; in the memory of this page only. */
export function latestOpened(session: Session): readonly Latest[] {
  isOf(session)
  return latest
}
export function noteOpened(session: Session, one: Latest): void {
  isOf(session)
  latest = [one, ...latest.filter((other) => other.id !== one.id)].slice(0, 10)
}
/** What is not there any more is not offered either. */
export const forgetOpened = (id: string): void => {
  latest = latest.filter((one) => one.id !== id)
}
