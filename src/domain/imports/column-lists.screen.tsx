import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { TextButton } from '../../ui/button.tsx'
import { AnswerChip, Chips } from '../../ui/chips.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FileColumn } from '../../ui/file-rows.tsx'
import { Section } from '../../ui/page.tsx'
import { useMay, useTerms, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { asksOf, becomes, isDeclared, isRefused } from './answers.screen.tsx'
import type { ColumnSeen, ColumnsSeen, Given, Said } from './answers.screen.tsx'
import type { words } from './columns-screen.words.ts'
import type { words as columnWords } from './columns.words.ts'
import { isImportField } from './import-fields.rules.ts'
import type { RegisterTerm } from './import-terms.screen.tsx'

type Props = {
  seen: ColumnsSeen
  register: RegisterTerm | undefined
  said: Given['columns']
  onSay: (said: Given['columns']) => void
}

/** What fields are called, and which a column may become. */
export function useFields(register: RegisterTerm | undefined) {
  const say = useWords<typeof words>('imports.columns-screen')
  const { field: names } = useTerms<typeof columnWords>('imports.columns')
  return useMemo(() => {
    const known = Object.entries(names ?? {}) as [string, string][]
    const own = (register?.fields ?? []).filter(
      ({ key, kind }) => !isImportField(key) && kind !== 'column' && kind !== 'built-in',
    )
    const choices = [
      ...known.filter(([key]) => key !== 'identity-code' && key !== 'received').map(([id, name]) => ({ id, name })),
      ...own.map(({ key, name }) => ({ id: key, name: capital(name) })),
    ]
    const nameOf = (key: string, column?: ColumnSeen) =>
      choices.find((one) => one.id === key)?.name ??
      (column?.field === key && column.fieldName !== null ? capital(column.fieldName) : (column?.header ?? key))
    return { nameOf, choices: [...choices, { id: 'out', name: say('leaveOut') }] }
  }, [names, register, say])
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const saidAs = (id: string): Said => (id === 'out' ? 'out' : { field: id })

/** Columns: what must be answered, what is kept out, what was understood. */
export function ColumnLists(props: Props): ReactElement {
  const { seen, register } = props
  const asked = seen.columns.filter((one) => asksOf(one, register))
  const refused = seen.columns.filter((one) => isRefused(one, register))
  const rest = seen.columns.filter((one) => !asked.includes(one) && !refused.includes(one))
  return (
    <>
      {asked.length > 0 && <Asked {...props} columns={asked} />}
      {refused.length > 0 && <Refused columns={refused} />}
      {rest.length > 0 && <Understood {...props} columns={rest} />}
    </>
  )
}

const useHeading = () => {
  const say = useWords<typeof words>('imports.columns-screen')
  return ({ header, column }: ColumnSeen) => header || say('unnamed', { place: column + 1 })
}

function Asked({ columns, register, said, onSay }: Props & { columns: readonly ColumnSeen[] }): ReactElement {
  const say = useWords<typeof words>('imports.columns-screen')
  const mayDeclare = useMay()('declare registers')
  const heading = useHeading()
  const { choices, nameOf } = useFields(register)
  const open = columns.filter((one) => said[one.column] === undefined)
  const answer = (column: number, as: Said | undefined) => {
    const { [column]: _gone, ...others } = said
    onSay(as === undefined ? others : { ...others, [column]: as })
  }
  const leaveRest = () => onSay({ ...said, ...Object.fromEntries(open.map((one) => [one.column, 'out' as const])) })
  return (
    <Section
      id="asks"
      title={open.length > 0 ? say('asks', { count: open.length }) : say('answered')}
      state={open.length > 0 ? 'waiting' : 'kept'}
      note={
        open.length > 1 && (
          <TextButton note onPress={leaveRest}>
            {say('leaveRest')}
          </TextButton>
        )
      }
    >
      {columns.map((one) => {
        const now = said[one.column]
        const field = becomes(one, now)
        const known = becomes(one, undefined)
        if (now !== undefined)
          return (
            <FileColumn key={one.column} name={heading(one)} say={one.samples.join(', ')}>
              <span className="row-of">
                {field === undefined ? (
                  <StateMark state="goes">{say('left')}</StateMark>
                ) : (
                  <StateMark state="kept" wrap>
                    {nameOf(field, one) === heading(one) ? say('taken') : say('takenAs', { field: nameOf(field, one) })}
                  </StateMark>
                )}
                <TextButton onPress={() => answer(one.column, undefined)}>{say('change')}</TextButton>
              </span>
            </FileColumn>
          )
        return (
          <FileColumn
            key={one.column}
            asks
            name={heading(one)}
            say={
              <>
                {known === undefined ? one.because : say('undeclared', { field: nameOf(known, one) })}{' '}
                {say('askFilled', { count: one.filled })}{' '}
                {one.samples.length > 0 &&
                  say('samples', { samples: one.samples.map((text) => `”${text}”`).join(', ') })}
                {!mayDeclare && <p className="note">{say('cannotDeclare')}</p>}
              </>
            }
          >
            <Chips>
              {(mayDeclare || isDeclared(one.takenAlongAs, register)) && (
                <AnswerChip onPress={() => answer(one.column, 'take')}>
                  {say('takeAs', { field: nameOf(one.takenAlongAs, one) })}
                </AnswerChip>
              )}
              <AnswerChip onPress={() => answer(one.column, 'out')}>{say('leaveOut')}</AnswerChip>
            </Chips>
            <div style={{ maxInlineSize: '16rem', marginBlockStart: '0.5rem' }}>
              <ChoiceField
                unseen
                label={`${say('isField')}: ${heading(one)}`}
                placeholder={say('isField')}
                choices={choices.filter(({ id }) => mayDeclare || id === 'out' || isDeclared(id, register))}
                value={undefined}
                onChange={(id) => answer(one.column, saidAs(id))}
              />
            </div>
          </FileColumn>
        )
      })}
    </Section>
  )
}

function Refused({ columns }: { columns: readonly ColumnSeen[] }): ReactElement {
  const say = useWords<typeof words>('imports.columns-screen')
  const heading = useHeading()
  return (
    <Section title={say('refused', { count: columns.length })} state="banned">
      {columns.map((one) => (
        <FileColumn key={one.column} asks name={heading(one)} say={one.because} />
      ))}
    </Section>
  )
}

function Understood({ columns, register, said, onSay }: Props & { columns: readonly ColumnSeen[] }): ReactElement {
  const say = useWords<typeof words>('imports.columns-screen')
  const heading = useHeading()
  const { choices, nameOf } = useFields(register)
  return (
    <Section title={say('understood', { count: columns.length })} state="kept">
      {columns.map((one) => {
        const field = becomes(one, said[one.column])
        const guessed = one.confidence === 'guess' && said[one.column] === undefined
        const shown = field === undefined || choices.some(({ id }) => id === field)
        return (
          <FileColumn
            key={one.column}
            name={heading(one)}
            whole={guessed && one.filled > 0}
            say={
              one.filled === 0
                ? say('empty')
                : guessed
                  ? `${one.because} ${one.samples.join(', ')}`
                  : one.samples.join(', ')
            }
          >
            {one.filled === 0 ? (
              <StateMark state="goes">{say('left')}</StateMark>
            ) : (
              <ChoiceField
                bare
                label={say('becomes', { column: heading(one) })}
                choices={shown ? choices : [{ id: field, name: nameOf(field, one) }, ...choices]}
                value={field ?? 'out'}
                onChange={(id) => onSay({ ...said, [one.column]: saidAs(id) })}
              />
            )}
          </FileColumn>
        )
      })}
    </Section>
  )
}
