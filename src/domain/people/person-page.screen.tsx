import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { InputOf, OutputOf } from '../../ui/answer.ts'
import type { Saved } from '../../ui/edit-in-place.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useSeen } from '../../ui/operation.tsx'
import type { Seen } from '../../ui/operation.tsx'
import { useCall, useWords } from '../../ui/shell.tsx'
import type { changePerson } from './change-person.ts'
import type { words } from './person-screen.words.ts'
import type { seePerson } from './see-person.ts'

export type PersonPage = OutputOf<typeof seePerson>
export type Change = InputOf<typeof changePerson>['changes'][number]

export const useSeenPerson = (person: string): Seen<PersonPage> => useSeen<typeof seePerson>('see-person', { person })

/** A value on the page that can be edited: how it is written, read anew, and put back. */
export type Editable = {
  /** What it is called: "puhelin". */
  name: string
  /** As it stands on the page now. */
  shown: string
  /** The change that writes this text over it; an empty text takes the value away. */
  change: (text: string) => Change
  /** The same value of a page read anew; undefined when it is gone. */
  again: (page: PersonPage) => string | undefined
  /** The change back, from what the change answered. */
  back: (after: { version: number; values: readonly { row: number; version: number }[] }) => Change
}

/** Saves an edited value, says it on the message line with its undo, and shows both values when two were editing. */
export function useSave(person: string): (value: Editable, text: string, over: string) => Promise<Saved> {
  const call = useCall()
  const queries = useQueryClient()
  const say = useWords<typeof words>('people.person-screen')
  return useCallback(
    async (value, text, over) => {
      if (over !== value.shown) return { theirs: value.shown }
      const write = (change: Change) => call<typeof changePerson>('change-person', { person, changes: [change] })
      const answer = await write(value.change(text))
      if ('refused' in answer) {
        const [first] = answer.refused
        if (first?.code === 'value-changed-meanwhile') {
          const fresh = await call<typeof seePerson>('see-person', { person })
          await queries.invalidateQueries({ queryKey: ['see-person'] })
          const theirs = 'done' in fresh ? value.again(fresh.done) : undefined
          if (theirs !== undefined && theirs !== text) return { theirs }
          if (theirs === text) return 'saved'
        }
        return { refused: answer.refused.map((one) => one.because).join(' ') }
      }
      await queries.invalidateQueries()
      const done = text === '' ? 'removed' : value.shown === '' ? 'added' : 'changed'
      const undo = async () => {
        const undone = await write(value.back(answer.done))
        await queries.invalidateQueries()
        if ('refused' in undone) tell(say('notUndone', { because: undone.refused.map((one) => one.because).join(' ') }))
      }
      tell(say(done, { what: value.name }), { name: say('undo'), do: () => void undo() })
      return 'saved'
    },
    [call, queries, person, say],
  )
}
