import { useState } from 'react'
import type { ReactElement } from 'react'
import type { ViewFilters } from '../views/view.rules.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { Stack } from '../../ui/page.tsx'
import { AnyOf } from '../../ui/questions.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { PersonRow } from './list-people.ts'
import { hasMark, marks, sortOf, withMark } from './list-shape.rules.ts'
import type { Mark, Shape, SortColumn, ViewName } from './list-shape.rules.ts'
import { markWords } from './list-tabs.screen.tsx'
import type { words } from './list-screen.words.ts'
import { fieldIn } from './terms.screen.tsx'
import type { RegisterTerms } from './terms.screen.tsx'

type FiltersProps = {
  terms: RegisterTerms | undefined
  view: ViewName
  shape: Shape
  onUse: (shape: Shape) => void
  /** Rows at hand: their towns are offered. */
  cities: readonly PersonRow[]
  onClose: () => void
}

/** What the list is narrowed to and how it is sorted: register, relation, town, language, and what must be done. */
export function ListFilters({ terms, view, shape, onUse, cities, onClose }: FiltersProps): ReactElement {
  const say = useWords<typeof words>('people.list-screen')
  const [draft, setDraft] = useState(shape)
  const { filters } = draft
  const change = (part: Partial<ViewFilters>) => setDraft({ ...draft, filters: { ...filters, ...part } })
  const known = [...new Set([...(filters.city ? [filters.city] : []), ...cities.flatMap((row) => row.city ?? [])])]
  const use = (next: Shape) => {
    onUse(next)
    onClose()
  }
  const offered = marks.filter((mark) => mark !== view && (mark !== 'contacts' || fieldIn(terms, 'work.organisation')))
  return (
    <Dialog
      title={say('filters')}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={() => use({ ...shape, filters: {} })}>{say('clearFilters')}</Button>
          <Button look="main" onPress={() => use(draft)}>
            {say('useFilters')}
          </Button>
        </>
      }
    >
      <UseKey onUse={() => use(draft)} />
      <Stack>
        {(terms?.registers.length ?? 0) > 1 && (
          <ChoiceField
            label={say('register')}
            choices={[
              { id: 'any', name: say('anyRegister') },
              ...(terms?.registers ?? []).map(({ key, name }) => ({ id: `of ${key}`, name })),
            ]}
            value={filters.register === undefined ? 'any' : `of ${filters.register}`}
            onChange={(register) => change({ register: register === 'any' ? undefined : register.slice(3) })}
          />
        )}
        <ChoiceField
          label={say('relation')}
          choices={[
            { id: 'any', name: say('anyRelation') },
            { id: 'current', name: say('current') },
            { id: 'ended', name: say('endedRelation') },
          ]}
          value={filters.relation ?? 'any'}
          onChange={(relation) =>
            change({ relation: relation === 'any' ? undefined : (relation as 'current' | 'ended') })
          }
        />
        {fieldIn(terms, 'contact.address') && (
          <ComboField
            label={say('city')}
            optional
            choices={known.toSorted((a, b) => a.localeCompare(b, 'fi')).map((name) => ({ id: name, name }))}
            value={filters.city}
            onChange={(city) => change({ city })}
            onOwn={(city) => change({ city })}
          />
        )}
        {fieldIn(terms, 'language') && (
          <ChoiceField
            label={say('language')}
            choices={[
              { id: 'any', name: say('anyLanguage') },
              { id: 'fi', name: say('languages.fi') },
              { id: 'sv', name: say('languages.sv') },
              { id: 'en', name: say('languages.en') },
            ]}
            value={filters.language ?? 'any'}
            onChange={(one) => change({ language: one === 'any' ? undefined : one })}
          />
        )}
        <AnyOf<Mark>
          question={say('only')}
          beside
          answers={offered.map((mark) => ({ id: mark, name: say(markWords[mark]) }))}
          value={offered.filter((mark) => hasMark(filters, mark))}
          onChange={(chosen) =>
            setDraft({
              ...draft,
              filters: offered.reduce((all, mark) => withMark(all, mark, chosen.includes(mark)), filters),
            })
          }
        />
        <OrderField terms={terms} view={view} shape={draft} onChange={setDraft} />
      </Stack>
    </Dialog>
  )
}

/** Ctrl+Enter narrows; it must stand inside the dialog's own layer of keys. */
function UseKey({ onUse }: { onUse: () => void }): null {
  useKeys([{ keys: 'mod+Enter', act: onUse, whileWriting: true }])
  return null
}

const sortFields = { name: undefined, city: 'contact.address', organisation: 'work.organisation' } as const

/** The order in words: on a phone there are no headings to press. */
function OrderField({
  terms,
  view,
  shape,
  onChange,
}: Pick<FiltersProps, 'terms' | 'view' | 'shape'> & { onChange: (shape: Shape) => void }): ReactElement {
  const say = useWords<typeof words>('people.list-screen')
  const by = sortOf(view, shape)
  const unsorted = sortOf(view, { ...shape, sort: undefined }) === undefined
  const columns = (Object.keys(sortFields) as SortColumn[]).filter((column) => {
    const field = sortFields[column]
    return field === undefined || column === by || fieldIn(terms, field) !== undefined
  })
  return (
    <ChoiceField
      label={say('order')}
      choices={[
        ...(unsorted ? [{ id: 'urgent', name: say('orders.urgent') }] : []),
        ...columns.flatMap((column) => [
          { id: column, name: say(`orders.${column}`) },
          { id: `${column} down`, name: say(`ordersDown.${column}`) },
        ]),
      ]}
      value={by === undefined ? 'urgent' : shape.down ? `${by} down` : by}
      onChange={(id) => {
        const [column, down] = id.split(' ')
        onChange({
          ...shape,
          sort: column === 'urgent' ? undefined : (column as SortColumn),
          down: down !== undefined,
        })
      }}
    />
  )
}
