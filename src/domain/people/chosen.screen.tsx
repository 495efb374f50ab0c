import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import type { Answer } from '../../ui/answer.ts'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useCall, useMay, useWords } from '../../ui/shell.tsx'
import type { confirmPerson } from './confirm-person.ts'
import type { ViewName } from './list-rows.screen.tsx'
import type { words } from './list-screen.words.ts'
import type { markTold } from './mark-told.ts'

/** So many go into one act. */
const mostAtOnce = 200

/** What can be done for those who are selected. */
export function ChosenBar({
  chosen,
  view,
  onClear,
}: {
  chosen: ReadonlySet<string>
  view: ViewName
  onClear: () => void
}): ReactElement {
  const say = useWords<typeof words>('people.list-screen')
  const call = useCall()
  const queries = useQueryClient()
  const may = useMay()
  const [atWork, setAtWork] = useState(false)
  const count = chosen.size
  useKeys([{ keys: '.', name: say('acts'), act: () => document.querySelector<HTMLElement>('.foot button')?.focus() }])
  const inSets = async (
    ask: (people: string[]) => Promise<Answer<{ people: readonly unknown[] }>>,
    done: (count: number) => string,
  ) => {
    setAtWork(true)
    const all = [...chosen]
    let made = 0
    let because: string | undefined
    try {
      for (let at = 0; at < all.length && because === undefined; at += mostAtOnce) {
        const answer = await ask(all.slice(at, at + mostAtOnce))
        if ('refused' in answer) because = answer.refused.map((one) => one.because).join(' ')
        else made += answer.done.people.length
      }
    } finally {
      setAtWork(false)
      await queries.invalidateQueries()
    }
    onClear()
    const left = count - made
    tell(left === 0 ? done(made) : `${done(made)}. ${say('someNot', { count: left, because: because ?? '' })}`)
  }
  return (
    <BottomBar what={say('chosen', { count })}>
      {may('change people') && view === 'not-told' && (
        <Button
          atWork={atWork}
          onPress={() =>
            void inSets(
              (people) => call<typeof markTold>('mark-told', { people }),
              (made) => say('toldDone', { count: made }),
            )
          }
        >
          {say('toldThese')}
        </Button>
      )}
      {may('change people') && (
        <Button
          atWork={atWork}
          onPress={() =>
            void inSets(
              (people) => call<typeof confirmPerson>('confirm-person', { people }),
              (made) => say('checkedThese', { count: made }),
            )
          }
        >
          {say('checkThese')}
        </Button>
      )}
      <Button look="quiet" onPress={onClear}>
        {say('clearChosen')}
      </Button>
    </BottomBar>
  )
}
