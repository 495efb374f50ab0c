import { useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Refusal } from '../../ui/answer.ts'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button, TextButton } from '../../ui/button.tsx'
import { LongTextField } from '../../ui/field.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useAct } from '../../ui/operation.tsx'
import { Changed, Paper, ToCome } from '../../ui/paper.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { answerParts, answerText } from './answer-draft.rules.ts'
import type { answerRequest } from './answer-request.ts'
import type { words } from './case-screen.words.ts'
import { channelFor, letterTo, type LetterChannel } from './letters.rules.ts'
import type { CasePage } from './request.screen.tsx'

export type Answering = {
  letter: ReactNode
  bar: ReactNode
  refused: readonly Refusal[] | undefined
  channel: LetterChannel
  setChannel: (channel: LetterChannel) => void
  /** The wish decided last: its sentence is marked in the letter. */
  noteDecided: (wish: number) => void
}

/** The answer while it is being made: every decision changes it at once; the office may write it in its own words. */
export function useAnswering(page: CasePage): Answering {
  const say = useWords<typeof words>('subject-requests.case-screen')
  const { act, atWork, refused } = useAct<typeof answerRequest>('answer-request')
  const facts = factsOf(page)
  const [channel, setChannel] = useState<LetterChannel>(channelFor(facts))
  const [own, setOwn] = useState<string>()
  const [decided, noteDecided] = useState<number>()
  const [tooShort, setTooShort] = useState(false)
  const parts = answerParts(page.wishes ?? [], page.language)
  const text = own ?? answerText(parts)
  const open = page.state !== 'answered' && page.state !== 'closed'
  const waiting = (page.wishes ?? []).filter(({ decision }) => decision === null).length
  const send = async () => {
    if (atWork) return
    if (page.state !== 'decided') {
      document.getElementById('now')?.scrollIntoView({ block: 'start' })
      document.getElementById('now')?.focus({ preventScroll: true })
      return
    }
    setTooShort(text.trim().length < 10)
    if (text.trim().length < 10) return
    const answer = await act({ request: page.request, version: page.version, text: text.trim(), channel })
    if ('done' in answer) tell(say('answered'))
  }
  const note =
    page.state === 'received'
      ? say('notIdentified')
      : waiting > 0
        ? say('undecided', { count: waiting })
        : say(`goes.${channel}`)
  return {
    channel,
    setChannel,
    noteDecided,
    refused,
    letter: (
      <AnswerLetter
        page={page}
        own={own}
        onOwn={setOwn}
        decided={decided}
        suggested={answerText(parts)}
        error={tooShort && text.trim().length < 10 ? say('tooShort') : undefined}
      />
    ),
    bar: open && (
      <BottomBar note={note}>
        <Button look={page.state === 'decided' ? 'main' : 'plain'} atWork={atWork} onPress={() => void send()}>
          {say(channel === 'email' ? 'approveAndSend' : 'approve')}
        </Button>
      </BottomBar>
    ),
  }
}

function factsOf({ number, way, language, clock, requester, contact }: CasePage) {
  const [year = 0, serial = 0] = number.split('-').map(Number)
  return {
    year,
    serial,
    channel: way,
    language,
    received_on: clock.receivedOn,
    requester: requester?.name ?? null,
    representative: requester?.representative ?? null,
    email: contact?.email ?? null,
    phone: contact?.phone ?? null,
    address: contact?.address ?? null,
  }
}

type LetterProps = {
  page: CasePage
  own: string | undefined
  onOwn: (text: string | undefined) => void
  decided: number | undefined
  suggested: string
  error: string | undefined
}

/** The answer on paper: a draft until it has gone, then as it went. */
function AnswerLetter({ page, own, onOwn, decided, suggested, error }: LetterProps): ReactElement {
  const say = useWords<typeof words>('subject-requests.case-screen')
  const { office } = useSession()
  const sent = (page.letters ?? []).findLast(({ kind }) => kind === 'answer')
  const lines = (text: string, at: number) => (
    <p className="word lines" lang={page.language} key={at}>
      {text}
    </p>
  )
  if (sent)
    return (
      <Paper name={say('answer')} title={sent.subject}>
        {sent.body.split('\n\n').map(lines)}
      </Paper>
    )
  const marker = '\u0000'
  const whole = letterTo(factsOf(page), 'answer', { office: office.name, text: marker })
  const [before = [], after = []] = whole.body.split(marker).map((half) => half.split('\n\n').filter(Boolean))
  const parts = answerParts(page.wishes ?? [], page.language)
  return (
    <Paper
      name={say('draft')}
      title={whole.subject}
      end={
        own === undefined ? (
          <TextButton note onPress={() => onOwn(suggested)}>
            {say('edit')}
          </TextButton>
        ) : (
          <TextButton note onPress={() => onOwn(undefined)}>
            {say('suggestion')}
          </TextButton>
        )
      }
    >
      {before.map(lines)}
      {own === undefined ? (
        parts.map(({ wish, text, waits }) => (
          <p className="word lines" lang={page.language} key={wish}>
            {waits ? <ToCome>{text}</ToCome> : wish === decided ? <Changed>{text}</Changed> : text}
          </p>
        ))
      ) : (
        <LongTextField
          label={say('ownText')}
          rows={10}
          maxLength={20_000}
          lang={page.language}
          value={own}
          error={error}
          onChange={onOwn}
        />
      )}
      {after.map(lines)}
    </Paper>
  )
}
