import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ComboField } from '../../ui/combo-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { Stack } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { PersonRow } from './list-people.ts'
import type { Narrowing } from './list-rows.screen.tsx'
import type { words } from './list-screen.words.ts'
import { fieldIn } from './terms.screen.tsx'
import type { RegisterTerms } from './terms.screen.tsx'

type FiltersProps = {
  terms: RegisterTerms | undefined
  narrowing: Narrowing
  onUse: (narrowing: Narrowing) => void
  /** Rows at hand: their towns are offered. */
  cities: readonly PersonRow[]
  onClose: () => void
}

/** What the list is narrowed to: register, relation, town, language. */
export function ListFilters({ terms, narrowing, onUse, cities, onClose }: FiltersProps): ReactElement {
  const say = useWords<typeof words>('people.list-screen')
  const [draft, setDraft] = useState(narrowing)
  const change = (part: Partial<Narrowing>) => setDraft({ ...draft, ...part })
  const known = [...new Set([...(draft.city ? [draft.city] : []), ...cities.flatMap((row) => row.city ?? [])])]
  const send = () => {
    onUse(draft)
    onClose()
  }
  useKeys([{ keys: 'mod+Enter', act: send, whileWriting: true }])
  return (
    <Dialog
      title={say('filters')}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={() => (onUse(narrowing.sort === undefined ? {} : { sort: narrowing.sort }), onClose())}>
            {say('clearFilters')}
          </Button>
          <Button look="main" onPress={send}>
            {say('useFilters')}
          </Button>
        </>
      }
    >
      <Stack>
        {(terms?.registers.length ?? 0) > 1 && (
          <ChoiceField
            label={say('register')}
            choices={[
              { id: 'any', name: say('anyRegister') },
              ...(terms?.registers ?? []).map(({ key, name }) => ({ id: `of ${key}`, name })),
            ]}
            value={draft.register === undefined ? 'any' : `of ${draft.register}`}
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
          value={draft.relation ?? 'any'}
          onChange={(relation) =>
            change({ relation: relation === 'any' ? undefined : (relation as 'current' | 'ended') })
          }
        />
        {fieldIn(terms, 'contact.address') && (
          <ComboField
            label={say('city')}
            optional
            choices={known.toSorted((a, b) => a.localeCompare(b, 'fi')).map((name) => ({ id: name, name }))}
            value={draft.city}
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
            value={draft.language ?? 'any'}
            onChange={(one) => change({ language: one === 'any' ? undefined : (one as 'fi' | 'sv' | 'en') })}
          />
        )}
      </Stack>
    </Dialog>
  )
}
