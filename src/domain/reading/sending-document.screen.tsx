import { useRef, useState } from 'react'
import { Broken, NotPermitted, NotSignedIn, TooMuch, type Answer, type OutputOf } from '../../ui/answer.ts'
import { useShell } from '../../ui/shell.tsx'
import type { readDocument } from './read-document.ts'

export type Read = OutputOf<typeof readDocument>

/** Sends a document as it is to be read; the answer is what was read, why not, or nothing when it was stopped. */
export function useReadDocument(): {
  read: (file: File) => Promise<Answer<Read> | undefined>
  reading: string | undefined
  stop: () => void
} {
  const { session } = useShell()
  const [reading, setReading] = useState<string>()
  const stopper = useRef<AbortController>(undefined)
  const read = async (file: File): Promise<Answer<Read> | undefined> => {
    setReading(file.name)
    const own = new AbortController()
    stopper.current = own
    try {
      const headers = { 'Content-Type': 'application/octet-stream', 'Accept-Language': session.language }
      const { signal } = own
      const response = await fetch('/api/read-document', { method: 'POST', body: file, headers, signal })
      const body = (await response.json()) as Partial<{ done: Read; refused: []; because: string; incident: string }>
      if (response.status === 200 && body.done) return { done: body.done }
      if (response.status === 409 && body.refused) return { refused: body.refused }
      if (response.status === 401) throw new NotSignedIn()
      if (response.status === 403) throw new NotPermitted(body.because)
      if (response.status === 413) throw new TooMuch('size')
      throw new Broken(body.incident)
    } catch (problem) {
      if (own.signal.aborted) return undefined
      throw problem
    } finally {
      setReading(undefined)
    }
  }
  return { read, reading, stop: () => stopper.current?.abort() }
}

type Held = { office: string; name: string; read: Read }

// Lives as long as the page is not loaded anew, so that one can come back to it from the form; nothing is written to the device.
let held: Held | undefined

/** What was read last, until another is begun. */
export function useLastRead(office: string): [Held | undefined, (next: Omit<Held, 'office'> | undefined) => void] {
  const [own, setOwn] = useState(held?.office === office ? held : undefined)
  return [
    own,
    (next) => {
      held = next && { ...next, office }
      setOwn(held)
    },
  ]
}
