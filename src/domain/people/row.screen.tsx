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
export const rememberList = (list: OpenedFrom): void => {
  openedFrom = list
}
/** The remembered list if this person is in it, and the place there. */
export function listOf(person: string): (OpenedFrom & { at: number }) | undefined {
  const at = openedFrom?.ids.indexOf(person) ?? -1
  return openedFrom && at >= 0 ? { ...openedFrom, at } : undefined
}

export type Latest = { id: string; kind: 'person' | 'organisation'; name: string; more?: string | undefined }

let latest: readonly Latest[] = []
/** What was opened last, newest first, ten at most; in the memory of this page only. */
export const latestOpened = (): readonly Latest[] => latest
export const noteOpened = (one: Latest): void => {
  latest = [one, ...latest.filter((other) => other.id !== one.id)].slice(0, 10)
}
/** After signing out, or when something went: nothing of it stays. */
export const forgetOpened = (id?: string): void => {
  latest = id === undefined ? [] : latest.filter((one) => one.id !== id)
}
