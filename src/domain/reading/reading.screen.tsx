import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { Refusal } from '../../ui/answer.ts'
import { DropFile } from '../../ui/drop-file.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Progress, Waiting } from '../../ui/progress.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { useWorkingCopy } from '../registers/working-copy.screen.tsx'
import { emptyDeclaration } from './merge.rules.ts'
import { ReadDocument } from './read-draft.screen.tsx'
import type { words } from './reading-screen.words.ts'
import { useLastRead, useReadDocument } from './sending-document.screen.tsx'

const mostBytes = 20_000_000
const endings = ['.pdf', '.docx', '.html', '.htm', '.txt', '.md']

/** An existing document, read as the start of a declaration. Nothing is stored here. */
export function ReadingScreen(): ReactElement {
  const say = useWords<typeof words>('reading.reading-screen')
  const { office, language } = useSession()
  const { read, reading, stop } = useReadDocument()
  const [last, setLast] = useLastRead(office.id)
  const [refused, setRefused] = useState<readonly Refusal[]>()
  const [wrong, setWrong] = useState<string>()
  const copy = useWorkingCopy()
  const empty = emptyDeclaration(office.name, language)
  const present = copy?.document ?? (office.declared ? undefined : empty)
  const trail = [{ to: '/registers', name: say('registers') }, { name: say('title') }]
  useEffect(() => {
    // What had the focus is gone: the page begins anew with what was read.
    if (last) document.getElementById('page')?.focus({ preventScroll: true })
  }, [last])

  const take = async (file: File) => {
    setWrong(undefined)
    setRefused(undefined)
    const answer = await read(file)
    if (!answer) return
    if ('done' in answer) setLast({ name: file.name, read: answer.done })
    else setRefused(answer.refused)
  }
  if (last)
    return present ? (
      <ReadDocument
        key={last.name}
        name={last.name}
        read={last.read}
        present={present}
        empty={empty}
        trail={trail}
        onAnother={() => setLast(undefined)}
      />
    ) : (
      <Waiting />
    )
  return (
    <Page title={say('title')} trail={trail} lead={say('lead')}>
      <div className="stack">
        <Refusals refused={refused} />
        {reading === undefined ? (
          <DropFile
            title={say('drop')}
            hint={say('dropHint')}
            accept={endings}
            limit={mostBytes}
            onFile={(file) => void take(file)}
            onTooLarge={(file) =>
              setWrong(say('tooLarge', { size: Math.ceil(file.size / 1e6), most: mostBytes / 1e6 }))
            }
            error={wrong}
          />
        ) : (
          <Progress title={say('reading', { name: reading })} done={0} all={undefined} onStop={stop}>
            {say('readingNote')}
          </Progress>
        )}
      </div>
    </Page>
  )
}
