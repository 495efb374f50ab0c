import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button, TextButton } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Form } from '../../ui/form.tsx'
import { PrintIcon } from '../../ui/icons.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Events, QuietList } from '../../ui/lists.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Note, Page, Section, TwoColumns } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { OneOf } from '../../ui/questions.tsx'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import type { listRegisters } from '../registers/list-registers.ts'
import { say as named } from '../registers/text.rules.ts'
import type { approveDocument } from './approve-document.ts'
import { toldWays, type ToldHow } from './document-state.rules.ts'
import { DocumentFiles } from './document-files.screen.tsx'
import { Compared, DocumentText } from './document-text.screen.tsx'
import { DocumentMark } from './documents-list.screen.tsx'
import { Underway } from '../registers/underway.screen.tsx'
import type { words } from './documents-screen.words.ts'
import type { publishDocument } from './publish-document.ts'
import type { seeDocumentVersions } from './see-document-versions.ts'
import { Unverified } from './unverified.screen.tsx'
import { TellFirst } from './tell-first.screen.tsx'

/** One document: whether its text is in force, what has changed, who must be told first, and its versions. */
export function DocumentScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  const key = params['document'] ?? ''
  const say = useWords<typeof words>('documents.documents-screen')
  const language = useLanguage()
  const { office } = useSession()
  const may = useMay()
  const { withClock, inWords } = useOfficeDay()
  const [reads, setReads] = useState<number>()
  const [compares, setCompares] = useState<number>()
  const [told, setTold] = useState<{ on?: string | undefined; how?: ToldHow | undefined }>({})
  const [tried, setTried] = useState(false)
  const { done, refused } = useSeen<typeof seeDocumentVersions>('see-document-versions', { document: key })
  const registers = useSeen<typeof listRegisters>('list-registers', {})
  const approve = useAct<typeof approveDocument>('approve-document')
  const publish = useAct<typeof publishDocument>('publish-document')
  const trail = [{ to: '/documents', name: say('title') }]
  if (refused)
    return (
      <Page title={say('title')} trail={trail}>
        <Refusals refused={refused} />
      </Page>
    )
  if (!done) return <Waiting />
  const { standing, sha256, versions } = done
  const waits = standing.state !== 'published' || standing.fewerMarks
  const mustTell = waits && done.tell.some(({ people }) => people !== 0)
  const keeps = may('declare registers')
  const registerName = (register: string) =>
    named(registers.done?.registers.find((one) => one.key === register)?.names, language) || register
  const approving = waits && keeps && done.approvalNeeded && done.mayApprove
  const publishing = waits && keeps && !done.approvalNeeded
  const sendApproval = async () => {
    const answer = await approve.act({ document: key, sha256 })
    if ('done' in answer) tell(say('doneApproved', { name: standing.title }))
  }
  const sendPublication = async () => {
    setTried(true)
    const { on, how } = told
    if (mustTell && (on === undefined || how === undefined)) return
    const given = mustTell && on !== undefined && how !== undefined ? { told: { on, how } } : {}
    const answer = await publish.act({ document: key, sha256, ...given })
    if (!('done' in answer)) return
    tell(say('donePublished', { name: standing.title, number: answer.done.number }))
    setTold({})
    setTried(false)
  }
  return (
    <Page
      title={standing.title}
      trail={[...trail, { name: standing.title }]}
      lead={
        standing.fewerMarks
          ? say('fewerMarks')
          : !waits
            ? say('asPublished')
            : standing.published
              ? say(done.changes.length === 0 ? 'textDiffers' : 'differs', { number: standing.published.number })
              : say('neverPublished')
      }
      marks={<DocumentMark one={standing} />}
      acts={
        <>
          {standing.kind === 'privacy-notice' && standing.published && (
            <ButtonLink to={`/notices/${office.id}/${key}`}>{say('toPublic')}</ButtonLink>
          )}
          <Button icon={PrintIcon} onPress={() => window.print()}>
            {say('print')}
          </Button>
          {approving && (
            <Button look="main" atWork={approve.atWork} onPress={() => void sendApproval()}>
              {say('approve')}
            </Button>
          )}
          {publishing && !mustTell && (
            <Button look="main" atWork={publish.atWork} onPress={() => void sendPublication()}>
              {publish.atWork ? say('publishing') : say('publish')}
            </Button>
          )}
        </>
      }
    >
      <Refusals refused={approve.refused ?? publish.refused} />
      <TwoColumns
        width="minmax(27rem, 1fr)"
        sideName={say('text')}
        side={<DocumentText key={reads ?? 'now'} document={key} number={reads} />}
      >
        <div className="no-print stack">
          {waits && keeps && <Underway own />}
          <div>
            <Unverified promises={done.unverified} waits={waits} />
            {waits && done.approved && (
              <Note>
                {done.approved.by === null
                  ? say('approvedAt', { when: withClock(done.approved.at) })
                  : say('approvedBy', { who: done.approved.by, when: withClock(done.approved.at) })}
              </Note>
            )}
            {waits && done.approvalNeeded && <Note>{say('waitsApproval')}</Note>}
            {waits && standing.published && (
              <Section title={say('changes')}>
                {done.changes.length === 0 ? (
                  <p className="soft">{say('onlyWords')}</p>
                ) : (
                  <QuietList items={done.changes.map(({ text }, at) => ({ id: `${at}`, text }))} />
                )}
              </Section>
            )}
          </div>
        </div>
        {waits && done.tell.length > 0 && <TellFirst document={key} tell={done.tell} registerName={registerName} />}
        <div className="no-print">
          {mustTell && publishing && (
            <Section title={say('publish')}>
              <Form
                name={say('publish')}
                onSend={() => void sendPublication()}
                acts={
                  <Button look="main" submits atWork={publish.atWork}>
                    {publish.atWork ? say('publishing') : say('publish')}
                  </Button>
                }
              >
                <DayField
                  label={say('toldOn')}
                  latest={office.today}
                  value={told.on}
                  onChange={(on) => setTold({ ...told, on })}
                  error={tried && told.on === undefined ? say('dayMissing') : undefined}
                />
                <OneOf
                  question={say('toldHow')}
                  answers={toldWays.map((id) => ({ id, name: say(`toldHows.${id}`) }))}
                  value={told.how}
                  onChange={(how) => setTold({ ...told, how })}
                  error={tried && told.how === undefined ? say('howMissing') : undefined}
                />
              </Form>
            </Section>
          )}
          {compares !== undefined && (
            <Compared document={key} from={compares} versions={versions} onClose={() => setCompares(undefined)} />
          )}
          <DocumentFiles document={key} number={reads ?? (waits ? undefined : standing.published?.number)} />
          {versions.length > 0 && (
            <Section title={say('versions')}>
              <Events
                events={versions.map((one, at) => ({
                  id: String(one.number),
                  state: at === 0 ? ('kept' as const) : ('open' as const),
                  text: (
                    <>
                      {say('version', { number: one.number })}
                      {at === 0 && ` (${say('inForce')})`}{' '}
                      <TextButton note onPress={() => setReads(reads === one.number ? undefined : one.number)}>
                        {reads === one.number ? say('now') : say('read')}
                      </TextButton>{' '}
                      {(versions.length > 1 || waits) && (
                        <TextButton note onPress={() => setCompares(one.number)}>
                          {say('compare')}
                        </TextButton>
                      )}
                    </>
                  ),
                  meta: [
                    say('publishedOn', { when: withClock(one.publishedAt) }),
                    one.publishedBy === null ? '' : say('by', { who: one.publishedBy }),
                    one.told ? say('told', { how: say(`toldHows.${one.told.how}`), day: inWords(one.told.on) }) : '',
                  ]
                    .filter(Boolean)
                    .join(' · '),
                }))}
              />
            </Section>
          )}
        </div>
      </TwoColumns>
    </Page>
  )
}
