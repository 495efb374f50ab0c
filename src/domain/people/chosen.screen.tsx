import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import type { Answer } from '../../ui/answer.ts'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useCall, useMay, useWords } from '../../ui/shell.tsx'
import type { ActOfMany } from './acts-of-many.rules.ts'
import type { words } from './chosen-screen.words.ts'
import type { forbidMarketingToMany } from '../prohibitions/forbid-marketing-to-many.ts'
import type { confirmPerson } from './confirm-person.ts'
import { LeftOutDialog } from './left-out.screen.tsx'
import type { Preview } from './left-out.screen.tsx'
import type { ViewName } from './list-shape.rules.ts'
import type { markTold } from './mark-told.ts'
import type { previewAct } from './preview-act.ts'

/** So many go into one act. */
const mostAtOnce = 200
/** More than these are asked about first: nothing takes the act back from so many. */
const unasked = 20

/** What can be done for those who are selected: each act tells first who would be left out and why. */
export function ChosenBar({
  chosen,
  view,
  onClear,
}: {
  chosen: ReadonlySet<string>
  view: ViewName
  onClear: () => void
}): ReactElement {
  const say = useWords<typeof words>('people.chosen-screen')
  const call = useCall()
  const queries = useQueryClient()
  const may = useMay()
  const [atWork, setAtWork] = useState<ActOfMany>()
  const [preview, setPreview] = useState<Preview>()
  const count = chosen.size
  useKeys([{ keys: '.', name: say('acts'), act: () => document.querySelector<HTMLElement>('.foot button')?.focus() }])

  const one = (act: ActOfMany, people: string[]): Promise<Answer<{ people: readonly unknown[] }>> => {
    if (act === 'mark-told') return call<typeof markTold>('mark-told', { people })
    if (act === 'confirm-person') return call<typeof confirmPerson>('confirm-person', { people })
    return call<typeof forbidMarketingToMany>('forbid-marketing-to-many', { people })
  }
  const doIt = async ({ act, into }: Pick<Preview, 'act' | 'into'>) => {
    setAtWork(act)
    let made = 0
    let because: string | undefined
    try {
      for (let at = 0; at < into.length && because === undefined; at += mostAtOnce) {
        const answer = await one(act, into.slice(at, at + mostAtOnce))
        if ('refused' in answer) because = answer.refused.map((no) => no.because).join(' ')
        else made += answer.done.people.length
      }
    } finally {
      setAtWork(undefined)
      setPreview(undefined)
      await queries.invalidateQueries()
    }
    onClear()
    const did = say(`did.${act}`, { count: made })
    const missed = into.length - made
    tell(missed === 0 ? did : `${did}. ${say('someNot', { count: missed, because: because ?? '' })}`)
  }
  const begin = async (act: ActOfMany) => {
    setAtWork(act)
    try {
      const answer = await call<typeof previewAct>('preview-act', { act, people: [...chosen] })
      if ('refused' in answer) return tell(answer.refused.map((no) => no.because).join(' '))
      const { left, notThere } = answer.done
      const into = answer.done.into.map(({ person }) => person)
      if (left.length > 0 || notThere > 0 || into.length > (act === 'forbid-marketing-to-many' ? 0 : unasked))
        setPreview({ act, into, left, notThere })
      else await doIt({ act, into })
    } finally {
      setAtWork(undefined)
    }
  }
  const acts: ActOfMany[] = may('change people')
    ? [
        ...(view === 'not-told' ? (['mark-told'] as const) : []),
        'confirm-person',
        ...(view === 'banned' ? [] : (['forbid-marketing-to-many'] as const)),
      ]
    : []
  return (
    <>
      <BottomBar what={say('chosen', { count })}>
        {acts.map((act) => (
          <Button key={act} atWork={atWork === act} onPress={() => void begin(act)}>
            {say(`names.${act}`)}
          </Button>
        ))}
        <Button look="quiet" onPress={onClear}>
          {say('clearChosen')}
        </Button>
      </BottomBar>
      {preview && (
        <LeftOutDialog
          preview={preview}
          atWork={atWork !== undefined}
          onAct={() => void doIt(preview)}
          onClose={() => setPreview(undefined)}
        />
      )}
    </>
  )
}
