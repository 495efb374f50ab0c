import type { ReactElement } from 'react'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import type { words } from './settings-screen.words.ts'
import { ShownOnce } from './shown-once.screen.tsx'

type InvitationLinkProps = {
  name: string
  email: string
  link: { code: string; expiresAt: string }
  onClose: () => void
}

/** The link of an invitation, to be sent by one's own mail. */
export function InvitationLink({ name, email, link, onClose }: InvitationLinkProps): ReactElement {
  const say = useWords<typeof words>('staff.settings-screen')
  const { office } = useSession()
  const address = `${location.origin}/invitation#${link.code}`
  const subject = encodeURIComponent(say('mailSubject', { office: office.name }))
  const body = encodeURIComponent(`${say('mailBody')}\n\n${address}`)
  const { withClock } = useOfficeDay()
  return (
    <ShownOnce
      title={say('linkTitle', { name })}
      secret={address}
      why={say('linkWhy', { when: withClock(link.expiresAt) })}
      copy={say('copy')}
      copied={say('copied')}
      done={say('done')}
      mail={{ name: say('mail'), to: `mailto:${encodeURIComponent(email)}?subject=${subject}&body=${body}` }}
      onClose={onClose}
    />
  )
}
