import { useState } from 'react'
import type { ReactElement } from 'react'
import type { Answer, InputOf, OutputOf, Refusal } from '../../ui/answer.ts'
import { TextButton } from '../../ui/button.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { useCall, useWords } from '../../ui/shell.tsx'
import type { words } from './rows-screen.words.ts'
import type { seeImportRows } from './see-import-rows.ts'

/** A cell for a spreadsheet program: quoted, and never read as a formula. */
export const csvCell = (text: string): string =>
  `"${(/^[=+@\t\r-]/.test(text) && !/^[+-]?[\d\s.,()-]+$/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** The refused rows as a file with the reason in the last column, made here of what the reader may see. */
export function LeftOutFile({ id }: { id: string }): ReactElement {
  const say = useWords<typeof words>('imports.rows-screen')
  const call = useCall()
  const [atWork, setAtWork] = useState(false)
  const [refused, setRefused] = useState<readonly Refusal[]>()
  const take = async () => {
    setAtWork(true)
    setRefused(undefined)
    try {
      const lines: string[] = []
      let after: number | null = 0
      while (after !== null) {
        const input: InputOf<typeof seeImportRows> = { import: id, of: ['refused'], limit: 1000, after }
        const answer: Answer<OutputOf<typeof seeImportRows>> = await call<typeof seeImportRows>(
          'see-import-rows',
          input,
        )
        if ('refused' in answer) return setRefused(answer.refused)
        const { header, rows, next } = answer.done
        if (lines.length === 0) lines.push([...header, say('reason')].map(csvCell).join(';'))
        for (const row of rows) lines.push([...(row.cells ?? []), row.because.join(' ')].map(csvCell).join(';'))
        after = next
      }
      save(`\uFEFF${lines.join('\r\n')}\r\n`, say('downloaded'))
    } finally {
      setAtWork(false)
    }
  }
  return (
    <>
      <TextButton note onPress={() => void take()} atWork={atWork}>
        {say('download')}
      </TextButton>
      <Refusals refused={refused} />
    </>
  )
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
