import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { PlusIcon, UploadIcon } from '../../ui/icons.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { useWords } from '../../ui/shell.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import type { words } from './list-screen.words.ts'
import type { ViewName } from './list-shape.rules.ts'

type EmptyListProps = {
  view: ViewName
  filtered: boolean
  text: string
  onAdd: ((name?: string) => void) | undefined
  mayBring: boolean
  onClear: () => void
}

/** Nobody to show: why, and the ways on. */
export function EmptyList({ view, filtered, text, onAdd, mayBring, onClear }: EmptyListProps): ReactElement {
  const say = useWords<typeof words>('people.list-screen')
  if (text !== '')
    return (
      <EmptyState
        title={say('noHits')}
        plain
        acts={
          <>
            {onAdd && (
              <Button icon={PlusIcon} onPress={() => onAdd(text)}>
                {say('addThis', { name: text })}
              </Button>
            )}
            <Button look="quiet" onPress={onClear}>
              {say('clearSearch')}
            </Button>
          </>
        }
      >
        {say('noHitsWhy')}
      </EmptyState>
    )
  if (filtered || view !== 'all') {
    const why = filtered || view === 'all' ? 'filtered' : view
    return (
      <EmptyState
        title={say(`none.${why}`)}
        plain
        acts={filtered && <Button onPress={onClear}>{say('clearFilters')}</Button>}
      >
        {say(`noneWhy.${why}`)}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={say('emptyTitle')}
      acts={
        <>
          {mayBring && (
            <ButtonLink to="/imports/new" look="main" icon={UploadIcon}>
              {say('bring')}
            </ButtonLink>
          )}
          {onAdd && (
            <Button icon={PlusIcon} onPress={() => onAdd()}>
              {say('add')}
            </Button>
          )}
        </>
      }
    >
      {say('emptyWhy')}
    </EmptyState>
  )
}
