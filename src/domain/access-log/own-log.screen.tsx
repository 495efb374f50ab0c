import type { ReactElement } from 'react'
import { ButtonLink } from '../../ui/link.tsx'
import { Refusals, useSeenPages } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useMay, useWords } from '../../ui/shell.tsx'
import type { OutputOf } from '../../ui/answer.ts'
import { LogList } from './log-list.screen.tsx'
import type { seeOwnLines } from './see-own-lines.ts'
import type { words } from './words.ts'

type OwnLine = OutputOf<typeof seeOwnLines>['lines'][number]

/** What the log has of oneself. Everybody may see it. */
export function OwnLogScreen(): ReactElement {
  const say = useWords<typeof words>('access-log')
  const may = useMay()
  const pages = useSeenPages<typeof seeOwnLines, OwnLine>('see-own-lines', {}, (answer) => {
    const last = answer.lines.at(-1)
    return { rows: answer.lines, next: answer.more && last ? { before: last.id } : undefined }
  })
  return (
    <Page
      title={say('ownTitle')}
      lead={say('ownLead')}
      acts={may('see log') ? <ButtonLink to="/log">{say('toWhole')}</ButtonLink> : undefined}
    >
      <Refusals refused={pages.refused} />
      {pages.rows.length === 0 && pages.rest === 'loading' && <Waiting />}
      {pages.rows.length > 0 && (
        <LogList
          lines={pages.rows}
          more={
            pages.rest === 'all'
              ? undefined
              : { name: say('more'), onMore: pages.more, atWork: pages.rest === 'loading' }
          }
        />
      )}
    </Page>
  )
}
