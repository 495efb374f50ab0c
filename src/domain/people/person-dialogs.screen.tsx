import type { ReactElement } from 'react'
import { useGo } from '../../ui/shell.tsx'
import { ReceiveDialog } from '../subject-requests/receive.screen.tsx'
import { ContactDialog } from './contact-dialog.screen.tsx'
import { DiedDialog, MovedDialog } from './life-dialogs.screen.tsx'
import { EndDialog, EnterDialog } from './relation-dialogs.screen.tsx'
import { nameIn } from './row.screen.tsx'
import type { PersonDialogProps } from './small-dialog.screen.tsx'

export type DialogName = 'moved' | 'died' | 'contact' | 'end' | 'enter' | 'request'

/** One of the small dialogs of a person's page. */
export function PersonDialog({ name, ...props }: PersonDialogProps & { name: DialogName }): ReactElement {
  switch (name) {
    case 'moved':
      return <MovedDialog {...props} />
    case 'died':
      return <DiedDialog {...props} />
    case 'contact':
      return (
        <ContactDialog
          person={props.page.person}
          positions={(props.page.positions ?? []).filter((one) => one.endedOn === null)}
          registers={props.page.entries.map((one) => one.register)}
          onClose={props.onClose}
        />
      )
    case 'end':
      return <EndDialog {...props} />
    case 'enter':
      return <EnterDialog {...props} />
    case 'request':
      return <RequestOf {...props} />
  }
}

/** A request of this person, with what is known of them filled in. */
function RequestOf({ page, onClose }: PersonDialogProps): ReactElement {
  const go = useGo()
  return (
    <ReceiveDialog
      person={{
        person: page.person,
        name: nameIn(page),
        email: page.emails?.[0]?.email,
        phone: page.phones?.[0]?.phone,
      }}
      onClose={onClose}
      onDone={(request) => go(`/requests/${request}`)}
    />
  )
}
