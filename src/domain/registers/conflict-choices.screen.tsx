import type { ReactElement } from 'react'
import { Section } from '../../ui/page.tsx'
import { OneOf } from '../../ui/questions.tsx'
import type { Choice, Chosen, Conflict } from './conflict.rules.ts'
import { useConflictWords } from './conflict-words.screen.tsx'
import type { OfficeDeclaration } from './declaration.schema.ts'

type ConflictChoicesProps = {
  title: string
  why: string
  conflicts: readonly Conflict[]
  /** Where names are looked up. */
  documents: readonly OfficeDeclaration[]
  /** Another name for a place than its own. */
  nameOf?: (at: string, name: string) => string
  /** How an answer is worded: what stands, or comes, if it is chosen. */
  answer: (at: string, id: Choice, what: string) => string
  chosen: Chosen
  onChoose: (at: string, choice: Choice) => void
}

/** Where two say otherwise: what holds stays, unless the other is chosen. */
export function ConflictChoices(props: ConflictChoicesProps): ReactElement | null {
  const { title, why, conflicts, documents, nameOf, answer, chosen, onChoose } = props
  const words = useConflictWords(documents)
  if (conflicts.length === 0) return null
  return (
    <Section title={title} state="waiting" note={why}>
      <div className="form spaced">
        {conflicts.map(({ at, choices, held, read }) => (
          <OneOf
            key={at}
            question={nameOf?.(at, words.nameOf(at)) ?? words.nameOf(at)}
            answers={choices.map((id) => ({
              id,
              name: answer(at, id, words.worded(at, id === 'held' ? held : read)),
            }))}
            value={chosen[at] ?? 'held'}
            onChange={(choice) => onChoose(at, choice)}
          />
        ))}
      </div>
    </Section>
  )
}
