import type { ReactElement } from 'react'
import { ComboField } from '../../ui/combo-field.tsx'
import { useSeen } from '../../ui/operation.tsx'
import { useTypedSearch } from '../people/list-rows.screen.tsx'
import { calledIn } from '../people/row.screen.tsx'
import type { searchPeople } from '../people/search-people.ts'

export type PersonGiven = { person: string; name: string; email?: string | undefined; phone?: string | undefined }

/** One of the people of the registers, found by name, e-mail address or phone number. */
export function PersonField({ label, hint, value, onChange }: PersonFieldProps): ReactElement {
  const search = useTypedSearch('', () => undefined)
  const seen = useSeen<typeof searchPeople>(
    'search-people',
    { text: search.asked, limit: 8 },
    { enabled: search.asked !== '', keepsOlder: true },
  )
  const found = search.asked === '' ? [] : (seen.done?.people ?? [])
  return (
    <ComboField
      label={label}
      hint={hint}
      optional
      choices={found.map((row) => ({
        id: row.person,
        name: calledIn(row, row.city ?? row.person),
        note: [row.email, row.phone, row.city, row.work?.name].filter(Boolean).join(' · ') || undefined,
      }))}
      value={value?.person}
      shownAs={value?.name}
      onSearch={search.type}
      onChange={(id) => {
        const row = found.find(({ person }) => person === id)
        onChange(
          row && {
            person: row.person,
            name: calledIn(row, ''),
            email: row.email ?? undefined,
            phone: row.phone ?? undefined,
          },
        )
      }}
    />
  )
}

type PersonFieldProps = {
  label: string
  hint: string
  value: PersonGiven | undefined
  onChange: (person: PersonGiven | undefined) => void
}
