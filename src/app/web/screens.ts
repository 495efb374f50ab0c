import type { ComponentType } from 'react'

export type ScreenProps = { params: Readonly<Record<string, string>> }
export type ScreenLine = {
  /** The address; `$person` is an id. Names and search words never stand in one. */
  path: string
  load: () => Promise<ComponentType<ScreenProps>>
  /** Without the frame: sign-in, invitation, first steps. */
  bare?: boolean
  /** A stranger may open it. */
  open?: boolean
  /** The permission without which the place is not in the navigation. */
  permission?: string
}

/** Every screen, each in a piece of its own that is fetched when it is first opened. */
export const screens: readonly ScreenLine[] = [
  {
    path: '/people',
    load: async () => (await import('../../domain/people/people-list.screen.tsx')).PeopleListScreen,
    permission: 'see people',
  },
  {
    path: '/people/views/$view',
    load: async () => (await import('../../domain/people/people-list.screen.tsx')).PeopleListScreen,
    permission: 'see people',
  },
  {
    path: '/people/add',
    load: async () => (await import('../../domain/people/add-person.screen.tsx')).AddPersonScreen,
    permission: 'add people',
  },
  {
    path: '/people/$person',
    load: async () => (await import('../../domain/people/person.screen.tsx')).PersonScreen,
    permission: 'see people',
  },
  {
    path: '/log',
    load: async () => (await import('../../domain/access-log/log.screen.tsx')).LogScreen,
    permission: 'see log',
  },
  {
    path: '/own-log',
    load: async () => (await import('../../domain/access-log/own-log.screen.tsx')).OwnLogScreen,
  },
]
