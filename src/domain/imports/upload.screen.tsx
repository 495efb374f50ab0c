import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import type { Answer, Refusal } from '../../ui/answer.ts'
import { DropFile } from '../../ui/drop-file.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useCall, useShell, useWords } from '../../ui/shell.tsx'
import { ErrorLine } from '../../ui/tell.tsx'
import { fileEndings, mostFileBytes } from './file-kinds.rules.ts'
import type { words } from './import-screen.words.ts'
import type { readImportColumns } from './read-import-columns.ts'

const megabytes = (bytes: number) => Math.round((bytes / 1_000_000) * 10) / 10

/** Sends a file as it is; `told` hears how many bytes have gone. Undefined when it did not arrive. */
function sendFile(
  file: File,
  language: string,
  told: (sent: number) => void,
): { ended: Promise<Answer<{ file: string }> | undefined>; stop: () => void } {
  const request = new XMLHttpRequest()
  const ended = new Promise<Answer<{ file: string }> | undefined>((settle) => {
    request.upload.onprogress = (event) => told(event.loaded)
    request.onabort = request.onerror = () => settle(undefined)
    request.onload = () => {
      const body = read(request.responseText)
      settle(body && ('done' in body || 'refused' in body) ? body : undefined)
    }
    request.open('POST', '/upload')
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Accept-Language', language)
    request.setRequestHeader('Seloste-Purpose', 'register-keeping')
    request.send(file)
  })
  return { ended, stop: () => request.abort() }
}

function read(text: string): Answer<{ file: string }> | undefined {
  try {
    return JSON.parse(text) as Answer<{ file: string }>
  } catch {
    return undefined
  }
}

/** The place to drop a file: it is sent, its reading begins, and its own page opens. */
export function DropImport(): ReactElement {
  const say = useWords<typeof words>('imports.import-screen')
  const call = useCall()
  const { go, session } = useShell()
  const [sending, setSending] = useState<{ name: string; sent: number; size: number }>()
  const [error, setError] = useState<string>()
  const [failed, setFailed] = useState(false)
  const [refused, setRefused] = useState<readonly Refusal[]>()
  const stop = useRef<() => void>(undefined)
  const stopped = useRef(false)
  useEffect(() => () => stop.current?.(), [])

  const bring = useCallback(
    async (file: File) => {
      setError(undefined)
      setFailed(false)
      setRefused(undefined)
      if (!fileEndings.some((ending) => file.name.toLowerCase().endsWith(ending)))
        return setError(say('wrongKind', { name: file.name }))
      setSending({ name: file.name, sent: 0, size: file.size })
      stopped.current = false
      try {
        const run = sendFile(file, session.language, (sent) => setSending({ name: file.name, sent, size: file.size }))
        stop.current = run.stop
        const answer = await run.ended
        if (answer === undefined) return setFailed(!stopped.current)
        if ('refused' in answer) return setRefused(answer.refused)
        const input = { file: answer.done.file, name: file.name }
        const begun = await call<typeof readImportColumns>('read-import-columns', input)
        if ('refused' in begun) return setRefused(begun.refused)
        go(`/imports/${begun.done.import}`, { state: { file: answer.done.file } })
      } catch {
        setFailed(true)
      } finally {
        stop.current = undefined
        setSending(undefined)
      }
    },
    [call, go, say, session.language],
  )

  if (sending)
    return (
      <Progress
        title={say('sending', { name: sending.name })}
        done={sending.sent}
        all={Math.max(1, sending.size)}
        stopName={say('cancel')}
        onStop={() => {
          stopped.current = true
          stop.current?.()
        }}
      >
        {say('sent', { done: megabytes(sending.sent), all: megabytes(sending.size) })}
      </Progress>
    )
  return (
    <div className="stack">
      {failed && <ErrorLine title={say('sendFailed')} />}
      <Refusals refused={refused} />
      <DropFile
        title={say('drop')}
        hint={say('dropHint')}
        accept={fileEndings}
        limit={mostFileBytes}
        onFile={(file) => void bring(file)}
        onTooLarge={(file) => setError(say('tooLarge', { name: file.name }))}
        error={error}
      />
    </div>
  )
}
