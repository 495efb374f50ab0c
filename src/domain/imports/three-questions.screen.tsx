import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { OneOf, Tick, YesNo } from '../../ui/questions.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import type { ColumnsSeen, Given, Missing } from './answers.screen.tsx'
import type { words } from './columns-screen.words.ts'
import type { Terms } from './import-terms.screen.tsx'

type Props = {
  given: Given
  onChange: (part: Partial<Given>) => void
  seen: ColumnsSeen
  terms: Terms
  /** Shown once somebody has tried to go on. */
  missing: readonly Missing[]
}

/** Which register, from where and whether from the people themselves, when received; and the tick of a sale. */
export function ThreeQuestions({ given, onChange, seen, terms, missing }: Props): ReactElement {
  const say = useWords<typeof words>('imports.columns-screen')
  const { office } = useSession()
  const register = terms.registers.find(({ key }) => key === given.register)
  const error = (one: Missing, text: string) => (missing.includes(one) ? text : undefined)
  const takeSource = (key: string) => {
    const source = register?.sources.find((one) => one.key === key)
    onChange({ source: key, given: source?.fromPerson })
  }
  const columns = seen.columns
    .filter((one) => one.filled > 0)
    .map((one) => ({ id: String(one.column), name: one.header || say('unnamed', { place: one.column + 1 }) }))
  const onDay = (
    <DayField
      label={say('day')}
      value={given.day}
      onChange={(day) => onChange({ day })}
      latest={office.today}
      error={error('day', say('dayMissing'))}
    />
  )
  return (
    <Section title={say('questions')} id="questions">
      <div className="form spaced">
        <ChoiceField
          label={say('register')}
          choices={terms.registers.map(({ key, name }) => ({ id: key, name }))}
          value={register?.key}
          onChange={(key) => onChange({ register: key, source: undefined, given: undefined })}
          error={error('register', say('registerMissing'))}
        />
        {register && (
          <>
            <ChoiceField
              label={say('source')}
              hint={say('sourceHint')}
              choices={register.sources.map(({ key, name }) => ({
                id: key,
                name: name.charAt(0).toUpperCase() + name.slice(1),
              }))}
              value={given.source}
              onChange={takeSource}
              error={error('source', say('sourceMissing')) ?? error('otherSource', say('sourceNotPerson'))}
            />
            <YesNo
              question={say('given')}
              hint={given.given === false ? say('givenNo') : say('givenHint')}
              value={given.given}
              onChange={(yes) => onChange({ given: yes })}
              error={error('given', say('givenMissing'))}
            />
          </>
        )}
        <OneOf
          question={say('received')}
          value={given.receivedAs}
          onChange={(receivedAs) => onChange({ receivedAs })}
          answers={[
            { id: 'latest', name: say('atLatest'), note: say('atLatestNote'), under: onDay },
            { id: 'day', name: say('onDay'), under: onDay },
            {
              id: 'column',
              name: say('byColumn'),
              under: (
                <div className="stack">
                  <ChoiceField
                    label={say('column')}
                    choices={columns}
                    value={given.column}
                    onChange={(column) => onChange({ column })}
                    error={error('column', say('columnMissing'))}
                  />
                  <DayField
                    label={say('otherwise')}
                    value={given.otherwise}
                    onChange={(otherwise) => onChange({ otherwise })}
                    latest={office.today}
                    error={error('day', say('dayMissing'))}
                  />
                </div>
              ),
            },
          ]}
        />
        <div className="stack">
          <Tick value={given.atSale} onChange={(atSale) => onChange({ atSale })} note={say('atSaleNote')}>
            {say('atSale')}
          </Tick>
          {given.atSale && (
            <TextField
              label={say('group')}
              hint={say('groupHint')}
              maxLength={100}
              value={given.group}
              onChange={(group) => onChange({ group })}
              error={error('group', say('groupMissing'))}
            />
          )}
        </div>
      </div>
    </Section>
  )
}
