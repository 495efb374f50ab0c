import type { ReactElement, ReactNode } from 'react'
import { ActMenu } from '../../ui/act-menu.tsx'
import { Button } from '../../ui/button.tsx'
import { DownIcon } from '../../ui/icons.tsx'
import type { Language } from '../../ui/say.ts'
import { useShell, useWords } from '../../ui/shell.tsx'
import { StartPage } from '../../ui/start-page.tsx'
import type { words } from './door-screen.words.ts'

const languages: readonly { id: Language; name: string }[] = [
  { id: 'fi', name: 'Suomi' },
  { id: 'sv', name: 'Svenska' },
  { id: 'en', name: 'English' },
]
const stepIds = ['company', 'account', 'file', 'questions', 'import', 'notice'] as const
export type SetUpStep = (typeof stepIds)[number]

/** The steps from an empty program to a published notice, with the present one marked. */
export function useSetUpSteps(now: SetUpStep) {
  const say = useWords<typeof words>('staff.door-screen')
  const at = stepIds.indexOf(now)
  return {
    name: say('steps'),
    steps: stepIds.map((id, i) => ({
      id,
      name: say(`step.${id}`),
      state: i < at ? ('done' as const) : i === at ? ('now' as const) : ('later' as const),
    })),
  }
}

/** The language of a stranger stays in this browser; what has been written on the page stays too. */
function LanguageChoice(): ReactElement {
  const say = useWords<typeof words>('staff.door-screen')
  const { session, refreshSession, go } = useShell()
  return (
    <ActMenu
      name={say('language')}
      atEnd
      acts={languages.map(({ id, name }) => ({
        id,
        name,
        chosen: id === session.language,
        onChoose: () => {
          localStorage.setItem('language', id)
          if (location.search !== '') go(location.pathname + location.hash, { replace: true })
          void refreshSession()
        },
      }))}
    >
      <Button look="quiet">
        {languages.find(({ id }) => id === session.language)?.name}
        <DownIcon />
      </Button>
    </ActMenu>
  )
}

type DoorPageProps = {
  tabTitle: string
  step?: SetUpStep | undefined
  side?: ReactNode
  bar?: ReactNode
  end?: ReactNode
  children: ReactNode
}

/** A page before the frame: the program's sign, the steps when there are some, the language. */
export function DoorPage({ tabTitle, step, side, bar, end, children }: DoorPageProps): ReactElement {
  const steps = useSetUpSteps(step ?? 'company')
  return (
    <StartPage
      brand="Seloste"
      tabTitle={tabTitle}
      steps={step && steps}
      side={side}
      bar={bar}
      end={end ?? <LanguageChoice />}
    >
      {children}
    </StartPage>
  )
}
