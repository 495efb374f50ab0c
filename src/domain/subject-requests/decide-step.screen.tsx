import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { LongTextField } from '../../ui/field.tsx'
import { Refusals, useAct } from '../../ui/operation.tsx'
import { useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Decision, Said } from '../../ui/steps.tsx'
import type { words } from './decide-screen.words.ts'
import type { decideWish } from './decide-wish.ts'
import type { identifyRequester } from './identify-requester.ts'
import type { CasePage } from './request.screen.tsx'
import { SubjectChoice } from './subject-choice.screen.tsx'
import type { words as termWords } from './terms-screen.words.ts'

type Wish = NonNullable<CasePage['wishes']>[number]

/** Each thing that was asked with its decision; the letter follows at once. */
export function DecideStep({ page, onDecided }: { page: CasePage; onDecided: (wish: number) => void }): ReactElement {
  return (
    <div className="stack">
      {page.person === null && <NameSubject page={page} />}
      {(page.wishes ?? []).map((one) => (
        <WishBox key={one.wish} page={page} one={one} onDecided={() => onDecided(one.wish)} />
      ))}
    </div>
  )
}

/** Nobody had to be recognised, but it is not known yet whose data are meant. */
function NameSubject({ page }: { page: CasePage }): ReactElement {
  const { act, refused } = useAct<typeof identifyRequester>('identify-requester')
  const choose = (person: string | undefined) => {
    if (person !== undefined) void act({ request: page.request, version: page.version, person, how: 'not-needed' })
  }
  return (
    <>
      <SubjectChoice page={page} chosen={undefined} onChoose={choose} />
      <Refusals refused={refused} />
    </>
  )
}

function WishBox({ page, one, onDecided }: { page: CasePage; one: Wish; onDecided: () => void }): ReactElement {
  const say = useWords<typeof words>('subject-requests.decide-screen')
  const term = useWords<typeof termWords>('subject-requests.terms-screen')
  const { act, atWork, refused } = useAct<typeof decideWish>('decide-wish')
  const [because, setBecause] = useState(one.because ?? '')
  const answers = one.kind === 'question' || one.kind === 'complaint'
  const decide = async (decision: 'granted' | 'withdrawn') => {
    if (atWork) return
    const words = because.trim()
    const answer = await act({
      request: page.request,
      version: page.version,
      wish: one.wish,
      decision,
      ...(words === '' || decision === 'withdrawn' ? {} : { because: words }),
    })
    if ('done' in answer) onDecided()
  }
  return (
    <Decision
      top={term(`wishes.${one.kind}`)}
      end={one.decision !== null && <StateMark state="kept">{say(`decisions.${one.decision}`)}</StateMark>}
      acts={
        <>
          {one.decision !== 'granted' && (
            <Button small look="main" atWork={atWork} onPress={() => void decide('granted')}>
              {say(`grant.${one.kind}`)}
            </Button>
          )}
          {one.decision !== 'withdrawn' && (
            <Button small atWork={atWork} onPress={() => void decide('withdrawn')}>
              {say('withdrawn')}
            </Button>
          )}
        </>
      }
    >
      {one.about !== null && <Said>{one.about}</Said>}
      <p className="soft">{say(`does.${one.kind}`)}</p>
      {one.decision === null && (
        <LongTextField
          label={say(answers ? 'answerText' : 'addition')}
          hint={say('additionHint')}
          optional={!answers}
          rows={2}
          maxLength={2000}
          lang={page.language}
          value={because}
          onChange={setBecause}
        />
      )}
      <Refusals refused={refused} />
    </Decision>
  )
}
