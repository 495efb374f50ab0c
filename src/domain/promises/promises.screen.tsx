import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { ToggleChip, Chips } from '../../ui/chips.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PrintIcon } from '../../ui/icons.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Note, Page, Section, Stack } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { OneOf } from '../../ui/questions.tsx'
import { PromiseKey, PromiseLines, PromiseRibbon } from '../../ui/promise-line.tsx'
import { useDoor, useMay, useWords } from '../../ui/shell.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import type { checkPromises } from './check-promises.ts'
import type { chooseUnverified } from './choose-unverified.ts'
import type { listPromises } from './list-promises.ts'
import { shapeOf, wordOf } from './marks.rules.ts'
import { mechanisms, promiseStates, unverifiedChoices, type Mechanism } from './promise.rules.ts'
import { OnePromise } from './promise-line.screen.tsx'
import type { words } from './words.ts'

type Listed = OutputOf<typeof listPromises>

/** Whether what the documents promise is kept: first what needs the reader, then the rest. */
export function PromisesScreen(): ReactElement {
  const say = useWords<typeof words>('promises')
  useDoor('register-keeping')
  const { done, refused, waits } = useSeen<typeof listPromises>('list-promises', {})
  if (refused?.some(({ code }) => code === 'nothing-declared'))
    return (
      <Page title={say('title')}>
        <EmptyState title={say('nothing')} />
      </Page>
    )
  return (
    <Page
      title={say('title')}
      lead={done && `${say('lead', { count: done.promises.length })} ${needsSaid(say, done.needs.length)}`}
      acts={done && <PageActs />}
    >
      <Refusals refused={refused} />
      {waits && <Waiting />}
      {done && <Promises listed={done} />}
    </Page>
  )
}

type Say = ReturnType<typeof useWords<typeof words>>
const needsSaid = (say: Say, count: number): string => (count === 0 ? say('needsNothing') : say('needs', { count }))

function PageActs(): ReactElement {
  const say = useWords<typeof words>('promises')
  const check = useAct<typeof checkPromises>('check-promises')
  const run = async () => {
    const answer = await check.act({})
    if ('done' in answer) tell(say('checked'))
  }
  return (
    <>
      <ButtonLink to="/promises/sentences">{say('toSentences')}</ButtonLink>
      <Button icon={PrintIcon} onPress={() => window.print()}>
        {say('print')}
      </Button>
      <Button look="main" atWork={check.atWork} onPress={() => void run()}>
        {say('checkNow')}
      </Button>
      <Refusals refused={check.refused} />
    </>
  )
}

function Promises({ listed }: { listed: Listed }): ReactElement {
  const say = useWords<typeof words>('promises')
  const { inWords } = useOfficeDay()
  useEffect(() => showPlace(window.location.hash.slice(1)), [])
  const { promises, needs, counts } = listed
  const byNumber = new Map(promises.map((one) => [one.number, one]))
  const urgent = needs.flatMap((number) => byNumber.get(number) ?? [])
  const toCome = promises.filter(({ because }) => because === 'no-mechanism')
  const waiting = promises.filter(({ because }) => because === 'not-checked')
  const rest = promises.filter(({ number, state }) => !needs.includes(number) && state !== 'not-verified')
  return (
    <Stack>
      <div>
        <PromiseRibbon
          name={say('all')}
          marks={promises.map((one) => ({
            id: `p${one.number}`,
            state: shapeOf(one),
            name: `${one.number}. ${say(`states.${wordOf(one)}`)}: ${one.sentence}`,
          }))}
        />
        <PromiseKey
          counts={promiseStates
            .filter((state) => counts[state] > 0)
            .map((state) => ({
              id: state,
              state: shapeOf({ state, endsSoon: false }),
              count: counts[state],
              name: say(`states.${state}`),
            }))}
        />
        <Note>{listed.lookedOn === null ? say('never') : say('lookedOn', { day: inWords(listed.lookedOn) })}</Note>
      </div>
      {urgent.length > 0 && (
        <Section title={say('doThese')} count={String(urgent.length)}>
          <Lines promises={urgent} />
        </Section>
      )}
      <Choice unverified={listed.unverified} />
      {waiting.length > 0 && (
        <Section title={say('waiting')} count={String(waiting.length)}>
          <Lines promises={waiting} />
        </Section>
      )}
      <Rest promises={rest} />
      {toCome.length > 0 && (
        <Disclosure title={say('toCome')} state="open" note={String(toCome.length)}>
          <Note>{say('toComeWhy')}</Note>
          <Lines promises={toCome} />
        </Disclosure>
      )}
    </Stack>
  )
}

/** Goes to the promise that a mark beside a sentence named, also where it is behind a heading that is closed. */
function showPlace(id: string): void {
  const place = id === '' ? null : document.getElementById(id)
  const closed = place?.closest('details:not([open])')
  if (closed instanceof HTMLDetailsElement) closed.open = true
  place?.scrollIntoView({ block: 'center' })
  place?.focus()
}

const Lines = ({ promises }: { promises: Listed['promises'] }): ReactElement => (
  <PromiseLines>
    {promises.map((one) => (
      <OnePromise key={one.number} promise={one} />
    ))}
  </PromiseLines>
)

function Rest({ promises }: { promises: Listed['promises'] }): ReactElement | null {
  const say = useWords<typeof words>('promises')
  const [only, setOnly] = useState<Mechanism>()
  if (promises.length === 0) return null
  const of = (mechanism: Mechanism) => promises.filter((one) => one.mechanism === mechanism)
  const shown = only === undefined ? promises : of(only)
  return (
    <Section
      title={say('rest')}
      note={
        <Chips>
          <ToggleChip on={only === undefined} onChange={() => setOnly(undefined)}>
            {say('everything', { count: promises.length })}
          </ToggleChip>
          {mechanisms
            .filter((one) => of(one).length > 0)
            .map((one) => (
              <ToggleChip key={one} on={only === one} onChange={(on) => setOnly(on ? one : undefined)}>
                {say('some', { name: say(`mechanisms.${one}`), count: of(one).length })}
              </ToggleChip>
            ))}
        </Chips>
      }
    >
      <Lines promises={shown} />
    </Section>
  )
}

/** What the documents do with a sentence nobody has verified. */
function Choice({ unverified }: { unverified: Listed['unverified'] }): ReactElement | null {
  const say = useWords<typeof words>('promises')
  const may = useMay()
  const choose = useAct<typeof chooseUnverified>('choose-unverified')
  if (!may('declare registers')) return null
  return (
    <div id="unverified" className="no-print">
      <Refusals refused={choose.refused} />
      <OneOf
        question={say('choice')}
        answers={unverifiedChoices.map((id) => ({ id, name: say(`choices.${id}`) }))}
        value={unverified}
        onChange={(chosen) => void choose.act({ unverified: chosen })}
      />
    </div>
  )
}
