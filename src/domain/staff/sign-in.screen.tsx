import { useState } from 'react'
import type { ReactElement } from 'react'
import { goToFault } from '../../ui/fault.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { useShell, useWords } from '../../ui/shell.tsx'
import { DoorPage } from './door-frame.screen.tsx'
import type { words } from './door-screen.words.ts'
import { useDoorAct, useEntering } from './doors.screen.tsx'
import { PassphraseField } from './passphrase-field.screen.tsx'

type Office = { id: string; name: string }
type SignedIn = { office: Office; offices: Office[] }

/** E-mail and passphrase; then, for who belongs to several companies, which one. */
export function SignInScreen(): ReactElement {
  const say = useWords<typeof words>('staff.door-screen')
  const { kept } = useShell()
  const entering = useEntering()
  const { act, atWork, refused } = useDoorAct<SignedIn>()
  const [email, setEmail] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const [offices, setOffices] = useState<readonly Office[]>()
  const missing = email.trim() === '' || passphrase === ''

  const enter = () => {
    const from = kept['from']
    return entering(typeof from === 'string' && from !== '/sign-in' ? from : '/')
  }
  const send = async () => {
    setTried(true)
    if (missing) return goToFault()
    const done = await act('/session', { email: email.trim(), passphrase })
    if (!done) return
    if (done.offices.length > 1) setOffices(done.offices)
    else await enter()
  }
  const choose = async (office: Office) => {
    if (await act('/session/office', { office: office.id })) await enter()
  }

  if (offices)
    return (
      <DoorPage tabTitle={say('whichOffice')}>
        <h1>{say('whichOffice')}</h1>
        <p className="soft">{say('whichOfficeWhy')}</p>
        <Refusals refused={refused} />
        <ul className="stack spaced">
          {offices.map((office) => (
            <li key={office.id}>
              <Button wide atWork={atWork} onPress={() => void choose(office)}>
                {office.name}
              </Button>
            </li>
          ))}
        </ul>
      </DoorPage>
    )
  return (
    <DoorPage tabTitle={say('signIn')}>
      <h1>{say('signIn')}</h1>
      <p className="soft">{say('signInLead')}</p>
      <div className="spaced stack">
        <Form
          name={say('signIn')}
          onSend={() => void send()}
          acts={
            <Button look="main" submits atWork={atWork}>
              {say(atWork ? 'signingIn' : 'signIn')}
            </Button>
          }
        >
          <Refusals refused={refused} />
          <TextField
            label={say('email')}
            kind="email"
            name="email"
            autoComplete="username"
            autoFocus
            value={email}
            onChange={setEmail}
            error={tried && email.trim() === '' ? say('emailMissing') : undefined}
          />
          <PassphraseField
            label={say('passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            error={tried && passphrase === '' ? say('passphraseMissing') : undefined}
          />
        </Form>
        <div className="stack">
          <Disclosure plain title={say('forgotten')}>
            <p className="note">{say('forgottenHow')}</p>
          </Disclosure>
          <Disclosure plain title={say('noAccount')}>
            <p className="note">{say('noAccountHow')}</p>
          </Disclosure>
        </div>
      </div>
    </DoorPage>
  )
}
