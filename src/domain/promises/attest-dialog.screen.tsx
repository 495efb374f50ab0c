import { useState } from 'react'
import type { ReactElement } from 'react'
import { DayField } from '../../ui/day-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { LongTextField } from '../../ui/field.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useAct } from '../../ui/operation.tsx'
import { Note } from '../../ui/page.tsx'
import { Word } from '../../ui/paper.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import type { attestPromise } from './attest-promise.ts'
import type { words } from './words.ts'

const inAYear = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`

/** Somebody vouches for a promise in his own name, until a day. */
export function AttestDialog({
  promise,
  onClose,
}: {
  promise: { number: number; sentence: string }
  onClose: () => void
}): ReactElement {
  const say = useWords<typeof words>('promises')
  const language = useLanguage()
  const { office } = useSession()
  const attest = useAct<typeof attestPromise>('attest-promise')
  const [until, setUntil] = useState<string | undefined>(inAYear(office.today))
  const [note, setNote] = useState('')
  const send = async () => {
    if (until === undefined) return
    const text = note.trim()
    const answer = await attest.act({ promise: promise.number, until, ...(text === '' ? {} : { note: text }) })
    if (!('done' in answer)) return
    tell(say('attested'))
    onClose()
  }
  return (
    <FormDialog
      title={say('attestTitle')}
      act={say('attest')}
      atWork={attest.atWork}
      refused={attest.refused}
      onSend={() => void send()}
      onClose={onClose}
      about={
        <>
          <Word lang={language}>{promise.sentence}</Word>
          <Note>{say('attestWhy')}</Note>
        </>
      }
    >
      <LongTextField label={say('note')} optional value={note} onChange={setNote} maxLength={2000} />
      <DayField
        label={say('validUntil')}
        hint={say('untilHint')}
        earliest={office.today}
        value={until}
        onChange={setUntil}
      />
    </FormDialog>
  )
}
