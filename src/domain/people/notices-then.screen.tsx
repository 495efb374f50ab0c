import type { ReactElement } from 'react'
import { Link } from '../../ui/link.tsx'
import { useSeen } from '../../ui/operation.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import type { listNoticesThen } from '../documents/list-notices-then.ts'
import type { words } from './person-screen.words.ts'

/** The notices of these registers that were in force when something was kept, each a link to that version. */
export function NoticesThen({ published, registers }: { published: number; registers: string[] }): ReactElement {
  const say = useWords<typeof words>('people.person-screen')
  const { office } = useSession()
  const { done } = useSeen<typeof listNoticesThen>('list-notices-then', { published, registers })
  return (
    <>
      {done?.notices.map(({ key, number, title }) => (
        <span key={key} className="meta">
          <Link to={`/notices/${office.id}/${key}?version=${number}`}>{say('noticeThen', { title, number })}</Link>
        </span>
      ))}
    </>
  )
}
