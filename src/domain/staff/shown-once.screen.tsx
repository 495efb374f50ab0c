import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'

type ShownOnceProps = {
  title: string
  /** The link or the key itself. */
  secret: string
  why: string
  copy: string
  copied: string
  done: string
  mail?: { name: string; to: string } | undefined
  onClose: () => void
}

/** A secret that is shown now and never again: to be copied, or sent by one's own mail program. */
export function ShownOnce({ title, secret, why, copy, copied, done, mail, onClose }: ShownOnceProps): ReactElement {
  const take = () => {
    void navigator.clipboard.writeText(secret).then(
      () => tell(copied),
      () => {
        // Without a safe address browsers do not let pages copy: the text is selected instead.
        const shown = document.getElementById('shown-once')
        if (shown) getSelection()?.selectAllChildren(shown)
      },
    )
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button look="quiet" onPress={onClose}>
            {done}
          </Button>
          {mail && <ButtonLink to={mail.to}>{mail.name}</ButtonLink>}
          <Button look="main" onPress={take}>
            {copy}
          </Button>
        </>
      }
    >
      <p>
        <code id="shown-once">{secret}</code>
      </p>
      <p className="note">{why}</p>
    </Dialog>
  )
}
