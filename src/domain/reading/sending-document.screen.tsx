import { useState } from 'react'
import { Broken, NotPermitted, NotSignedIn, TooMuch, type Answer, type OutputOf } from '../../ui/answer.ts'
import { useShell } from '../../ui/shell.tsx'
import type { readDocument } from './read-document.ts'

type Read = OutputOf<typeof readDocument>

/** Sends a document as it is to be read; the answer is what was read, or why not. */
export function useReadDocument(): { read: (file: File) => Promise<Answer<Read>>; reading: string | undefined } {
  const { session } = useShell()
  const [reading, setReading] = useState<string>()
  const read = async (file: File): Promise<Answer<Read>> => {
    setReading(file.name)
    try {
      const headers = { 'Content-Type': 'application/octet-stream', 'Accept-Language': session.language }
      const response = await fetch('/api/read-document', { method: 'POST', body: file, headers })
      const body = (await response.json()) as Partial<{ done: Read; refused: []; because: string; incident: string }>
      if (response.status === 200 && body.done) return { done: body.done }
      if (response.status === 409 && body.refused) return { refused: body.refused }
      if (response.status === 401) throw new NotSignedIn()
      if (response.status === 403) throw new NotPermitted(body.because)
      if (response.status === 413) throw new TooMuch('size')
      throw new Broken(body.incident)
    } finally {
      setReading(undefined)
    }
  }
  return { read, reading }
}
