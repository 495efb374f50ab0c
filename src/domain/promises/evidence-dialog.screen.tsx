import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DropFile, FileBox } from '../../ui/drop-file.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Word } from '../../ui/paper.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { mostScanBytes, scanTypes } from '../staff/signing.rules.ts'
import type { ScanType } from '../staff/signing.rules.ts'
import type { fileEvidence } from './file-evidence.ts'
import type { seeEvidence } from './see-evidence.ts'
import type { words } from './words.ts'

const isTaken = (type: string): type is ScanType => (scanTypes as readonly string[]).includes(type)

const inBase64 = (file: File): Promise<string> =>
  new Promise((settle, fail) => {
    const reader = new FileReader()
    reader.onload = () => settle(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => fail(new Error('not read'))
    reader.readAsDataURL(file)
  })

/** A file from outside that shows a promise to be kept, with its day and the last day it holds. */
export function EvidenceDialog({
  promise,
  onClose,
}: {
  promise: { number: number; sentence: string }
  onClose: () => void
}): ReactElement {
  const say = useWords<typeof words>('promises')
  const language = useLanguage()
  const { office } = useSession()
  const filing = useAct<typeof fileEvidence>('file-evidence')
  const [file, setFile] = useState<File>()
  const [datedOn, setDatedOn] = useState<string | undefined>(office.today)
  const [until, setUntil] = useState<string>()
  const [wrong, setWrong] = useState<string>()
  const send = async () => {
    if (!file) return setWrong(say('fileFirst'))
    if (datedOn === undefined || until === undefined || !isTaken(file.type)) return
    const answer = await filing.act({
      promise: promise.number,
      fileName: file.name.slice(0, 200),
      type: file.type,
      file: await inBase64(file),
      datedOn,
      until,
    })
    if (!('done' in answer)) return
    tell(say('fileFiled'))
    onClose()
  }
  return (
    <FormDialog
      title={say('evidenceTitle')}
      act={say('file')}
      atWork={filing.atWork}
      refused={filing.refused}
      onSend={() => void send()}
      onClose={onClose}
      about={<Word lang={language}>{promise.sentence}</Word>}
    >
      {file ? (
        <FileBox name={file.name} note={`${Math.ceil(file.size / 1000)} kB`} onChange={() => setFile(undefined)} />
      ) : (
        <DropFile
          title={say('evidenceTitle')}
          hint={say('evidenceHint')}
          accept={[...scanTypes]}
          limit={mostScanBytes}
          onFile={(taken) => {
            setWrong(isTaken(taken.type) ? undefined : say('evidenceKind'))
            if (isTaken(taken.type)) setFile(taken)
          }}
          onTooLarge={() => setWrong(say('tooLarge'))}
          error={wrong}
        />
      )}
      <DayField label={say('datedOn')} latest={office.today} value={datedOn} onChange={setDatedOn} />
      <DayField
        label={say('validUntil')}
        hint={say('untilHint')}
        earliest={office.today}
        value={until}
        onChange={setUntil}
        error={file && until === undefined && filing.refused ? say('untilHint') : undefined}
      />
    </FormDialog>
  )
}

/** Opens the file of evidence and tells whether it still is what was filed. */
export function OpenEvidence({ evidence }: { evidence: number }): ReactElement {
  const say = useWords<typeof words>('promises')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {say('open')}
      </Button>
      {open && <Evidence evidence={evidence} onClose={() => setOpen(false)} />}
    </>
  )
}

function Evidence({ evidence, onClose }: { evidence: number; onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('promises')
  const { done, refused, waits } = useSeen<typeof seeEvidence>('see-evidence', { evidence })
  return (
    <Dialog title={done?.fileName ?? say('open')} isOpen onClose={onClose}>
      <div className="stack">
        {waits && <Waiting />}
        <Refusals refused={refused} />
        {done && (
          <>
            <StateMark state={done.whole ? 'kept' : 'late'} wrap>
              {done.whole ? say('whole', { hash: done.sha256 }) : say('changed')}
            </StateMark>
            <a className="btn" download={done.fileName} href={`data:${done.type};base64,${done.file}`}>
              {say('save')}
            </a>
          </>
        )}
      </div>
    </Dialog>
  )
}
