import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Link } from '../../ui/link.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { Note, Section } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { words } from './documents-screen.words.ts'
import type { seeDocumentVersions } from './see-document-versions.ts'

type Unverified = OutputOf<typeof seeDocumentVersions>['unverified']

/** What the document promises and nobody has verified: what stops it by name, of the rest how many carry a mark. */
export function Unverified({ promises, waits }: { promises: Unverified; waits: boolean }): ReactElement | null {
  const say = useWords<typeof words>('documents.documents-screen')
  const stops = waits ? promises.filter((one) => one.stops) : []
  const marks = promises.length - stops.length
  return (
    <>
      {stops.length > 0 && (
        <Section title={say('stops')} count={String(stops.length)} state="late">
          <QuietList
            items={stops.map(({ number, sentence }) => ({
              id: String(number),
              text: <Link to={`/promises#p${number}`}>{sentence}</Link>,
            }))}
          />
        </Section>
      )}
      {marks > 0 && (
        <Note>
          {say('marks', { count: marks })} <Link to="/promises#unverified">{say('toPromises')}</Link>
        </Note>
      )}
    </>
  )
}
