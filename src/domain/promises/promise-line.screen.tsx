import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { Refusals, useAct } from '../../ui/operation.tsx'
import { PromiseLine } from '../../ui/promise-line.tsx'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import { fieldsAddress } from '../registers/declaration-parts.rules.ts'
import { AttestDialog } from './attest-dialog.screen.tsx'
import { EvidenceDialog, OpenEvidence } from './evidence-dialog.screen.tsx'
import type { listPromises } from './list-promises.ts'
import { ofStaff, shapeOf, wordOf } from './marks.rules.ts'
import type { withdrawProof } from './withdraw-proof.ts'
import type { words } from './words.ts'

export type ShownPromise = OutputOf<typeof listPromises>['promises'][number]

/** One promise with its state, its figure, and the one thing there is to do about it. */
export function OnePromise({ promise }: { promise: ShownPromise }): ReactElement {
  const say = useWords<typeof words>('promises')
  const language = useLanguage()
  const { inWords } = useOfficeDay()
  const { office } = useSession()
  const { state, because, sentence, proof, until, exercisedOn, figure, reason, guard } = promise
  return (
    <PromiseLine
      id={`p${promise.number}`}
      state={shapeOf(promise)}
      word={say(`states.${wordOf(promise)}`)}
      sentence={sentence}
      lang={language}
      how={
        proof
          ? say(proof.evidence === null ? 'said' : 'filed', { name: proof.by, day: inWords(proof.on) })
          : say(`mechanisms.${promise.mechanism}`)
      }
      figure={[
        state !== 'kept' && because !== 'found' && reason,
        figure,
        until !== null && say('until', { day: inWords(until) }),
        until === null &&
          exercisedOn !== null &&
          (exercisedOn === office.today ? say('lastToday') : say('last', { day: inWords(exercisedOn) })),
      ]
        .filter(Boolean)
        .join(' ')}
      acts={<Acts promise={promise} />}
      details={{
        title: say('details'),
        children: (
          <ul>
            <li>P{promise.number}</li>
            {guard && <li>{say('guard', { file: guard.file })}</li>}
            {guard && <li>{say('proving', { file: guard.test })}</li>}
            {promise.places.slice(0, 5).map(({ path }) => (
              <li key={path}>{say('place', { path })}</li>
            ))}
          </ul>
        ),
      }}
    />
  )
}

function Acts({ promise }: { promise: ShownPromise }): ReactElement | null {
  const say = useWords<typeof words>('promises')
  const may = useMay()
  const withdraw = useAct<typeof withdrawProof>('withdraw-proof')
  const [asks, setAsks] = useState(false)
  const { act, proof, number, places } = promise
  const declares = may('declare registers')
  const first = places[0]
  const takeBack = async () => {
    const answer = await withdraw.act({ promise: number })
    if ('done' in answer) tell(say('withdrawn'))
  }
  if (!proof && !(act && declares)) return null
  return (
    <>
      {declares && (act === 'attest' || act === 'show') && (
        <Button small onPress={() => setAsks(true)}>
          {say(`acts.${act}`)}
        </Button>
      )}
      {declares && (act === 'declaration' || act === 'look') && first && (
        <ButtonLink small to={act === 'look' && ofStaff.includes(number) ? '/settings' : fieldsAddress(first.path)}>
          {say(`acts.${act}`)}
        </ButtonLink>
      )}
      {proof?.evidence != null && <OpenEvidence evidence={proof.evidence} />}
      {proof && declares && (
        <Button small look="quiet" atWork={withdraw.atWork} onPress={() => void takeBack()}>
          {say('withdraw')}
        </Button>
      )}
      <Refusals refused={withdraw.refused} />
      {asks && act === 'attest' && <AttestDialog promise={promise} onClose={() => setAsks(false)} />}
      {asks && act === 'show' && <EvidenceDialog promise={promise} onClose={() => setAsks(false)} />}
    </>
  )
}
