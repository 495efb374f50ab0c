import { useState } from 'react'
import type { ReactElement } from 'react'
import { ComboField } from '../../ui/combo-field.tsx'
import { useSeen } from '../../ui/operation.tsx'
import type { searchOrganisations } from '../organisations/search-organisations.ts'
import { useTypedSearch } from './list-rows.screen.tsx'

export type OrganisationGiven = { id: string; name: string } | { name: string } | undefined

/** An organisation found by writing; a name that is not there makes a new one. */
export function OrganisationField({
  label,
  error,
  value,
  onChange,
}: {
  label: string
  error: string | undefined
  value: OrganisationGiven
  onChange: (value: OrganisationGiven) => void
}): ReactElement {
  const [kept] = useState('')
  const search = useTypedSearch(kept, () => undefined)
  const seen = useSeen<typeof searchOrganisations>(
    'search-organisations',
    { text: search.asked, limit: 8 },
    { enabled: search.asked !== '', keepsOlder: true },
  )
  const found = search.asked === '' ? [] : (seen.done?.organisations ?? [])
  const choices = found.flatMap((one) =>
    one.kind === 'organisation' ? [{ id: one.organisation, name: one.name, note: one.businessId ?? undefined }] : [],
  )
  return (
    <ComboField
      label={label}
      optional
      error={error}
      choices={choices}
      value={value && 'id' in value ? value.id : undefined}
      shownAs={value?.name}
      onSearch={search.type}
      onOwn={(name) => onChange({ name })}
      onChange={(id) => {
        const one = choices.find((choice) => choice.id === id)
        onChange(one && { id: one.id, name: one.name })
      }}
      maxLength={200}
    />
  )
}
