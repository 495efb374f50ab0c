import { useState } from 'react'
import type { ReactElement } from 'react'
import { goToFault } from '../../ui/fault.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { dayInWords } from '../../ui/day.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LongTextField } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { PrintIcon } from '../../ui/icons.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Section, TwoColumns } from '../../ui/page.tsx'
import { Paper, Word } from '../../ui/paper.tsx'
import { OneOf } from '../../ui/questions.tsx'
import { useGo, useSession, useTerms, useWords } from '../../ui/shell.tsx'
import { staffSizes } from '../registers/office-terms.rules.ts'
import type { words } from './hearing-screen.words.ts'
import type { words as noteWords } from './hearing.words.ts'
import type { listMembers } from './list-members.ts'
import type { recordHearing } from './record-hearing.ts'
import { SettingsPage } from './settings-frame.screen.tsx'

type Size = (typeof staffSizes)[number]
type Kind = 'heard' | 'heard-earlier'

/** The note to print, and the record that the staff was heard. */
export function HearingScreen(): ReactElement {
  const say = useWords<typeof words>('staff.hearing-screen')
  const note = useTerms<typeof noteWords>('staff.hearing')
  const language = useLanguage()
  const { office } = useSession()
  const go = useGo()
  const { done } = useSeen<typeof listMembers>('list-members', {})
  const record = useAct<typeof recordHearing>('record-hearing')
  const [size, setSize] = useState<Size>()
  const [kind, setKind] = useState<Kind>('heard')
  const [heldOn, setHeldOn] = useState<string>()
  const [who, setWho] = useState('')
  const [remarks, setRemarks] = useState('')
  const [tried, setTried] = useState(false)
  const hearings = done?.hearings ?? []

  const send = async () => {
    setTried(true)
    if (!size || !heldOn || who.trim() === '') return goToFault()
    const input = { kind, heldOn, who: who.trim(), size, ...(remarks.trim() === '' ? {} : { remarks }) }
    if (!('done' in (await record.act(input)))) return
    tell(say('recorded'))
    go('/settings')
  }
  return (
    <SettingsPage at="/settings/hearing">
      <div className="spaced">
        <p className="soft">{say('hearingLead')}</p>
        <Disclosure plain title={say('ground')}>
          {say('hearingGround')}
        </Disclosure>
      </div>
      <TwoColumns
        sideName={say('note')}
        width="27rem"
        side={
          <div className="stack">
            <Paper name={`${say('note')}, ${office.name}`} title={note.title}>
              {[
                note.purpose,
                note.method,
                note.limits,
                note.keeping,
                ...(size ? [note.bands[size]] : []),
                note.after,
              ].map((text) => (
                <Word key={text}>{text}</Word>
              ))}
              <Word>{note.record}</Word>
            </Paper>
            <div className="acts">
              <Button icon={PrintIcon} onPress={() => window.print()}>
                {say('print')}
              </Button>
            </div>
          </div>
        }
      >
        {hearings.length > 0 && (
          <Section title={say('held')}>
            <QuietList
              items={hearings.map((one, at) => ({
                id: String(at),
                state: 'attested' as const,
                text: [say('heardOn', { day: dayInWords(one.heldOn, language), who: one.who }), one.remarks]
                  .filter(Boolean)
                  .join('. '),
              }))}
            />
          </Section>
        )}
        <Section title={say('recordTitle')}>
          <div className="spaced">
            {' '}
            <Form
              name={say('recordTitle')}
              onSend={() => void send()}
              acts={
                <Button look="main" submits atWork={record.atWork}>
                  {say('record')}
                </Button>
              }
            >
              <Refusals refused={record.refused} />
              <OneOf
                question={say('size')}
                beside
                answers={staffSizes.map((id) => ({ id, name: say(`sizes.${id}`) }))}
                value={size}
                onChange={setSize}
                error={tried && !size ? say('sizeMissing') : undefined}
              />
              <OneOf
                question={say('kind')}
                answers={(['heard', 'heard-earlier'] as const).map((id) => ({ id, name: say(`kinds.${id}`) }))}
                value={kind}
                onChange={setKind}
              />
              <DayField
                label={say('heldOn')}
                latest={office.today}
                value={heldOn}
                onChange={setHeldOn}
                error={tried && !heldOn ? say('dayMissing') : undefined}
              />
              <LongTextField
                label={say('who')}
                hint={say('whoHint')}
                rows={2}
                maxLength={4000}
                value={who}
                onChange={setWho}
                error={tried && who.trim() === '' ? say('whoMissing') : undefined}
              />
              <LongTextField
                label={say('remarks')}
                optional
                rows={2}
                maxLength={8000}
                value={remarks}
                onChange={setRemarks}
              />
            </Form>
          </div>
        </Section>
      </TwoColumns>
    </SettingsPage>
  )
}
