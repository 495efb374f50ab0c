import type { ReactElement } from 'react'
import { useMemo } from 'react'
import { writtenDay } from '../../ui/day.ts'
import { useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { Column } from '../../ui/table.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import type { PersonRow } from './list-people.ts'
import type { ViewName } from './list-rows.screen.tsx'
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
export function usePeopleColumns(terms: RegisterTerms | undefined, view: ViewName): readonly Column<PersonRow>[] {
  const say = useWords<typeof words>('people.list-screen')
  const { dayOf } = useOfficeDay()
  return useMemo(() => {
    const has = (field: string) => terms === undefined || fieldIn(terms, field) !== undefined
    const columns: (Column<PersonRow> | false)[] = [
      {
        id: 'name',
        name: say('name'),
        width: 'minmax(12rem, 3fr)',
        sorts: view !== 'contacts',
        card: 'title',
        render: (row) => (
          <>
            {nameIn(row) || row.trade || <span className="soft">{unnamedOf(row, say)}</span>}
            <NameMarks row={row} say={say} />
          </>
        ),
        sub: (row) => subOf(row, say),
      },
      has('contact.phone') && {
        id: 'phone',
        name: say('phone'),
        width: 'minmax(11.5rem, 1fr)',
        render: (row) => (
          <>
            {row.phone}
            <Ban row={row} by="phone" say={say} />
            <Ban row={row} by="sms" say={say} />
          </>
        ),
      },
      has('contact.email') && {
        id: 'email',
        name: say('email'),
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
      has('contact.address') && {
        id: 'city',
        name: say('city'),
        width: 'minmax(7.5rem, 1fr)',
        sorts: view !== 'contacts',
        card: 'aside',
        render: (row) => (
          <>
            {row.city}
            <Ban row={row} by="post" say={say} />
            <Ban row={row} by="visits" say={say} />
          </>
        ),
      },
      (terms?.registers.length ?? 0) > 1 && {
        id: 'register',
        name: say('register'),
        width: 'minmax(9.5rem, 1.2fr)',
        soft: true,
        card: 'none',
        render: (row) => row.registers.flatMap((key) => registerIn(terms, key)?.name ?? []).join(', '),
      },
      {
        id: 'checked',
        name: say('checked'),
        width: '7rem',
        soft: true,
        end: true,
        card: 'none',
        render: (row) => (row.checkedAt === null ? '' : writtenDay(dayOf(row.checkedAt))),
      },
    ]
    return columns.filter((one) => one !== false)
  }, [terms, say, view, dayOf])
}

const unnamedOf = (row: PersonRow, say: Say): string =>
  row.email ?? row.phone ?? (row.marks.includes('restricted') ? say('hidden') : say('unnamed'))

/** Organisation, trade, and what is over. */
const subOf = (row: PersonRow, say: Say): string =>
  [
    row.work?.name,
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
