import type { ReactElement } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/page.tsx'
import { OneOf } from '../../ui/questions.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { Choice, Conflict } from '../registers/conflict.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { stepsOf, valueAt } from '../registers/declaration-parts.rules.ts'
import { useFormWords } from '../registers/form-words.screen.tsx'
import { say as named } from '../registers/text.rules.ts'
import type { Text } from '../registers/text.rules.ts'
import type { words } from './reading-screen.words.ts'

type ConflictChoicesProps = {
  conflicts: readonly Conflict[]
  present: OfficeDeclaration
  chosen: Readonly<Record<string, Choice>>
  onChoose: (at: string, choice: Choice) => void
}

/** Where the document says otherwise than the declaration: what is declared stays, unless the other is chosen. */
export function ConflictChoices({ conflicts, present, chosen, onChoose }: ConflictChoicesProps): ReactElement | null {
  const say = useWords<typeof words>('reading.reading-screen')
  const language = useLanguage()
  const { label, option } = useFormWords()
  if (conflicts.length === 0) return null

  const nameOf = (at: string): string => {
    const [head = '', key = '', ...rest] = at.split('/')
    const last = rest.at(-1)
    const item = valueAt(present, stepsOf(present, `${head}/${key}`)) as { names?: Text; name?: string } | undefined
    if (head === 'registers') return say('sameRegister', { name: named(item?.names, language) })
    const whole = item?.names ? named(item.names, language) : (item?.name ?? label(head))
    if (head === 'office') return `${label('office')}: ${label(last ?? key, 'controller')}`
    return key === '' ? label(head) : `${whole}: ${label(last ?? key, head)}`
  }
  const worded = (at: string, value: unknown): string => {
    const [property = '', parent = ''] = at.split('/').toReversed()
    const head = at.split('/')[0]!
    if (value === 'not-used') return say('notUsed')
    if (typeof value === 'string') return option(Number.isNaN(Number(parent)) ? head : '', property, value)
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
    if (Array.isArray(value)) return value.map((one: unknown) => worded(at, one)).join(', ')
    if (typeof value !== 'object' || value === null) return String(value)
    const { names, name } = value as { names?: Text; name?: unknown }
    if (names) return named(names, language)
    if (typeof name === 'string') return name
    return Object.values(value as Record<string, unknown>)
      .map((one) => worded(at, one))
      .join(', ')
  }
  return (
    <Section title={say('conflicts', { count: conflicts.length })} state="waiting" note={say('conflictsWhy')}>
      <div className="form spaced">
        {conflicts.map(({ at, choices, held, read }) => (
          <OneOf
            key={at}
            question={nameOf(at)}
            answers={choices.map((id) => ({
              id,
              name: at.startsWith('registers/')
                ? say(`register.${id}`)
                : id === 'both'
                  ? say('both')
                  : say(id, { what: worded(at, id === 'held' ? held : read) }),
            }))}
            value={chosen[at] ?? 'held'}
            onChange={(choice) => onChoose(at, choice)}
          />
        ))}
      </div>
    </Section>
  )
}
