import { useRef, useState } from 'react'
import { NotPermitted, NotSignedIn } from '../../ui/answer.ts'
import { useShell } from '../../ui/shell.tsx'

export type Sending = { name: string; done: number; all: number }

type Reply = { done?: { file: string; bytes: number }; because?: string }

/** Sends a file to `POST /upload` and tells how far it is. Answers with its id, or with why it did not arrive. */
export function useSendFile() {
  const { session } = useShell()
  const [sending, setSending] = useState<Sending>()
  const request = useRef<XMLHttpRequest>(undefined)
  const send = (file: File) =>
    new Promise<{ file: string } | { because: string | undefined } | { stopped: true }>((settle, fail) => {
      const call = new XMLHttpRequest()
      request.current = call
      setSending({ name: file.name, done: 0, all: file.size })
      const ended = () => setSending(undefined)
      call.upload.onprogress = (event) => setSending({ name: file.name, done: event.loaded, all: file.size })
      call.onerror = () => {
        ended()
        settle({ because: undefined })
      }
      call.onabort = () => {
        ended()
        settle({ stopped: true })
      }
      call.onload = () => {
        ended()
        const reply = (call.response ?? {}) as Reply
        if (call.status === 200 && reply.done) settle({ file: reply.done.file })
        else if (call.status === 401) fail(new NotSignedIn())
        else if (call.status === 403) fail(new NotPermitted(reply.because))
        else settle({ because: reply.because })
      }
      call.open('POST', '/upload')
      call.responseType = 'json'
      call.setRequestHeader('Content-Type', 'application/octet-stream')
      call.setRequestHeader('Accept-Language', session.language)
      call.send(file)
    })
  return { send, sending, stop: () => request.current?.abort() }
}
