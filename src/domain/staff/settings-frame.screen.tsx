import type { ReactElement, ReactNode } from 'react'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import { Views } from '../../ui/tabs.tsx'
import type { words } from './settings-screen.words.ts'

const places = [
  { to: '/settings', word: 'staff' },
  { to: '/settings/hearing', word: 'hearing' },
  { to: '/settings/programs', word: 'programs' },
] as const

/** A page of the settings, with the way to the others. */
export function SettingsPage({
  at,
  lead,
  acts,
  children,
}: {
  at: (typeof places)[number]['to']
  lead?: ReactNode
  acts?: ReactNode
  children: ReactNode
}): ReactElement {
  const say = useWords<typeof words>('staff.settings-screen')
  return (
    <Page title={say('title')} lead={lead} acts={acts}>
      <Views name={say('title')} views={places.map(({ to, word }) => ({ to, name: say(word), current: to === at }))} />
      {children}
    </Page>
  )
}
