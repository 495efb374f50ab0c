import type { ReactElement } from 'react'
import { FilterChips } from '../../ui/chips.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { LongTextField } from '../../ui/field.tsx'
import { AnyOf } from '../../ui/questions.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { words } from './fields-screen.words.ts'
import { useForm } from './form-context.screen.tsx'
import type { FieldProps } from './form-context.screen.tsx'

const mostOpen = 16

/** Several things that are named elsewhere: ticks when they are few, else found by writing; plain lines for the rest. */
export function ReferencesField({
  value,
  steps,
  property,
  error,
}: FieldProps & { error: string | undefined }): ReactElement {
  const say = useWords<typeof words>('registers.fields-screen')
  const { words: named, references, change } = useForm()
  const label = named.label(property)
  const hint = named.help(property)
  const chosen = (value ?? []) as string[]
  const known = references(property)
  const set = (next: string[]) => change(steps, next)
  if (!known)
    return (
      <LongTextField
        label={label}
        hint={hint}
        error={error}
        value={chosen.join('\n')}
        onChange={(text) => set(text.split('\n').filter((line, at, all) => line !== '' || at < all.length - 1))}
      />
    )
  const choices = [
    ...known,
    ...chosen.filter((id) => !known.some((one) => one.id === id)).map((id) => ({ id, name: id })),
  ]
  if (choices.length <= mostOpen)
    return <AnyOf question={label} hint={hint} error={error} answers={choices} value={chosen} onChange={set} />
  return (
    <div className="stack">
      <ComboField
        label={say('choose', { name: label })}
        hint={hint}
        error={error}
        choices={choices.filter((one) => !chosen.includes(one.id))}
        value={undefined}
        onChange={(id) => {
          if (id !== undefined) set([...chosen, id])
        }}
      />
      <FilterChips
        name={label}
        filters={chosen.map((id) => ({ id, name: choices.find((one) => one.id === id)?.name ?? id }))}
        onRemove={(id) => set(chosen.filter((one) => one !== id))}
      />
    </div>
  )
}
