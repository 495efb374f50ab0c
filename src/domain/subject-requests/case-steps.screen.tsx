import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct } from '../../ui/operation.tsx'
import { OneOf } from '../../ui/questions.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useWords } from '../../ui/shell.tsx'
import { Said, Steps } from '../../ui/steps.tsx'
import type { Step } from '../../ui/steps.tsx'
import { Tell } from '../../ui/tell.tsx'
import type { Answering } from './answering.screen.tsx'
import type { words } from './case-screen.words.ts'
import type { closeRequest } from './close-request.ts'
import { DecideStep } from './decide-step.screen.tsx'
import { IdentityStep } from './identity-step.screen.tsx'
import type { CasePage } from './request.screen.tsx'
import type { words as termWords } from './terms-screen.words.ts'

const order = ['received', 'identified', 'decided', 'answered', 'closed'] as const
/** Which step is at hand in each state: the first that is not done. */
const atHand = { unconfirmed: 0, received: 1, identified: 2, decided: 3, answered: 4, closed: 5 } as const

/** The five steps of a case, each done with who and when; only the present one is open. */
export function CaseSteps({ page, answering }: { page: CasePage; answering: Answering }): ReactElement {
  const say = useWords<typeof words>('subject-requests.case-screen')
  const term = useWords<typeof termWords>('subject-requests.terms-screen')
  const { withClock, inWords } = useOfficeDay()
  const now = atHand[page.state]
  const whoWhen = (kind: string) => {
    const event = (page.events ?? []).findLast((one) => one.kind === kind)
    return event && [withClock(event.at), event.by].filter(Boolean).join(', ')
  }
  const identified = page.identity.how && [term(`identity.${page.identity.how}`), whoWhen('identified')].filter(Boolean)
  const notes: Record<(typeof order)[number], string | undefined> = {
    received: [inWords(page.clock.receivedOn), page.recordedBy && say('recordedBy', { name: page.recordedBy })]
      .filter(Boolean)
      .join(', '),
    identified: now > 1 ? (identified || []).join(', ') || undefined : undefined,
    decided: now > 2 ? whoWhen('decided') : undefined,
    answered: now > 3 ? whoWhen('answered') : undefined,
    closed: now > 4 ? whoWhen('closed') : undefined,
  }
  const inside: Record<(typeof order)[number], ReactElement | undefined> = {
    received: page.words ? <Said>{page.words}</Said> : undefined,
    identified: <IdentityStep page={page} />,
    decided: <DecideStep page={page} onDecided={answering.noteDecided} />,
    answered: <AnswerStep answering={answering} page={page} />,
    closed: <CloseStep page={page} />,
  }
  return (
    <Steps
      name={say('steps')}
      steps={order.map((id, index): Step => {
        const at = index < now ? 'done' : index === now ? 'now' : 'later'
        const note = notes[id] ?? (at === 'later' && id === 'answered' ? say('answerLater') : undefined)
        return {
          id,
          title: say(at === 'done' ? `stepsDone.${id}` : `stepsNow.${id}`),
          at,
          ...(note === undefined ? {} : { note }),
          children: at === 'now' || id === 'received' ? inside[id] : undefined,
        }
      })}
    />
  )
}

function AnswerStep({ answering, page }: { answering: Answering; page: CasePage }): ReactElement {
  const say = useWords<typeof words>('subject-requests.case-screen')
  const channels = ['email', 'post', 'phone', 'handed-over'] as const
  return (
    <div className="stack">
      <p className="soft">{say('readLetter')}</p>
      <OneOf
        question={say('howAnswered')}
        answers={channels.map((id) => {
          const to = { email: page.contact?.email, post: page.contact?.address, phone: page.contact?.phone }[
            id as 'email'
          ]
          return { id, name: say(`channels.${id}`), ...(to ? { note: to } : {}) }
        })}
        value={answering.channel}
        onChange={answering.setChannel}
      />
    </div>
  )
}

function CloseStep({ page }: { page: CasePage }): ReactElement {
  const say = useWords<typeof words>('subject-requests.case-screen')
  const { act, atWork, refused } = useAct<typeof closeRequest>('close-request')
  const [askedAt, setAskedAt] = useState<number>()
  const close = async () => {
    setAskedAt(page.openEnds)
    const answer = await act({ request: page.request, version: page.version })
    if ('done' in answer) tell(say('closed', { number: page.number }))
  }
  return (
    <div className="stack">
      {page.openEnds > 0 ? (
        <Tell state="waiting" title={say('endsOpen', { count: page.openEnds })}>
          {say('endsOpenWhy')}
        </Tell>
      ) : (
        <p className="soft">{say('mayClose')}</p>
      )}
      {askedAt === page.openEnds && <Refusals refused={refused} />}
      <div className="acts">
        <Button look={page.openEnds > 0 ? 'plain' : 'main'} atWork={atWork} onPress={() => void close()}>
          {say('close')}
        </Button>
      </div>
    </div>
  )
}
