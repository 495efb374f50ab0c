import { useState } from 'react'
import type { ReactElement } from 'react'
import { MoreMenu } from '../../ui/act-menu.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { useCommands } from '../../ui/commands.ts'
import { dayInWords } from '../../ui/day.ts'
import { LongTextField } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { InboxIcon } from '../../ui/icons.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useAct } from '../../ui/operation.tsx'
import { Button } from '../../ui/button.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import type { askRequester } from './ask-requester.ts'
import type { words } from './acts-screen.words.ts'
import type { extendRequest } from './extend-request.ts'
import type { handOverRequest } from './hand-over-request.ts'
import type { noteReply } from './note-reply.ts'
import type { CasePage } from './request.screen.tsx'

type DialogProps = { page: CasePage; onClose: () => void }
type Act = 'ask' | 'reply' | 'extend' | 'handOver'
const nobody = '-'

/** What can be done beside the steps: ask what is necessary, take more time, give the case to somebody else. */
export function CaseActs({ page }: { page: CasePage }): ReactElement | null {
  const say = useWords<typeof words>('subject-requests.acts-screen')
  const [open, setOpen] = useState<Act>()
  const close = () => setOpen(undefined)
  const { clock, state } = page
  const before = state !== 'answered' && state !== 'closed'
  const acts = [
    ...(before && !clock.paused ? (['ask'] as const) : []),
    ...(before && !clock.extended ? (['extend'] as const) : []),
    ...(state === 'closed' ? [] : (['handOver'] as const)),
  ].map((id) => ({ id, name: say(`${id}.title`), note: say(`${id}.note`), onChoose: () => setOpen(id) }))
  useCommands(
    say('here'),
    acts.map(({ id, name, onChoose }) => ({ id, name, icon: InboxIcon, onChoose })),
  )
  return (
    <>
      {clock.paused && (
        <Button look="main" onPress={() => setOpen('reply')}>
          {say('reply.title')}
        </Button>
      )}
      {acts.length > 0 && <MoreMenu acts={acts} />}
      {open === 'ask' && <AskDialog page={page} onClose={close} />}
      {open === 'reply' && <ReplyDialog page={page} onClose={close} />}
      {open === 'extend' && <ExtendDialog page={page} onClose={close} />}
      {open === 'handOver' && <HandOverDialog page={page} onClose={close} />}
    </>
  )
}

function AskDialog({ page, onClose }: DialogProps): ReactElement {
  const say = useWords<typeof words>('subject-requests.acts-screen')
  const { act, atWork, refused } = useAct<typeof askRequester>('ask-requester')
  const [question, setQuestion] = useState('')
  const [necessary, setNecessary] = useState('')
  const [sent, setSent] = useState(false)
  const send = async () => {
    setSent(true)
    if (atWork || question.trim().length < 5 || necessary.trim().length < 5) return
    const answer = await act({
      request: page.request,
      version: page.version,
      question: question.trim(),
      necessary: necessary.trim(),
    })
    if (!('done' in answer)) return
    tell(say(answer.done.paused ? 'ask.paused' : 'ask.notPaused'))
    onClose()
  }
  const short = (text: string) => (sent && text.trim().length < 5 ? { error: say('write') } : {})
  return (
    <FormDialog
      title={say('ask.title')}
      act={say('ask.act')}
      atWork={atWork}
      refused={refused}
      onSend={() => void send()}
      onClose={onClose}
      about={<Tell>{say('ask.about')}</Tell>}
    >
      <LongTextField
        label={say('ask.question')}
        lang={page.language}
        maxLength={2000}
        value={question}
        onChange={setQuestion}
        {...short(question)}
      />
      <LongTextField
        label={say('ask.necessary')}
        hint={say('ask.necessaryHint')}
        rows={2}
        maxLength={500}
        value={necessary}
        onChange={setNecessary}
        {...short(necessary)}
      />
    </FormDialog>
  )
}

function ReplyDialog({ page, onClose }: DialogProps): ReactElement {
  const say = useWords<typeof words>('subject-requests.acts-screen')
  const { language } = useSession()
  const { act, atWork, refused } = useAct<typeof noteReply>('note-reply')
  const [said, setSaid] = useState('')
  const send = async () => {
    if (atWork) return
    const answer = await act({
      request: page.request,
      version: page.version,
      ...(said.trim() === '' ? {} : { words: said.trim() }),
    })
    if (!('done' in answer)) return
    tell(say('reply.done', { day: dayInWords(answer.done.strictOn, language) }))
    onClose()
  }
  return (
    <FormDialog
      title={say('reply.title')}
      act={say('reply.act')}
      atWork={atWork}
      refused={refused}
      onSend={() => void send()}
      onClose={onClose}
    >
      <LongTextField label={say('reply.words')} optional maxLength={5000} value={said} onChange={setSaid} />
    </FormDialog>
  )
}

function ExtendDialog({ page, onClose }: DialogProps): ReactElement {
  const say = useWords<typeof words>('subject-requests.acts-screen')
  const { language } = useSession()
  const { act, atWork, refused } = useAct<typeof extendRequest>('extend-request')
  const [because, setBecause] = useState('')
  const [sent, setSent] = useState(false)
  const short = because.trim().length < 10
  const send = async () => {
    setSent(true)
    if (atWork || short) return
    const answer = await act({ request: page.request, version: page.version, because: because.trim() })
    if (!('done' in answer)) return
    tell(say('extend.done', { day: dayInWords(answer.done.strictOn, language) }))
    onClose()
  }
  return (
    <FormDialog
      title={say('extend.title')}
      act={say('extend.act')}
      atWork={atWork}
      refused={refused}
      onSend={() => void send()}
      onClose={onClose}
      about={<Tell ground={say('extend.ground')}>{say('extend.about')}</Tell>}
    >
      <LongTextField
        label={say('extend.because')}
        hint={say('extend.becauseHint')}
        lang={page.language}
        maxLength={1000}
        value={because}
        onChange={setBecause}
        {...(sent && short ? { error: say('write') } : {})}
      />
    </FormDialog>
  )
}

function HandOverDialog({ page, onClose }: DialogProps): ReactElement {
  const say = useWords<typeof words>('subject-requests.acts-screen')
  const { act, atWork, refused } = useAct<typeof handOverRequest>('hand-over-request')
  const [to, setTo] = useState(page.handler?.account ?? nobody)
  const send = async () => {
    if (atWork) return
    const answer = await act({ request: page.request, version: page.version, to: to === nobody ? null : to })
    if (!('done' in answer)) return
    tell(say('handOver.done'))
    onClose()
  }
  return (
    <FormDialog
      title={say('handOver.title')}
      act={say('handOver.act')}
      atWork={atWork}
      refused={refused}
      onSend={() => void send()}
      onClose={onClose}
    >
      <ChoiceField
        label={say('handOver.who')}
        choices={[
          { id: nobody, name: say('handOver.nobody') },
          ...page.handlers.map(({ account, name }) => ({ id: account, name })),
        ]}
        value={to}
        onChange={setTo}
      />
    </FormDialog>
  )
}
