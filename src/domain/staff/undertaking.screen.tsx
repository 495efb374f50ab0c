import { useState } from 'react'
import type { ReactElement } from 'react'
import { goToFault } from '../../ui/fault.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Paper, Word } from '../../ui/paper.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useCall, useShell, useTerms, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { keepDraft } from '../registers/keep-draft.ts'
import { DoorPage } from './door-frame.screen.tsx'
import type { words } from './door-screen.words.ts'
import { useEntering } from './doors.screen.tsx'
import type { seeMe } from './see-me.ts'
import type { signUndertaking } from './sign-undertaking.ts'
import type { words as undertaking } from './undertaking.words.ts'

/** The whole text, and one's own name under it. Nobody signs for another. */
export function UndertakingScreen(): ReactElement {
  const say = useWords<typeof words>('staff.door-screen')
  const text = useTerms<typeof undertaking>('staff.undertaking')
  const { session, kept, refreshSession, go } = useShell()
  const call = useCall()
  const entering = useEntering()
  const { done: me } = useSeen<typeof seeMe>('see-me', {})
  const { act, atWork, refused } = useAct<typeof signUndertaking>('sign-undertaking', { leaves: true })
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  if (!me) return <Waiting />
  const { state, version, sha256 } = me.undertaking
  const company = kept['company']
  const first = state === 'unsigned'

  const sign = async () => {
    setTried(true)
    if (name.trim() === '') return goToFault()
    const answer = await act({ version, language: session.language, sha256, name: name.trim() })
    if (!('done' in answer)) return
    if (company !== undefined)
      await call<typeof keepDraft>('keep-draft', { answers: { company: company as object }, columns: [] })
    if (!first) tell(say('signed'))
    await entering()
  }
  const signOut = async () => {
    await call<unknown>('end-session', {} as never)
    await refreshSession()
    go('/sign-in', { replace: true })
  }
  return (
    <DoorPage
      tabTitle={text.title}
      step={company === undefined ? undefined : 'account'}
      end={
        first ? (
          <TextButton note onPress={() => void signOut()}>
            {say('signOut')}
          </TextButton>
        ) : (
          <ButtonLink to="/" look="quiet">
            {say(state === 'signed' ? 'back' : 'later')}
          </ButtonLink>
        )
      }
    >
      <h1>{state === 'signed' ? text.title : say('undertakingTitle')}</h1>
      <p className="soft">
        {state === 'signed' ? (
          <StateMark state="kept">{say('undertakingSigned')}</StateMark>
        ) : (
          say(first ? 'undertakingLead' : 'undertakingGrace')
        )}
      </p>
      <div className="spaced">
        <Paper name={say('undertakingPaper', { version })} title={text.title}>
          {text.text.map((part) => (
            <Word key={part}>{part}</Word>
          ))}
        </Paper>
      </div>
      {state !== 'signed' && (
        <Form
          name={text.title}
          onSend={() => void sign()}
          acts={
            <Button look="main" submits atWork={atWork}>
              {say(atWork ? 'signing' : 'sign')}
            </Button>
          }
        >
          <TextField
            label={text.sign}
            hint={say('signHint', { name: me.account.name })}
            autoComplete="name"
            maxLength={300}
            value={name}
            onChange={setName}
            error={tried && name.trim() === '' ? say('nameMissing') : undefined}
          />
          <Refusals refused={refused} />
        </Form>
      )}
    </DoorPage>
  )
}
