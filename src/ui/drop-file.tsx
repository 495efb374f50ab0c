import { useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import type { FileDropItem } from 'react-aria-components/useDragAndDrop'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button, TextButton } from './button.tsx'
import { FieldError } from './field.tsx'
import { FileIcon, UploadIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'

type DropFileProps = {
  /** What to bring: "Asiakkaat Excelistä tai CSV-tiedostosta". */
  title: string
  hint?: ReactNode
  /** Endings or types: `['.xlsx', '.csv']`. */
  accept: readonly string[]
  /** Bytes. A larger file is told to `onTooLarge`. */
  limit: number
  onFile: (file: File) => void
  onTooLarge: (file: File) => void
  error?: string | undefined
  /** Other ways to begin, beside the button. */
  acts?: ReactNode
}

/** A place to drop a file or to choose one; pasting works too. The file goes nowhere by itself. */
export function DropFile(props: DropFileProps): ReactElement {
  const { title, hint, accept, limit, onFile, onTooLarge, error, acts } = props
  const say = useUiWords()
  const [drops, setDrops] = useState(0)
  const take = (file: File | undefined) => {
    if (!file) return
    setDrops(drops + 1)
    if (file.size > limit) onTooLarge(file)
    else onFile(file)
  }
  return (
    <div className="stack">
      <DropZone
        className="drop"
        aria-label={title}
        onDrop={(event) => {
          const item = event.items.find((one): one is FileDropItem => one.kind === 'file')
          void item?.getFile().then(take)
        }}
      >
        <UploadIcon />
        <b>{title}</b>
        {hint !== undefined && <span>{hint}</span>}
        <div className="acts">
          <FileTrigger key={drops} acceptedFileTypes={[...accept]} onSelect={(files) => take(files?.[0])}>
            <Button look="main">{say('chooseFile')}</Button>
          </FileTrigger>
          {acts}
        </div>
        <span className="note">{say('orDrop')}</span>
      </DropZone>
      <FieldError error={error} />
    </div>
  )
}

/** A file that was taken: its name, what was found in it, a way to change it. */
export function FileBox({
  name,
  note,
  onChange,
}: {
  name: string
  note: ReactNode
  onChange?: () => void
}): ReactElement {
  const say = useUiWords()
  return (
    <div className="filebox">
      <FileIcon />
      <div>
        <b>{name}</b>
        <span className="note num">{note}</span>
      </div>
      {onChange && <TextButton onPress={onChange}>{say('changeFile')}</TextButton>}
    </div>
  )
}
