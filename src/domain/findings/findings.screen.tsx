import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useMay, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Tell } from '../../ui/tell.tsx'
import { dayInWords, say as named } from '../registers/text.rules.ts'
import { AcceptDialog } from './accept-dialog.screen.tsx'
import type { checkDocuments } from './check-documents.ts'
import type { words } from './findings-screen.words.ts'
import type { withdrawAcceptance } from './withdraw-acceptance.ts'

type Checked = OutputOf<typeof checkDocuments>
export type CheckedFinding = Checked['findings'][number]

/** What the checker says of the documents: errors first, then warnings, then what somebody has accepted. */
export function FindingsScreen(): ReactElement {
  const say = useWords<typeof words>('findings.findings-screen')
  const may = useMay()
  const { done, refused } = useSeen<typeof checkDocuments>('check-documents', {})
  const opening = useAct<typeof withdrawAcceptance>('withdraw-acceptance')
  const [accepting, setAccepting] = useState<CheckedFinding>()
  const trail = [{ to: '/registers', name: say('registers') }, { name: say('title') }]
  if (refused)
    return (
      <Page title={say('title')} trail={trail}>
        <Refusals refused={refused} />
      </Page>
    )
  if (!done) return <Waiting />
  const declares = may('declare registers')
  const groups = [
    { title: say('errors'), state: 'late', of: done.findings.filter(({ level }) => level === 'error') },
    {
      title: say('warnings'),
      state: 'waiting',
      of: done.findings.filter(({ level, accepted }) => level === 'warning' && !accepted),
    },
    { title: say('accepted'), state: 'kept', of: done.findings.filter(({ accepted }) => accepted !== null) },
  ] as const
  return (
    <Page title={say('title')} trail={trail} lead={done.publishable ? say('lead') : say('leadStopped')}>
      <Refusals refused={opening.refused} />
      {done.findings.length === 0 && <StateMark state="kept">{say('nothing')}</StateMark>}
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ title, state, of }) => (
          <Section key={title} title={title} count={String(of.length)}>
            <div className="stack">
              {of.map((one) => (
                <Tell
                  key={one.id}
                  state={state}
                  title={one.text}
                  ground={one.because}
                  acts={
                    declares && (
                      <>
                        <Link to={one.place}>{say('fix')}</Link>
                        {one.accepted ? (
                          <Button look="quiet" onPress={() => void opening.act({ finding: one.id })}>
                            {say('open')}
                          </Button>
                        ) : (
                          one.level === 'warning' && (
                            <Button look="quiet" onPress={() => setAccepting(one)}>
                              {say('accept')}
                            </Button>
                          )
                        )}
                      </>
                    )
                  }
                >
                  <About finding={one} documents={done.documents} />
                </Tell>
              ))}
            </div>
          </Section>
        ))}
      {accepting && <AcceptDialog finding={accepting} onClose={() => setAccepting(undefined)} />}
    </Page>
  )
}

/** Where a finding is and what stands there, which documents it concerns, and who accepted it: each on a line of its own. */
function About({ finding, documents }: { finding: CheckedFinding; documents: Checked['documents'] }): ReactElement {
  const say = useWords<typeof words>('findings.findings-screen')
  const language = useLanguage()
  const concerned = documents.filter(({ key }) => finding.documents.includes(key))
  const { accepted, quote, quoteLanguage } = finding
  const where = [finding.within, finding.heading].filter((one) => one !== null && !finding.text.includes(one))
  return (
    <>
      {accepted && (
        <div>
          {say('acceptedBy', {
            who: accepted.byName ?? say('someone'),
            day: dayInWords(accepted.on, language),
            reason: accepted.reason,
          })}
        </div>
      )}
      {(where.length > 0 || quote !== null) && (
        <div>
          {where.join(' · ')}
          {where.length > 0 && quote !== null && ': '}
          {quote !== null && <q lang={quoteLanguage ?? undefined}>{quote}</q>}
        </div>
      )}
      {concerned.length > 0 && (
        <div className="soft">
          {say('concerns', { list: concerned.map(({ names }) => named(names, language)).join(', ') })}
        </div>
      )}
    </>
  )
}
