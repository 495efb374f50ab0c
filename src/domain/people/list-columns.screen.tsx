import type { ReactElement } from 'react'
import { useMemo } from 'react'
import { writtenDay } from '../../ui/day.ts'
import { useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { Column } from '../../ui/table.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { listColumns } from './columns.rules.ts'
import type { ListColumn } from './columns.rules.ts'
import type { PersonRow } from './list-people.ts'
import type { words } from './list-screen.words.ts'
import { nameIn } from './row.screen.tsx'
import { fieldIn, registerIn } from './terms.screen.tsx'
import type { RegisterTerms } from './terms.screen.tsx'

type Say = ReturnType<typeof useWords<typeof words>>
type Channel = Exclude<PersonRow['bans'][number], 'all'>

/** A ban at the value that the hand goes to; one of every channel stands at the name. */
function Ban({ row, by, say }: { row: PersonRow; by: Channel; say: Say }): ReactElement | null {
  if (!row.bans.includes(by)) return null
  return (
    <StateMark state="banned" lone>
      {say('noAdsBy', { channel: say(`channels.${by}`) })}
    </StateMark>
  )
}

/** The columns that the registers of this purpose have anything for. */
export const offeredColumns = (terms: RegisterTerms | undefined): ListColumn[] =>
  listColumns.filter((column) => {
    if (column === 'register') return (terms?.registers.length ?? 0) > 1
    const field = fields[column]
    return field === undefined || terms === undefined || fieldIn(terms, field) !== undefined
  })

const fields: Partial<Record<ListColumn, string>> = {
  organisation: 'work.organisation',
  phone: 'contact.phone',
  email: 'contact.email',
  city: 'contact.address',
  language: 'language',
}

/** The name and the columns chosen, in their order. */
export function usePeopleColumns(
  terms: RegisterTerms | undefined,
  chosen: readonly ListColumn[],
): readonly Column<PersonRow>[] {
  const say = useWords<typeof words>('people.list-screen')
  const { dayOf } = useOfficeDay()
  const key = chosen.join(' ')
  return useMemo(() => {
    const apart = chosen.includes('organisation')
    const all: Record<ListColumn, Omit<Column<PersonRow>, 'id' | 'name'>> = {
      organisation: {
        width: 'minmax(9rem, 2fr)',
        sorts: true,
        render: (row) => row.work?.name,
        sub: (row) => row.work?.title,
      },
      phone: {
        width: 'minmax(11.5rem, 1fr)',
        render: (row) => (
          <>
            {row.phone}
            <Ban row={row} by="phone" say={say} />
            <Ban row={row} by="sms" say={say} />
          </>
        ),
      },
      email: {
        width: 'minmax(8rem, 2fr)',
        soft: true,
        card: 'none',
        render: (row) => (
          <>
            {row.email}
            <Ban row={row} by="email" say={say} />
          </>
        ),
      },
      city: {
        width: 'minmax(7.5rem, 1fr)',
        sorts: true,
        card: 'aside',
        render: (row) => (
          <>
            {row.city}
            <Ban row={row} by="post" say={say} />
            <Ban row={row} by="visits" say={say} />
          </>
        ),
      },
      language: { width: '6.5rem', soft: true, card: 'none', render: (row) => languageOf(row, say) },
      register: {
        width: 'minmax(9.5rem, 1.2fr)',
        soft: true,
        card: 'none',
        render: (row) => row.registers.flatMap((one) => registerIn(terms, one)?.name ?? []).join(', '),
      },
      checked: {
        width: '7rem',
        soft: true,
        end: true,
        card: 'none',
        render: (row) => (row.checkedAt === null ? '' : writtenDay(dayOf(row.checkedAt))),
      },
    }
    const name: Column<PersonRow> = {
      id: 'name',
      name: say('name'),
      width: 'minmax(12rem, 3fr)',
      sorts: true,
      card: 'title',
      render: (row) => (
        <>
          {nameIn(row) || row.trade || <span className="soft">{unnamedOf(row, say)}</span>}
          <NameMarks row={row} say={say} />
        </>
      ),
      sub: (row) => subOf(row, apart, say),
    }
    return [name, ...chosen.map((id) => ({ id, name: say(id), ...all[id] }))]
  }, [terms, say, key, dayOf])
}

const known = ['fi', 'sv', 'en'] as const
const languageOf = ({ language }: PersonRow, say: Say): string => {
  const ours = known.find((one) => one === language)
  return ours ? say(`languages.${ours}`) : (language ?? '')
}

const unnamedOf = (row: PersonRow, say: Say): string =>
  row.email ?? row.phone ?? (row.marks.includes('restricted') ? say('hidden') : say('unnamed'))

/** Organisation where it has no column of its own, trade, and what is over. */
const subOf = (row: PersonRow, apart: boolean, say: Say): string =>
  [
    !apart && row.work?.name,
    nameIn(row) && row.trade,
    row.marks.includes('dead') && say('dead'),
    row.marks.includes('ended') && say('ended'),
  ]
    .filter(Boolean)
    .join(', ')

/** A ban of every channel, and that something may not be used now. */
function NameMarks({ row, say }: { row: PersonRow; say: Say }): ReactElement {
  return (
    <>
      {row.bans.includes('all') && (
        <StateMark state="banned" lone>
          {say('noAds')}
        </StateMark>
      )}
      {row.marks.includes('restricted') && (
        <StateMark state="held" lone>
          {say('restricted')}
        </StateMark>
      )}
    </>
  )
}
