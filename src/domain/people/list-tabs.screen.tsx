import type { ReactElement } from 'react'
import { useEffect } from 'react'
import type { OwnView } from '../views/view.rules.ts'
import { useWords } from '../../ui/shell.tsx'
import { Views } from '../../ui/tabs.tsx'
import type { words } from './list-screen.words.ts'
import { viewNames } from './list-shape.rules.ts'
import type { ViewName } from './list-shape.rules.ts'
import { pathOfOwn } from './own-views.screen.tsx'

export const viewWords = {
  all: 'all',
  contacts: 'contacts',
  'not-checked': 'notChecked',
  'not-told': 'notTold',
  banned: 'banned',
} as const
const { all: _all, ...marked } = viewWords
export const markWords = marked

export const pathOf = (view: ViewName): string => (view === 'all' ? '/people' : `/people/views/${view}`)

type TabsProps = { view: ViewName; own: OwnView | undefined; ownViews: readonly OwnView[] }

/** The views that everybody has, and after them one's own. */
export function ListTabs({ view, own, ownViews }: TabsProps): ReactElement {
  const say = useWords<typeof words>('people.list-screen')
  const current = own?.view ?? view
  const many = ownViews.length
  useEffect(() => {
    document.querySelector('.switch [aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [current, many])
  return (
    <Views
      name={say('views')}
      views={[
        ...viewNames.map((one) => ({ to: pathOf(one), name: say(viewWords[one]), current: one === current })),
        ...ownViews.map((one) => ({ to: pathOfOwn(one), name: one.name, current: one.view === current })),
      ]}
    />
  )
}
