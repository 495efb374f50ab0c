import type { ReactElement, ReactNode } from 'react'
import type { Refusal } from './answer.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { useKeys } from './keys.tsx'
import { useUiWords } from './language.tsx'
import { Refusals } from './operation.tsx'

type FormDialogProps = {
  title: string
  /** The act's name, on its button. */
  act: string
  /** While it is being done. */
  acting?: string | undefined
  atWork: boolean
  refused: readonly Refusal[] | undefined
  onSend: () => void
  onClose: () => void
  /** What it is about, over the refusals and the fields. */
  about?: ReactNode
  children: ReactNode
}

/** A few fields in a window with one act; a refusal stands over the fields. Ctrl+Enter sends, Esc closes. */
export function FormDialog(props: FormDialogProps): ReactElement {
  const { title, act, acting, atWork, refused, onSend, onClose, about, children } = props
  const say = useUiWords()
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button look="quiet" onPress={onClose}>
            {say('cancel')}
          </Button>
          <Button look="main" atWork={atWork} onPress={onSend}>
            {atWork && acting !== undefined ? acting : act}
          </Button>
        </>
      }
    >
      <SendKey onSend={onSend} />
      <div className="form spaced">
        {about}
        <Refusals refused={refused} />
        {children}
      </div>
    </Dialog>
  )
}

/** Ctrl+Enter sends; it must stand inside the dialog's own layer of keys. */
export function SendKey({ onSend }: { onSend: () => void }): null {
  useKeys([{ keys: 'mod+Enter', act: onSend, whileWriting: true }])
  return null
}
