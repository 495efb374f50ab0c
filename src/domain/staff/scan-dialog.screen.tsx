import { useState } from 'react'
import type { ReactElement } from 'react'
import { DayField } from '../../ui/day-field.tsx'
import { DropFile, FileBox } from '../../ui/drop-file.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useAct, useSeen } from '../../ui/operation.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import type { fileUndertakingScan } from './file-undertaking-scan.ts'
import type { seeMe } from './see-me.ts'
import type { words } from './settings-screen.words.ts'
import { mostScanBytes, scanTypes } from './signing.rules.ts'
import type { ScanType } from './signing.rules.ts'

const isScanType = (type: string): type is ScanType => (scanTypes as readonly string[]).includes(type)

const inBase64 = (file: File): Promise<string> =>
  new Promise((settle, fail) => {
    const reader = new FileReader()
    reader.onload = () => settle(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => fail(new Error('not read'))
    reader.readAsDataURL(file)
  })

/** The scan of an undertaking that its holder signed on paper. */
export function ScanDialog({ account, onClose }: { account: string; onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('staff.settings-screen')
  const language = useLanguage()
  const { office } = useSession()
  const { done: me } = useSeen<typeof seeMe>('see-me', {})
  const filing = useAct<typeof fileUndertakingScan>('file-undertaking-scan')
  const [file, setFile] = useState<File>()
  const [signedOn, setSignedOn] = useState<string | undefined>(office.today)
  const [wrong, setWrong] = useState<string>()
  const send = async () => {
    if (!file || !signedOn || !me || !isScanType(file.type)) return
    const { version } = me.undertaking
    const scan = await inBase64(file)
    const answer = await filing.act({ account, version, language, signedOn, type: file.type, scan })
    if (!('done' in answer)) return
    tell(say('filed'))
    onClose()
  }
  return (
    <FormDialog
      title={say('scan')}
      act={say('fileIt')}
      atWork={filing.atWork}
      refused={filing.refused}
      onSend={() => (file ? void send() : setWrong(say('scanHint')))}
      onClose={onClose}
    >
      {file ? (
        <FileBox name={file.name} note={`${Math.ceil(file.size / 1000)} kB`} onChange={() => setFile(undefined)} />
      ) : (
        <DropFile
          title={say('undertaking')}
          hint={say('scanHint')}
          accept={[...scanTypes]}
          limit={mostScanBytes}
          onFile={(taken) => {
            setWrong(isScanType(taken.type) ? undefined : say('scanKind'))
            if (isScanType(taken.type)) setFile(taken)
          }}
          onTooLarge={() => setWrong(say('scanTooLarge'))}
          error={wrong}
        />
      )}
      <DayField label={say('signedOn')} latest={office.today} value={signedOn} onChange={setSignedOn} />
    </FormDialog>
  )
}
