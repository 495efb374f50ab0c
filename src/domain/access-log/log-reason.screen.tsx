import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Stack } from '../../ui/page.tsx'
import { OneOf } from '../../ui/questions.tsx'
import { useWords } from '../../ui/shell.tsx'
import { readingReasons, type ReadingReason } from './reading.rules.ts'
import type { words } from './words.ts'

/** Why one member's lines are opened: asked before anything is shown, and kept. */
export function ReasonDialog({
  name,
  onReason,
  onClose,
}: {
  name: string
  onReason: (reason: ReadingReason, note: string) => void
  onClose: () => void
}): ReactElement {
  const say = useWords<typeof words>('access-log')
  const [reason, setReason] = useState<ReadingReason>()
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const open = () => {
    if (reason === undefined) setMissing(true)
    else onReason(reason, note)
  }
  return (
    <Dialog
      title={say('reasonTitle')}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button look="main" onPress={open}>
            {say('openLines')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>
          <b>{name}</b>
        </p>
        <p>{say('reasonLead')}</p>
        <OneOf
          question={say('reason')}
          answers={readingReasons.map((one) => ({ id: one, name: say(`reasons.${one}`) }))}
          value={reason}
          onChange={(one) => {
            setReason(one)
            setMissing(false)
          }}
          error={missing ? say('refusals.reason-needed') : undefined}
        />
        <TextField
          label={say('note')}
          hint={say('noteHint')}
          optional
          value={note}
          onChange={setNote}
          maxLength={1000}
        />
      </Stack>
    </Dialog>
  )
}
