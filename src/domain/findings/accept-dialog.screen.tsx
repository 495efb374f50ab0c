import { useState } from 'react'
import type { ReactElement } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { goToFault } from '../../ui/fault.ts'
import { TextField } from '../../ui/field.tsx'
import { useAct } from '../../ui/operation.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { acceptFinding } from './accept-finding.ts'
import type { words } from './findings-screen.words.ts'
import type { CheckedFinding } from './findings.screen.tsx'

const shortest = 3

/** Accepts a warning in one's own name: the finding, and why it is so. */
export function AcceptDialog({ finding, onClose }: { finding: CheckedFinding; onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('findings.findings-screen')
  const accepting = useAct<typeof acceptFinding>('accept-finding')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < shortest
  const send = async () => {
    setTried(true)
    if (short) return goToFault()
    const answer = await accepting.act({ finding: finding.id, reason: reason.trim() })
    if ('done' in answer) onClose()
  }
  return (
    <FormDialog
      title={say('acceptTitle')}
      act={say('accept')}
      atWork={accepting.atWork}
      refused={accepting.refused}
      onSend={() => void send()}
      onClose={onClose}
      about={<p>{finding.text}</p>}
    >
      <TextField
        label={say('reason')}
        maxLength={500}
        autoFocus
        value={reason}
        onChange={setReason}
        error={tried && short ? say('reasonMissing') : undefined}
      />
      <p className="soft">{say('acceptWhy')}</p>
    </FormDialog>
  )
}
