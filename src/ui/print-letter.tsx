import { useEffect } from 'react'
import type { ReactElement } from 'react'
import { createPortal } from 'react-dom'

/** Prints one letter and nothing of the page around it; `onDone` when the print window has closed. */
export function PrintLetter({ lang, to, subject, body, onDone }: PrintLetterProps): ReactElement {
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true })
    window.print()
    return () => window.removeEventListener('afterprint', onDone)
  }, [])
  return createPortal(
    <article className="letter-print" lang={lang}>
      {to !== null && <address>{to}</address>}
      <h1>{subject}</h1>
      {body.split('\n\n').map((part, at) => (
        <p key={at}>{part}</p>
      ))}
    </article>,
    document.body,
  )
}

type PrintLetterProps = { lang: string; to: string | null; subject: string; body: string; onDone: () => void }
