import type { ReactElement, ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classes } from './classes.ts'
import { Button } from './button.tsx'
import { useUiWords } from './language.tsx'
import { KeyLayer } from './keys.tsx'

type DialogProps = {
  title: string
  isOpen: boolean
  onClose: () => void
  /** For forms and tables; otherwise 30 rem. */
  broad?: boolean | undefined
  /** Buttons, the act last; without them a single close button. */
  acts?: ReactNode
  children: ReactNode
}

/** A window over the page: takes the focus, gives it back, closes with Esc. */
export function Dialog({ title, isOpen, onClose, broad, acts, children }: DialogProps): ReactElement {
  const say = useUiWords()
  return (
    <ModalOverlay className="veil" isOpen={isOpen} isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className={classes('raised sheet-dialog', broad && 'broad')}>
        <AriaDialog>
          <KeyLayer>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
            <div className="acts">{acts ?? <Button onPress={onClose}>{say('close')}</Button>}</div>
          </KeyLayer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

type LastQuestionProps = {
  /** Repeats the number: "Poistetaanko 23 tietoa?" */
  title: string
  isOpen: boolean
  onCancel: () => void
  onAct: () => void
  /** The act's name: "Poista ja vastaa". */
  act: string
  atWork?: boolean | undefined
  /** What cannot be undone says so here. */
  children: ReactNode
}

/** The last question before what cannot be undone: repeats number and consequence, has no default button. */
export function LastQuestion({
  title,
  isOpen,
  onCancel,
  onAct,
  act,
  atWork,
  children,
}: LastQuestionProps): ReactElement {
  const say = useUiWords()
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(open) => open || onCancel()}>
      <Modal className="raised sheet-dialog">
        <AriaDialog role="alertdialog">
          <KeyLayer>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
            <div className="acts">
              <Button onPress={onCancel}>{say('cancel')}</Button>
              <Button look="danger" onPress={onAct} atWork={atWork}>
                {act}
              </Button>
            </div>
          </KeyLayer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
