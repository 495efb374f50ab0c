import { useState } from 'react'
import type { MenuAct } from '../../ui/act-menu.tsx'
import { KeyboardIcon, MoonIcon, SettingsIcon, SunIcon, UserIcon } from '../../ui/icons.tsx'
import { useShell } from '../../ui/shell.tsx'
import { useFrameWords } from './frame-words.ts'
import { look, setDensity, setTheme } from './theme.ts'
import type { Density, Theme } from './theme.ts'

const themes: readonly { id: Theme; word: 'themeSystem' | 'themeLight' | 'themeDark' }[] = [
  { id: 'system', word: 'themeSystem' },
  { id: 'light', word: 'themeLight' },
  { id: 'dark', word: 'themeDark' },
]
const densities: readonly { id: Density; word: 'densityCompact' | 'densityUsual' | 'densityRoomy' }[] = [
  { id: 'compact', word: 'densityCompact' },
  { id: 'usual', word: 'densityUsual' },
  { id: 'roomy', word: 'densityRoomy' },
]

/** What stands behind one's own name: the look, the keys, the account, signing out. */
export function useAccountActs(onKeys: () => void): readonly (MenuAct | '-')[] {
  const say = useFrameWords()
  const { call, go, refreshSession } = useShell()
  const [, redraw] = useState(0)
  const changed = (change: () => void) => () => {
    change()
    redraw((n) => n + 1)
  }
  return [
    { id: 'account', name: say('account'), icon: UserIcon, to: '/account' },
    { id: 'own-log', name: say('ownLog'), to: '/own-log' },
    '-',
    ...themes.map((theme) => ({
      id: `theme-${theme.id}`,
      name: say(theme.word),
      icon: theme.id === 'dark' ? MoonIcon : theme.id === 'light' ? SunIcon : SettingsIcon,
      chosen: look.theme() === theme.id,
      onChoose: changed(() => setTheme(theme.id)),
    })),
    '-',
    ...densities.map((density) => ({
      id: `density-${density.id}`,
      name: say(density.word),
      chosen: look.density() === density.id,
      onChoose: changed(() => setDensity(density.id)),
    })),
    '-',
    { id: 'keys', name: say('keys'), icon: KeyboardIcon, keys: '?', onChoose: onKeys },
    {
      id: 'sign-out',
      name: say('signOut'),
      onChoose: () => {
        void call('end-session', {}).then(async () => {
          await refreshSession()
          go('/sign-in', { replace: true })
        })
      },
    },
  ]
}
