import { useState } from 'react'
import type { ReactElement } from 'react'
import { goToFault } from '../../ui/fault.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useWords } from '../../ui/shell.tsx'
import { DoorPage } from './door-frame.screen.tsx'
import type { words } from './door-screen.words.ts'
import { codeOfLink, DeadLink, useDoorAct, useEntering, useLook } from './doors.screen.tsx'
import { PassphraseField } from './passphrase-field.screen.tsx'

type Looked = {
  kind: 'invitation' | 'new-passphrase'
  office: { name: string }
  name: string
  email: string
  choose: boolean
}

/** Taking up an invitation, or a link to a new passphrase. */
export function InvitationScreen(): ReactElement {
  const say = useWords<typeof words>('staff.door-screen')
  const entering = useEntering()
  const [code] = useState(codeOfLink)
  const [taken, setTaken] = useState(false)
  const looked = useLook<Looked>('/invitation/look', code, taken)
  const { act, atWork, refused } = useDoorAct<unknown>()
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const dead = looked && 'refused' in looked ? looked.refused[0] : refused?.find((one) => one.code.startsWith('link-'))

  if (dead) return <DeadLink refused={dead} again={say('invitationAgain')} />
  if (taken || !looked || !('done' in looked)) return <Waiting />
  const { kind, office, email, choose } = looked.done
  const title = kind === 'invitation' ? say('invitedTitle', { office: office.name }) : say('newPassphraseTitle')
  const name = say(kind === 'invitation' ? 'takeUp' : 'change')
  const send = async () => {
    setTried(true)
    if (passphrase === '') return goToFault()
    if (!(await act('/invitation', { code, passphrase }))) return
    setTaken(true)
    await entering()
  }
  return (
    <DoorPage tabTitle={say(kind === 'invitation' ? 'takeUp' : 'newPassphraseTitle')}>
      <h1>{title}</h1>
      <p className="soft">
        {kind === 'invitation'
          ? `${looked.done.name}. ${say('invitedLead', { email })}`
          : say('newPassphraseLead', { email })}
      </p>
      <div className="spaced">
        <Form
          name={name}
          onSend={() => void send()}
          acts={
            <Button look="main" submits atWork={atWork}>
              {atWork ? say('signingIn') : name}
            </Button>
          }
        >
          <Refusals refused={refused} />
          <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
          <PassphraseField
            label={say(choose ? 'choosePassphrase' : 'ownPassphrase')}
            hint={say(choose ? 'passphraseHint' : 'ownPassphraseHint')}
            fresh={choose}
            autoFocus
            value={passphrase}
            onChange={setPassphrase}
            error={tried && passphrase === '' ? say('passphraseMissing') : undefined}
          />
          {kind === 'invitation' && <p className="note">{say('next')}</p>}
        </Form>
      </div>
    </DoorPage>
  )
}
