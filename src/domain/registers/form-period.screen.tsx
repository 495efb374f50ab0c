import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { Pair } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { words } from './fields-screen.words.ts'
import { useForm } from './form-context.screen.tsx'
import type { FieldProps } from './form-context.screen.tsx'
import { readLength } from './form-nodes.rules.ts'

const units = ['Y', 'M', 'W', 'D'] as const

/** A length of time: a number and its unit; one with several units is written as it is. */
export function PeriodField({
  value,
  steps,
  property,
  error,
}: FieldProps & { error: string | undefined }): ReactElement {
  const say = useWords<typeof words>('registers.fields-screen')
  const { words: named, change } = useForm()
  const label = named.label(property)
  const length = readLength(value)
  const set = (next: unknown) => change(steps, next)
  if (value !== undefined && value !== '' && !length)
    return (
      <TextField
        label={label}
        hint={named.help(property)}
        error={error}
        short
        maxLength={12}
        value={String(value)}
        onChange={(text) => set(text === '' ? undefined : text)}
      />
    )
  const { count, unit } = length ?? { count: undefined, unit: 'Y' as const }
  return (
    <Pair>
      <NumberField
        label={label}
        hint={named.help(property)}
        error={error}
        value={count}
        onChange={(number) => set(number === undefined ? undefined : `P${number}${unit}`)}
      />
      <ChoiceField
        label={say('unit', { name: label })}
        choices={units.map((id) => ({ id, name: say(`units.${id}`) }))}
        value={unit}
        onChange={(id) => set(`P${count ?? 1}${id}`)}
      />
    </Pair>
  )
}
