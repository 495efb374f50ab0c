import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { CheckIcon, CopyIcon, PrintIcon } from '../../ui/icons.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { PrintLetter } from '../../ui/print-letter.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { State } from '../../ui/state-mark.tsx'
import { Decision, Said } from '../../ui/steps.tsx'
import type { words } from './work-screen.words.ts'
import type { markSent } from './mark-sent.ts'
import type { CasePage } from './request.screen.tsx'

type Letter = NonNullable<CasePage['letters']>[number]
const shapes: Record<string, State> = { sent: 'kept', failed: 'late', draft: 'open' }
const states = ['draft', 'waiting', 'sending', 'sent', 'failed', 'by-hand'] as const
const channels = ['email', 'post', 'phone', 'handed-over'] as const

/** What was written to the one who asked: what waits for a hand is printed or copied, and marked as sent. */
export function CaseLetters({ page }: { page: CasePage }): ReactElement | null {
  const say = useWords<typeof words>('subject-requests.work-screen')
  const letters = page.letters ?? []
  if (letters.length === 0) return null
  return (
    <Section title={say('letters')}>
      {letters.map((letter) => (
        <LetterBox key={letter.message} letter={letter} />
      ))}
    </Section>
  )
}

function LetterBox({ letter }: { letter: Letter }): ReactElement {
  const say = useWords<typeof words>('subject-requests.work-screen')
  const { inWords } = useOfficeDay()
  const { act, atWork, refused } = useAct<typeof markSent>('mark-sent')
  const [prints, setPrints] = useState(false)
  const state = states.find((one) => one === letter.state) ?? 'draft'
  const channel = channels.find((one) => one === letter.channel) ?? 'post'
  const sent = letter.state === 'sent'
  const copy = async () => {
    await navigator.clipboard.writeText(`${letter.subject}\n\n${letter.body}`)
    tell(say('copied'))
  }
  const mark = async () => {
    if (atWork) return
    const answer = await act({ message: letter.message })
    if ('done' in answer) tell(say('marked'))
  }
  return (
    <Decision
      top={letter.subject}
      end={
        <StateMark state={shapes[letter.state] ?? 'waiting'}>
          {sent && letter.sentAt !== null
            ? say('sentOn', { day: inWords(letter.sentAt) })
            : say(`letterStates.${state}`)}
        </StateMark>
      }
      acts={
        <>
          <Button small icon={PrintIcon} onPress={() => setPrints(true)}>
            {say('print')}
          </Button>
          <Button small icon={CopyIcon} onPress={() => void copy()}>
            {say('copy')}
          </Button>
          {!sent && (
            <Button small icon={CheckIcon} atWork={atWork} onPress={() => void mark()}>
              {say('markSent')}
            </Button>
          )}
        </>
      }
    >
      <p className="soft">{[say(`channels.${channel}`), letter.sentTo, letter.trouble].filter(Boolean).join(' · ')}</p>
      <Disclosure plain title={say('readIt')}>
        <Said>{letter.body}</Said>
      </Disclosure>
      <Refusals refused={refused} />
      {prints && (
        <PrintLetter
          lang={letter.language}
          to={letter.channel === 'post' ? letter.sentTo : null}
          subject={letter.subject}
          body={letter.body}
          onDone={() => setPrints(false)}
        />
      )}
    </Decision>
  )
}
