import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Form } from '../../ui/form.tsx'
import { setLetterKeys, useLetterKeys } from '../../ui/keys.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { OneOf, Tick } from '../../ui/questions.tsx'
import type { Language } from '../../ui/say.ts'
import { useShell, useWords } from '../../ui/shell.tsx'
import type { words } from './account-screen.words.ts'
import { useDoorAct } from './doors.screen.tsx'
import { PassphraseField } from './passphrase-field.screen.tsx'
import { useRoleInWords } from './roles.screen.tsx'
import type { seeMe } from './see-me.ts'
import type { setLanguage } from './set-language.ts'
import type { setUsualPurpose } from './set-usual-purpose.ts'

type Theme = 'system' | 'light' | 'dark'

/** One's own account: language, look, keys, usual purpose, passphrase, rights, signing out. */
export function AccountScreen(): ReactElement {
  const say = useWords<typeof words>('staff.account-screen')
  const { session, refreshSession, call, go } = useShell()
  const { done: me } = useSeen<typeof seeMe>('see-me', {})
  const inWords = useRoleInWords()
  const language = useAct<typeof setLanguage>('set-language', { leaves: true })
  const usual = useAct<typeof setUsualPurpose>('set-usual-purpose', { leaves: true })
  const [theme, setTheme] = useState<Theme>((localStorage.getItem('theme') as Theme | null) ?? 'system')
  const letters = useLetterKeys()
  if (!me) return <Waiting />

  const chooseLanguage = async (chosen: Language) => {
    if ('done' in (await language.act({ language: chosen }))) await refreshSession()
  }
  const choosePurpose = async (purpose: string) => {
    if (!('done' in (await usual.act({ purpose })))) return
    await refreshSession()
    tell(say('saved'))
  }
  const chooseTheme = (chosen: Theme) => {
    setTheme(chosen)
    localStorage.setItem('theme', chosen)
    if (chosen === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = chosen
  }
  const signOut = async () => {
    await call('end-session', {})
    await refreshSession()
    go('/sign-in', { replace: true })
  }
  return (
    <Page
      title={say('account')}
      lead={say('accountLead', { name: me.account.name, email: me.account.email })}
      acts={<Button onPress={() => void signOut()}>{say('signOut')}</Button>}
    >
      <div className="form">
        <OneOf<Language>
          question={say('ownLanguage')}
          beside
          answers={(['fi', 'sv', 'en'] as const).map((id) => ({ id, name: say(`languages.${id}`) }))}
          value={session.language}
          onChange={(chosen) => void chooseLanguage(chosen)}
        />
        <OneOf<Theme>
          question={say('theme')}
          beside
          answers={(['system', 'light', 'dark'] as const).map((id) => ({ id, name: say(`themes.${id}`) }))}
          value={theme}
          onChange={chooseTheme}
        />
        {session.purposes.length > 1 && (
          <ChoiceField
            label={say('usual')}
            hint={say('usualHint')}
            choices={session.purposes.map(({ aim, name }) => ({ id: aim, name }))}
            value={session.usualPurpose}
            onChange={(aim) => void choosePurpose(aim)}
          />
        )}
        <Refusals refused={usual.refused} />
        <Tick
          value={letters}
          onChange={(on) => {
            setLetterKeys(on)
            localStorage.setItem('letter-keys', on ? 'on' : 'off')
          }}
          note={say('lettersNote')}
        >
          {say('letters')}
        </Tick>
      </div>
      <OwnPassphrase />
      <Section title={say('ownRoles')}>
        <QuietList items={me.roles.map((role, at) => ({ id: String(at), text: inWords(role) }))} />
        <p className="row-of spaced">
          <Link to="/undertaking">{say('ownUndertaking')}</Link>
          <ButtonLink to="/own-log" look="quiet">
            {say('ownLog')}
          </ButtonLink>
        </p>
      </Section>
    </Page>
  )
}

function OwnPassphrase(): ReactElement {
  const say = useWords<typeof words>('staff.account-screen')
  const { act, atWork, refused } = useDoorAct<unknown>()
  const [current, setCurrent] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const send = async () => {
    if (current === '' || passphrase === '' || !(await act('/session/passphrase', { current, passphrase }))) return
    setCurrent('')
    setPassphrase('')
    tell(say('passphraseChanged'))
  }
  return (
    <Section title={say('passphrase')}>
      <div className="spaced">
        {' '}
        <Form
          name={say('passphrase')}
          onSend={() => void send()}
          acts={
            <Button submits atWork={atWork}>
              {say('changePassphrase')}
            </Button>
          }
        >
          <Refusals refused={refused} />
          <PassphraseField label={say('nowPassphrase')} value={current} onChange={setCurrent} />
          <PassphraseField label={say('newPassphrase')} fresh value={passphrase} onChange={setPassphrase} />
        </Form>
      </div>
    </Section>
  )
}
