import type { ReactElement, ReactNode } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { ActMenu } from '../../ui/act-menu.tsx'
import { TextButton } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import type { Choice } from '../../ui/choice-field.tsx'
import { AnswerChip, Chips } from '../../ui/chips.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FileColumn } from '../../ui/file-rows.tsx'
import { useUiWords } from '../../ui/language.tsx'
import { Section } from '../../ui/page.tsx'
import { useTerms, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { importFields } from '../imports/import-fields.rules.ts'
import type { words as columnWords } from '../imports/columns.words.ts'
import type { seeImportColumns } from '../imports/see-import-columns.ts'
import type { words } from './begin-screen.words.ts'
import type { words as catalogue } from './catalogue.words.ts'
import { becomes, detailFields } from './file-columns.rules.ts'
import type { ColumnChoice, ColumnChoices } from './file-columns.rules.ts'
import { capital } from './text.rules.ts'

type Column = OutputOf<typeof seeImportColumns>['columns'][number]
type Say = ReturnType<typeof useWords<typeof words>>

type ColumnSectionsProps = {
  columns: readonly Column[]
  choices: ColumnChoices
  onChoose: (chosen: Readonly<Record<number, ColumnChoice>>) => void
}

/** The columns of a file in three parts: questions, refused, understood; what was left out last. */
export function ColumnSections({ columns, choices, onChoose }: ColumnSectionsProps): ReactElement {
  const say = useWords<typeof words>('registers.begin-screen')
  const fields = useFieldChoices()
  const is = (column: Column) => becomes(column, choices)
  const asks = columns.filter((column) => is(column) === undefined)
  const refused = columns.filter((column) => column.confidence === 'refused')
  const taken = columns.filter((column) => is(column) !== undefined && is(column) !== 'out')
  const out = columns.filter((column) => column.confidence !== 'refused' && is(column) === 'out')
  const row = (column: Column) => (
    <FileColumn
      key={column.column}
      name={column.header}
      whole={column.confidence === 'guess'}
      say={<Samples column={column} say={say} />}
    >
      <ChoiceField
        bare
        label={say('becomes', { name: column.header })}
        choices={choicesFor(column, fields, say)}
        value={idOf(is(column))}
        onChange={(id) => onChoose({ [column.column]: choiceOf(id) })}
      />
    </FileColumn>
  )
  return (
    <>
      {asks.length > 0 && (
        <Section
          title={say('asks', { count: asks.length })}
          state="waiting"
          note={
            <TextButton note onPress={() => onChoose(Object.fromEntries(asks.map((one) => [one.column, 'out'])))}>
              {say('leaveRest')}
            </TextButton>
          }
        >
          {asks.map((column) => (
            <div key={column.column} id={`column-${column.column}`}>
              <Asked
                column={column}
                fields={fields}
                say={say}
                onChoose={(choice) => onChoose({ [column.column]: choice })}
              />
            </div>
          ))}
        </Section>
      )}
      {refused.length > 0 && (
        <Section title={say('refused', { count: refused.length })} state="banned">
          {refused.map((column) => (
            <FileColumn
              key={column.column}
              asks
              name={column.header}
              say={
                <>
                  {column.because}
                  <Ground>{say(column.field === 'identity-code' ? 'identityGround' : 'cardGround')}</Ground>
                </>
              }
            />
          ))}
        </Section>
      )}
      {taken.length > 0 && (
        <Section title={say('taken')} state="kept" note={say('columns', { count: taken.length })}>
          {taken.map(row)}
        </Section>
      )}
      {out.length > 0 && (
        <Section title={say('leftOut', { count: out.length })} state="goes">
          {out.map(row)}
        </Section>
      )}
    </>
  )
}

function Ground({ children }: { children: ReactNode }): ReactElement {
  const say = useUiWords()
  return (
    <Disclosure plain title={say('ground')}>
      {children}
    </Disclosure>
  )
}

function Samples({ column, say }: { column: Column; say: Say }): ReactElement {
  if (column.filled === 0) return <>{say('emptyColumn')}</>
  const samples = column.samples.join(', ')
  if (column.confidence !== 'guess') return <>{samples}</>
  return (
    <>
      {samples}
      <br />
      <StateMark state="waiting" wrap>
        {column.because}
      </StateMark>
    </>
  )
}

/** A column that nobody knows: what it looks like, and the answers that are likely. */
function Asked({
  column,
  fields,
  say,
  onChoose,
}: {
  column: Column
  fields: readonly Choice[]
  say: Say
  onChoose: (choice: ColumnChoice) => void
}): ReactElement {
  const sensitive = column.why === 'sensitive'
  const likely = sensitive
    ? []
    : column.field === 'note'
      ? ['delivery-instruction', 'note', 'interests']
      : column.field
        ? [column.field]
        : []
  const samples = column.samples.map((text) => say('quoted', { text })).join(', ')
  return (
    <FileColumn
      asks
      name={column.header}
      say={
        <>
          {column.why !== 'nothing' && `${column.because} `}
          {!sensitive && `${capital(say('filledRows', { count: column.filled }))}: ${samples}`}
        </>
      }
    >
      <Chips>
        {likely.map((field) => (
          <AnswerChip key={field} onPress={() => onChoose({ field })}>
            {fields.find((one) => one.id === field)?.name ?? column.fieldName ?? field}
          </AnswerChip>
        ))}
        {!sensitive && <AnswerChip onPress={() => onChoose('own')}>{say('takeAlong')}</AnswerChip>}
        <AnswerChip onPress={() => onChoose('out')}>{say('leaveOut')}</AnswerChip>
        {!sensitive && (
          <ActMenu
            name={say('becomes', { name: column.header })}
            acts={fields.map(({ id, name }) => ({ id, name, onChoose: () => onChoose(choiceOf(id)) }))}
          >
            <TextButton note>{say('somethingElse')}</TextButton>
          </ActMenu>
        )}
      </Chips>
    </FileColumn>
  )
}

/** Every field that a column may become, by its name. */
function useFieldChoices(): readonly Choice[] {
  const own = useTerms<typeof columnWords>('imports.columns').field
  const names = useTerms<typeof catalogue>('registers.catalogue') as Readonly<Record<string, readonly string[]>>
  return [
    ...importFields.filter((field) => field !== 'identity-code').map((id) => ({ id, name: own[id] })),
    ...detailFields.map((id) => ({ id, name: capital(names[id]?.[0] ?? id) })),
  ]
}

const choicesFor = (column: Column, fields: readonly Choice[], say: Say): Choice[] =>
  column.why === 'sensitive'
    ? [{ id: 'out', name: say('leaveOut') }]
    : [
        { id: 'out', name: say('leaveOut') },
        { id: 'own', name: say('ownField') },
        ...(column.field !== null && !fields.some((one) => one.id === column.field)
          ? [{ id: column.field, name: capital(column.fieldName ?? column.field) }]
          : []),
        ...fields,
      ]

const idOf = (choice: ColumnChoice | undefined): string | undefined =>
  typeof choice === 'object' ? choice.field : choice
const choiceOf = (id: string): ColumnChoice => (id === 'own' || id === 'out' ? id : { field: id })
