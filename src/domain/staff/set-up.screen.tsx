import { useState } from 'react'
import type { ReactElement } from 'react'
import { goToFault } from '../../ui/fault.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Link } from '../../ui/link.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { TextField } from '../../ui/field.tsx'
import { useShell, useWords } from '../../ui/shell.tsx'
import { DoorPage } from './door-frame.screen.tsx'
import type { words } from './door-screen.words.ts'
import { codeOfLink, DeadLink, useDoorAct, useLook } from './doors.screen.tsx'
import { PassphraseField } from './passphrase-field.screen.tsx'
import { companyTrouble, SetUpCompany } from './set-up-company.screen.tsx'
import type { Company } from './set-up-company.screen.tsx'

const isEmail = (text: string) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(text)

/** From the one-time link: the company, then the owner's own account. */
export function SetUpScreen(): ReactElement {
  const say = useWords<typeof words>('staff.door-screen')
  const { session, refreshSession, go } = useShell()
  const [code] = useState(codeOfLink)
  const [taken, setTaken] = useState(false)
  const looked = useLook<{ kind: 'setup' }>('/setup/look', code, taken)
  const { act, atWork, refused, invalid } = useDoorAct<unknown>()
  const [step, setStep] = useState<'company' | 'account'>('company')
  const [tried, setTried] = useState(false)
  const [company, setCompany] = useState<Company>({ name: '', businessId: '', none: false })
  const [owner, setOwner] = useState({ name: '', email: '', passphrase: '' })
  const dead = looked && 'refused' in looked ? looked.refused[0] : refused?.find((one) => one.code.startsWith('link-'))

  if (dead) return <DeadLink refused={dead} again={say('setupAgain')} />
  if (!looked || taken) return <Waiting />
  const change = (part: Partial<typeof owner>) => setOwner({ ...owner, ...part })
  const goOn = () => {
    const trouble = companyTrouble(company)
    setTried(trouble !== undefined)
    if (trouble === undefined) setStep('account')
    else goToFault()
  }
  const send = async () => {
    setTried(true)
    if (owner.name.trim() === '' || !isEmail(owner.email.trim()) || owner.passphrase === '') return goToFault()
    const input = {
      code,
      office: { name: company.name.trim() },
      owner: { ...owner, name: owner.name.trim(), email: owner.email.trim(), language: session.language },
    }
    if (!(await act('/setup', input))) return
    const known = {
      name: company.name.trim(),
      ...(company.none ? {} : { businessId: company.businessId }),
      contactName: owner.name.trim(),
      email: owner.email.trim(),
    }
    setTaken(true)
    await refreshSession()
    go('/undertaking', { replace: true, state: { company: known } })
  }
  if (step === 'company')
    return (
      <DoorPage tabTitle={say('companyTitle')} step="company">
        <h1>{say('companyTitle')}</h1>
        <p className="soft">{say('companyLead')}</p>
        <div className="spaced">
          <Form
            name={say('companyTitle')}
            onSend={goOn}
            acts={
              <Button look="main" submits>
                {say('toAccount')}
              </Button>
            }
          >
            <SetUpCompany company={company} onChange={setCompany} tried={tried} />
          </Form>
          <p className="soft spaced">
            <Link to={`/demo#${code}`}>{say('demo')}</Link>
          </p>
        </div>
      </DoorPage>
    )
  const emailError =
    owner.email.trim() === '' ? say('emailMissing') : isEmail(owner.email.trim()) ? undefined : say('emailWrong')
  return (
    <DoorPage tabTitle={say('accountTitle')} step="account">
      <h1>{say('accountTitle')}</h1>
      <p className="soft">{say('accountLead')}</p>
      <div className="spaced">
        <Form
          name={say('accountTitle')}
          onSend={() => void send()}
          acts={
            <>
              <Button look="main" submits atWork={atWork}>
                {say(atWork ? 'making' : 'toUndertaking')}
              </Button>
              <Button look="quiet" onPress={() => setStep('company')}>
                {say('back')}
              </Button>
            </>
          }
        >
          <Refusals refused={refused} />
          <TextField
            label={say('name')}
            hint={say('nameHint')}
            name="name"
            autoComplete="name"
            maxLength={300}
            autoFocus
            value={owner.name}
            onChange={(name) => change({ name })}
            error={tried && owner.name.trim() === '' ? say('nameMissing') : invalid?.of('owner.name')}
          />
          <TextField
            label={say('email')}
            kind="email"
            name="email"
            autoComplete="username"
            maxLength={254}
            value={owner.email}
            onChange={(email) => change({ email })}
            error={tried ? (emailError ?? invalid?.of('owner.email')) : undefined}
          />
          <PassphraseField
            label={say('passphrase')}
            hint={say('passphraseHint')}
            fresh
            value={owner.passphrase}
            onChange={(passphrase) => change({ passphrase })}
            error={tried && owner.passphrase === '' ? say('passphraseMissing') : undefined}
          />
          <p className="note">{say('next')}</p>
        </Form>
      </div>
    </DoorPage>
  )
}
