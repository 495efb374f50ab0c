import type { ReactElement, ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { CloseIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'

export type FilterChip = { id: string; name: string }

/** Filters in force; Delete or the cross takes one away. */
export function FilterChips({
  name,
  filters,
  onRemove,
}: {
  name: string
  filters: readonly FilterChip[]
  onRemove: (id: string) => void
}): ReactElement | null {
  const say = useUiWords()
  if (filters.length === 0) return null
  return (
    <TagGroup aria-label={name} onRemove={(keys) => keys.forEach((key) => onRemove(String(key)))}>
      <TagList className="chips" items={filters}>
        {(filter) => (
          <Tag id={filter.id} className="chip set" textValue={filter.name}>
            {filter.name}
            <AriaButton slot="remove" aria-label={say('removeFilter', { what: filter.name })}>
              <CloseIcon />
            </AriaButton>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
}

/** A chip that is on or off. */
export function ToggleChip({
  on,
  onChange,
  children,
}: {
  on: boolean
  onChange: (on: boolean) => void
  children: ReactNode
}): ReactElement {
  return (
    <ToggleButton className="chip" isSelected={on} onChange={onChange}>
      {children}
    </ToggleButton>
  )
}

/** A quick answer: one press and it is done. */
export function AnswerChip({ onPress, children }: { onPress: () => void; children: ReactNode }): ReactElement {
  return (
    <AriaButton className="chip" onPress={onPress}>
      {children}
    </AriaButton>
  )
}

export const Chips = ({ children }: { children: ReactNode }): ReactElement => <div className="chips">{children}</div>

/** The line above a table: filters at the left, count and view acts at the right. */
export function Filters({ children, end }: { children: ReactNode; end?: ReactNode }): ReactElement {
  return (
    <div className="filters">
      {children}
      {end !== undefined && <div className="end">{end}</div>}
    </div>
  )
}
