import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Answer, Refusal } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SendKey } from '../../ui/form-dialog.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { Stack } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { words } from './dialogs-screen.words.ts'
import type { PersonPage } from './person-page.screen.tsx'

export type PersonDialogProps = { page: PersonPage; onClose: () => void }

type SmallDialogProps = {
  title: string
  act: string
  /** What the message line says when it is done. */
  done: string
  send: () => Promise<Answer<unknown>>
  /** The way back, from the message line. */
  undo?: (() => Promise<Answer<unknown>>) | undefined
  onClose: () => void
  /** The codes of a refusal: a dialog may offer to go on all the same. */
  onRefused?: ((codes: readonly string[]) => void) | undefined
  children: ReactNode
}

/** A question or two, one act; a refusal stands under the fields. */
export function SmallDialog({
  title,
  act,
  done,
  send,
  undo,
  onClose,
  onRefused,
  children,
}: SmallDialogProps): ReactElement {
  const say = useWords<typeof words>('people.dialogs-screen')
  const queries = useQueryClient()
  const [atWork, setAtWork] = useState(false)
  const [refused, setRefused] = useState<readonly Refusal[]>()
  const doIt = async () => {
    if (atWork) return
    setAtWork(true)
    setRefused(undefined)
    try {
      const answer = await send()
      if ('refused' in answer) {
        setRefused(answer.refused)
        onRefused?.(answer.refused.map((one) => one.code))
        return
      }
      await queries.invalidateQueries()
      tell(
        done,
        undo && {
          name: say('undo'),
          do: () =>
            void undo().then(async (undone) => {
              await queries.invalidateQueries()
              if ('refused' in undone) tell(undone.refused.map((one) => one.because).join(' '))
            }),
        },
      )
      onClose()
    } finally {
      setAtWork(false)
    }
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button look="main" atWork={atWork} onPress={() => void doIt()}>
            {act}
          </Button>
        </>
      }
    >
      <SendKey onSend={() => void doIt()} />
      <Stack>
        {children}
        <Refusals refused={refused} />
      </Stack>
    </Dialog>
  )
}
