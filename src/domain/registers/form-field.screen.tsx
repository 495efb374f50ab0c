import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { LongTextField, TextField } from '../../ui/field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { AnyOf, OneOf, YesNo } from '../../ui/questions.tsx'
import { useWords } from '../../ui/shell.tsx'
import { countryCode } from '../../plumbing/text/countries.ts'
import type { words } from './fields-screen.words.ts'
import { useForm } from './form-context.screen.tsx'
import type { FieldProps } from './form-context.screen.tsx'
import { GroupField, ListField, TableField } from './form-groups.screen.tsx'
import { emptyOf, innerOf, kindOf } from './form-nodes.rules.ts'
import { PeriodField } from './form-period.screen.tsx'
import { ReferencesField } from './form-references-field.screen.tsx'
import { capital } from './text.rules.ts'

/** What the checks say of a place, as the error of its field. */
function useRemark(path: string): string | undefined {
  const { remarks } = useForm()
  const found = remarks.filter((one) => one.path === path)
  return found.length === 0 ? undefined : found.map((one) => one.text).join(' ')
}

/** One answer of the form, whatever its kind. */
export function FormField(props: FieldProps): ReactElement | null {
  return (
    <div id={props.path} className="contents">
      <OfKind {...props} />
    </div>
  )
}

function OfKind(props: FieldProps): ReactElement | null {
  const { node, value, steps, path, property, parent } = props
  const say = useWords<typeof words>('registers.fields-screen')
  const { words: named, change, references } = useForm()
  const error = useRemark(path)
  const label = named.label(property, parent)
  const hint = named.help(property)
  const set = (next: unknown) => change(steps, next === '' ? undefined : next)
  const option = (id: string) => ({ id, name: capital(named.option(parent, property, id)) })
  switch (kindOf(node)) {
    case 'nothing':
      return null
    case 'maybe': {
      const inner = innerOf(node)
      const used = value === undefined ? undefined : value === 'not-used' ? 'no' : 'yes'
      return (
        <div className="stack">
          <OneOf
            question={label}
            hint={hint}
            error={error}
            beside
            answers={[
              { id: 'yes', name: say('inUse') },
              { id: 'no', name: say('notUsed') },
            ]}
            value={used}
            onChange={(id) => set(id === 'no' ? 'not-used' : emptyOf(inner))}
          />
          {used === 'yes' && <OfKind {...props} node={inner} headless />}
        </div>
      )
    }
    case 'choice': {
      const choices = (node.enum ?? []).map(option)
      return (
        <ChoiceField
          label={label}
          hint={hint}
          error={error}
          placeholder={say('unanswered')}
          choices={choices}
          value={value as string | undefined}
          onChange={set}
        />
      )
    }
    case 'choices':
      return (
        <AnyOf
          question={label}
          hint={hint}
          error={error}
          answers={(node.items?.enum ?? []).map(option)}
          value={(value ?? []) as string[]}
          onChange={set}
        />
      )
    case 'words':
      return <WordsField {...props} error={error} />
    case 'group':
      return <GroupField {...props} error={error} />
    case 'table':
      return <TableField {...props} error={error} />
    case 'list':
      return <ListField {...props} error={error} />
    case 'references':
      return <ReferencesField {...props} error={error} />
    case 'yes-no':
      return <YesNo question={label} hint={hint} error={error} value={value as boolean | undefined} onChange={set} />
    case 'number':
      return <NumberField label={label} hint={hint} error={error} value={value as number | undefined} onChange={set} />
    case 'day':
      return <DayField label={label} error={error} value={value as string | undefined} onChange={set} />
    case 'period':
      return <PeriodField {...props} error={error} />
    case 'text': {
      const choices = references(property)
      if (choices)
        return (
          <ChoiceField
            label={label}
            hint={hint}
            error={error}
            placeholder={say('unanswered')}
            choices={choices}
            value={value as string | undefined}
            onChange={set}
          />
        )
      const text = typeof value === 'string' ? value : ''
      return (
        <TextField
          label={label}
          hint={hint}
          error={error}
          maxLength={node.maxLength ?? 300}
          value={text}
          onChange={set}
          onLeave={property === 'country' ? () => set(countryCode(text) ?? text.toUpperCase()) : undefined}
        />
      )
    }
  }
}

const short = new Set(['names', 'title', 'heading', 'keptAt'])

/** The company's own words, in each language of the office. */
function WordsField({
  value,
  steps,
  property,
  parent,
  error,
}: FieldProps & { error: string | undefined }): ReactElement {
  const say = useWords<typeof words>('registers.fields-screen')
  const { words: named, languages, change } = useForm()
  const texts = (value ?? {}) as Record<string, string>
  const shown = [...languages, ...(['fi', 'sv', 'en'] as const).filter((one) => texts[one] && !languages.includes(one))]
  const label = named.label(property, parent)
  return (
    <>
      {shown.map((language, at) => {
        const props = {
          label: shown.length > 1 ? say('inLanguage', { name: label, language: say(`languages.${language}`) }) : label,
          hint: at === 0 ? named.help(property) : undefined,
          error: at === 0 ? error : undefined,
          lang: language,
          value: texts[language] ?? '',
          onChange: (text: string) => {
            const { [language]: _, ...rest } = texts
            const next = text === '' ? rest : { ...rest, [language]: text }
            change(steps, Object.keys(next).length === 0 ? undefined : next)
          },
        }
        return short.has(property) ? (
          <TextField key={language} {...props} maxLength={300} />
        ) : (
          <LongTextField key={language} {...props} rows={2} maxLength={8000} />
        )
      })}
    </>
  )
}
