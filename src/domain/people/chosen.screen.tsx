import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import type { Answer } from '../../ui/answer.ts'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useCall, useMay, useWords } from '../../ui/shell.tsx'
import type { confirmPerson } from './confirm-person.ts'
import type { words } from './list-screen.words.ts'
import type { ViewName } from './list-shape.rules.ts'
import type { markTold } from './mark-told.ts'

/** So many go into one act. */
const mostAtOnce = 200
/** More than these are asked about first: nothing takes the act back from so many. */
const unasked = 20

type Bulk = { name: string; question: string; act: () => Promise<void> }

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
  const [asked, setAsked] = useState<Bulk>()
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
  const told: Bulk = {
    name: say('toldThese'),
    question: say('toldQuestion', { count }),
    act: () =>
      inSets(
        (people) => call<typeof markTold>('mark-told', { people }),
        (made) => say('toldDone', { count: made }),
      ),
  }
  const checked: Bulk = {
    name: say('checkThese'),
    question: say('checkQuestion', { count }),
    act: () =>
      inSets(
        (people) => call<typeof confirmPerson>('confirm-person', { people }),
        (made) => say('checkedThese', { count: made }),
      ),
  }
  const bulks = may('change people') ? (view === 'not-told' ? [told, checked] : [checked]) : []
  return (
    <>
      <BottomBar what={say('chosen', { count })}>
        {bulks.map((bulk) => (
          <Button key={bulk.name} atWork={atWork} onPress={() => (count > unasked ? setAsked(bulk) : void bulk.act())}>
            {bulk.name}
          </Button>
        ))}
        <Button look="quiet" onPress={onClear}>
          {say('clearChosen')}
        </Button>
      </BottomBar>
      <Dialog
        title={asked?.question ?? ''}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        acts={
          <>
            <Button onPress={() => setAsked(undefined)}>{say('cancelBulk')}</Button>
            <Button look="main" atWork={atWork} onPress={() => void asked?.act().finally(() => setAsked(undefined))}>
              {asked?.name}
            </Button>
          </>
        }
      >
        <p>{say('bulkWhy')}</p>
      </Dialog>
    </>
  )
}
