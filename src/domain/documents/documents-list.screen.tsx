import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { SmallTable } from '../../ui/lists.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useSeen } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useMay, useSession, useTerms, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import type { words as options } from '../registers/other-options.words.ts'
import type { words } from './documents-screen.words.ts'
import type { listDocumentStates } from './list-document-states.ts'

type Listed = OutputOf<typeof listDocumentStates>['documents'][number]

/** The state of a document as a mark: what is written now, and whether something older is in force. */
export function DocumentMark({ one }: { one: Pick<Listed, 'state' | 'published'> }): ReactElement {
  const say = useWords<typeof words>('documents.documents-screen')
  if (one.state === 'published') return <StateMark state="kept">{say('states.published')}</StateMark>
  const said = say(`states.${one.state}`)
  return (
    <StateMark state={one.state === 'approved' ? 'attested' : 'waiting'} wrap>
      {one.published ? `${said}, ${say('again')}` : said}
    </StateMark>
  )
}

/** Whether a document's own title says already of what kind it is. */
const saysKind = (title: string, kind: string): boolean => title.toLowerCase().includes(kind.toLowerCase())

/** One row for each document: its state, the version in force, and when it is looked at again. */
export function DocumentsListScreen(): ReactElement {
  const say = useWords<typeof words>('documents.documents-screen')
  const { documentKinds } = useTerms<typeof options>('registers.other-options')
  const { office } = useSession()
  const may = useMay()
  const { inWords } = useOfficeDay()
  const { done, refused } = useSeen<typeof listDocumentStates>('list-document-states', {})
  if (refused || done?.documents.length === 0)
    return (
      <Page title={say('title')}>
        <EmptyState
          title={say('none')}
          acts={
            may('declare registers') && (
              <ButtonLink to="/begin" look="main">
                {say('begin')}
              </ButtonLink>
            )
          }
        >
          {say('noneWhy')}
        </EmptyState>
      </Page>
    )
  if (!done) return <Waiting />
  return (
    <Page title={say('title')} lead={say('lead')}>
      <SmallTable
        name={say('title')}
        columns={[
          { id: 'name', name: say('name') },
          { id: 'state', name: say('state') },
          { id: 'published', name: say('published') },
          { id: 'review', name: say('review') },
        ]}
        rows={done.documents.map((one) => ({
          id: one.document,
          cells: [
            <span key="name">
              <Link to={`/documents/${one.document}`}>{one.title}</Link>
              {!saysKind(one.title, documentKinds[one.kind]) && (
                <span className="note"> {documentKinds[one.kind]}</span>
              )}
            </span>,
            <span key="state">
              <DocumentMark one={one} />
              {one.tellFirst && <span className="note"> {say('tellFirst')}</span>}
            </span>,
            one.published
              ? say('versionOn', { day: inWords(one.published.on), number: one.published.number })
              : say('notYet'),
            one.review === null ? (
              ''
            ) : one.review < office.today ? (
              <StateMark key="review" state="late">
                {say('late', { day: inWords(one.review) })}
              </StateMark>
            ) : (
              inWords(one.review)
            ),
          ],
        }))}
      />
    </Page>
  )
}
