import {
  BalanceIcon,
  BuildingIcon,
  DocumentIcon,
  FootprintsIcon,
  HourglassIcon,
  InboxIcon,
  ScrollIcon,
  SettingsIcon,
  ShelfIcon,
  SunIcon,
  UsersIcon,
} from '../../ui/icons.tsx'
import type { IconPart } from '../../ui/icons.tsx'
import { screens } from './screens.ts'

export type Place = {
  to: string
  word:
    | 'today'
    | 'people'
    | 'organisations'
    | 'requests'
    | 'registers'
    | 'documents'
    | 'promises'
    | 'retention'
    | 'log'
    | 'balance'
    | 'settings'
  icon: IconPart
  part: 'work' | 'keeping' | 'last'
  /** One of these opens the place; none means everybody. */
  permissions: readonly string[]
  /** Another address that is of this place. */
  holds?: string
  /** Stands in the tabs of a phone. */
  tab?: boolean
}

/** The navigation in its order. A place stands there when its screen exists and the reader may see it. */
export const places: readonly Place[] = [
  { to: '/', word: 'today', icon: SunIcon, part: 'work', permissions: [], tab: true },
  {
    to: '/people',
    word: 'people',
    icon: UsersIcon,
    part: 'work',
    permissions: ['see people'],
    holds: '/imports',
    tab: true,
  },
  { to: '/organisations', word: 'organisations', icon: BuildingIcon, part: 'work', permissions: ['see people'] },
  { to: '/requests', word: 'requests', icon: InboxIcon, part: 'work', permissions: ['handle requests'], tab: true },
  {
    to: '/registers',
    word: 'registers',
    icon: ShelfIcon,
    part: 'keeping',
    permissions: ['see registers', 'declare registers'],
  },
  { to: '/documents', word: 'documents', icon: DocumentIcon, part: 'keeping', permissions: ['see registers'] },
  { to: '/promises', word: 'promises', icon: ScrollIcon, part: 'keeping', permissions: ['see registers'] },
  { to: '/retention', word: 'retention', icon: HourglassIcon, part: 'keeping', permissions: ['see registers'] },
  { to: '/log', word: 'log', icon: FootprintsIcon, part: 'keeping', permissions: ['see log'] },
  { to: '/balance-sheet', word: 'balance', icon: BalanceIcon, part: 'keeping', permissions: ['see registers'] },
  {
    to: '/settings',
    word: 'settings',
    icon: SettingsIcon,
    part: 'last',
    permissions: ['manage office', 'manage staff'],
  },
]

/** The places this reader has. */
export const placesFor = (may: (permission: string) => boolean): readonly Place[] =>
  places.filter(
    (place) =>
      screens.some((screen) => screen.path === place.to) &&
      (place.permissions.length === 0 || place.permissions.some(may)),
  )

/** The place that holds an address: `/people/…` is of `/people`. */
export const placeOf = (path: string, among: readonly Place[]): Place | undefined =>
  among.find((place) =>
    place.to === '/'
      ? path === '/'
      : [place.to, place.holds].some((own) => own !== undefined && (path === own || path.startsWith(`${own}/`))),
  )
