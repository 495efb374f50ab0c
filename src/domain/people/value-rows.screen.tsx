import type { ReactNode } from 'react'
import { capital } from '../registers/text.rules.ts'
import { dayInWords } from '../../ui/day.ts'
import { Link } from '../../ui/link.tsx'
import { locales } from '../../ui/say.ts'
import { useSession, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import * as of from './editables.screen.tsx'
import { GuardedValue } from './guarded.screen.tsx'
import type { Origin } from './origin.screen.tsx'
import type { Editable, PersonPage } from './person-page.screen.tsx'
import type { words } from './person-screen.words.ts'
import { fieldIn, registerIn } from './terms.screen.tsx'
import type { RegisterTerms } from './terms.screen.tsx'

export type Shown = {
  key: string
  field: string
  editable?: Editable | undefined
  shown?: ReactNode
  mark?: ReactNode
  kind?: 'tel' | 'email' | undefined
  origin?: Origin | null
  again?: PersonPage['entries'][number]['again']
  sale?: { gotAtSale: string | null; banOffered: boolean | null }
}
type RowOf = { name: string; values: Shown[] }
type Ways = 'phone' | 'sms' | 'email' | 'post' | 'visits'

/** The rows of a person’s values as this act sees them, and what could be added. */
export function useRows(
  page: PersonPage,
  terms: RegisterTerms | undefined,
  mayChange: boolean,
  adding: string | undefined,
): { rows: RowOf[]; missing: { field: string; name: string }[] } {
  const say = useWords<typeof words>('people.person-screen')
  const { language, office } = useSession()
  const own = page.entries.flatMap((entry) => registerIn(terms, entry.register) ?? [])
  const fields = [...new Map(own.flatMap((register) => register.fields.map((one) => [one.key, one]))).values()]
  const declared = (field: string) => fields.some((one) => one.key === field)
  const bans = new Set(page.bans.filter((one) => one.use === 'direct-marketing').map((one) => one.channel))
  const ban = (...by: Ways[]) =>
    bans.has('all') || by.some((one) => bans.has(one)) ? (
      <StateMark state="banned" lone>
        {say('noAdsValue')}
      </StateMark>
    ) : undefined
  // What is restricted stands as a mark in its own row, and is not asked for anew (Art. 18).
  const isWhole = isWhollyRestricted(page)
  const heldOf = (field: string): Shown[] =>
    page.restrictions
      .filter((one) => one.fields?.includes(field))
      .map((one) => ({
        key: `held ${one.id} ${field}`,
        field,
        shown: (
          <StateMark state="held" wrap>
            {say('restrictedValue')}
          </StateMark>
        ),
      }))
  const isHeld = (field: string) => isWhole || page.restrictions.some((one) => one.fields?.includes(field))
  const asks = (field: string) => mayChange && declared(field) && !isHeld(field)
  const named = (code: string) =>
    new Intl.DisplayNames([locales[language]], { type: 'language', fallback: 'code' }).of(code) ?? code
  const rows: RowOf[] = []
  const add = (name: string, values: readonly (Shown | false)[]) => {
    const there = values.filter((one) => one !== false)
    if (there.length > 0) rows.push({ name, values: there })
  }
  const blank = (field: string, held: readonly unknown[] | undefined, editable: () => Editable, always = false) =>
    asks(field) &&
    (adding === field || (always && (held?.length ?? 0) === 0)) && { key: `new-${field}`, field, editable: editable() }
  const facts = (one: { row: number; origin: Origin | null; again: Shown['again'] }) => ({
    key: String(one.row),
    origin: one.origin,
    ...(one.again ? { again: one.again } : {}),
  })
  const noteOf = (use: 'private' | 'work' | 'billing' | null, mark: ReactNode) =>
    use === null ? (
      mark
    ) : (
      <>
        <span className="note">{say(`use.${use}`)}</span>
        {mark}
      </>
    )

  add(say('phone'), [
    ...(page.phones ?? []).map((one) => ({
      ...facts(one),
      field: 'contact.phone',
      kind: 'tel' as const,
      editable: of.phoneValue(say, one),
      mark: noteOf(one.use, ban('phone', 'sms')),
      sale: one,
    })),
    ...heldOf('contact.phone'),
    blank('contact.phone', page.phones, () => of.phoneValue(say), true),
  ])
  add(say('email'), [
    ...(page.emails ?? []).map((one) => ({
      ...facts(one),
      field: 'contact.email',
      kind: 'email' as const,
      editable: of.emailValue(say, one),
      mark: noteOf(one.use, ban('email')),
      sale: one,
    })),
    ...heldOf('contact.email'),
    blank('contact.email', page.emails, () => of.emailValue(say), true),
  ])
  add(say('address'), [
    ...(page.addresses ?? []).map((one) => ({
      ...facts(one),
      field: 'contact.address',
      editable: of.addressValue(say, language, one),
      mark: noteOf(one.use, ban('post', 'visits')),
    })),
    ...heldOf('contact.address'),
    blank('contact.address', page.addresses, () => of.addressValue(say, language), true),
  ])
  add(
    say('organisation'),
    (page.positions ?? []).map((one) => ({
      ...facts(one),
      key: `organisation ${one.row}`,
      field: 'work.organisation',
      shown: <Link to={`/organisations/${one.organisation}`}>{one.name}</Link>,
      mark: one.endedOn !== null && (
        <span className="note">
          {say(one.endedOn > office.today ? 'endsOn' : 'endedOn', { day: dayInWords(one.endedOn, language) })}
        </span>
      ),
    })),
  )
  add(
    say('title'),
    (page.positions ?? []).map((one) => ({
      ...facts(one),
      key: `title ${one.row}`,
      field: 'work.title',
      editable: of.titleValue(say, one),
    })),
  )
  for (const part of ['name', 'businessId'] as const) {
    const field = part === 'name' ? 'trade.name' : 'trade.business-id'
    add(say(part === 'name' ? 'trade' : 'businessId'), [
      ...(page.trades ?? []).map((one) => ({
        ...facts(one),
        key: `${part} ${one.row}`,
        field,
        editable: of.tradeValue(say, part, one),
      })),
      blank(field, page.trades, () => of.tradeValue(say, part)),
    ])
  }
  if (page.language || adding === 'language')
    add(say('language'), [
      { key: 'language', field: 'language', editable: of.languageValue(say, page, named), origin: page.languageOrigin },
    ])
  const details = [
    ...new Set([...page.details.map((one) => one.field), ...(adding && isDetail(adding) ? [adding] : [])]),
  ]
  for (const key of details) {
    const field = fieldIn(terms, key)
    add(capital(field?.name ?? key), [
      ...page.details
        .filter((one) => one.field === key)
        .map((one) => ({
          ...facts(one),
          field: key,
          editable: of.detailValue(say, key, field, one),
          ...(one.guarded
            ? { shown: <GuardedValue person={page.person} row={one.row} name={field?.name ?? key} /> }
            : {}),
        })),
      adding === key && { key: `new-${key}`, field: key, editable: of.detailValue(say, key, field) },
    ])
  }
  if (!page.restrictions.some((one) => one.fields === null && one.row === null))
    for (const part of ['given', 'family'] as const)
      if (page[part] !== undefined && !isHeld(`name.${part}`))
        add(say(part === 'given' ? 'given1' : 'family1'), [
          {
            key: part,
            field: `name.${part}`,
            editable: of.nameValue(say, page, part),
            origin: page[part] ? page.namesOrigin : null,
          },
        ])
  const inRows: readonly string[] = ['contact.phone', 'contact.email', 'contact.address']
  for (const field of new Set(page.restrictions.flatMap((one) => one.fields ?? [])))
    if (!inRows.includes(field)) {
      const name = labelOf(field, fieldIn(terms, field)?.name ?? field, say)
      const row = rows.find((one) => one.name === name)
      if (row) row.values.push(...heldOf(field))
      else add(name, heldOf(field))
    }
  const once = new Set([
    'name.given',
    'name.family',
    'work.organisation',
    'work.title',
    ...(page.language ? ['language'] : []),
  ])
  const held = new Set([
    ...page.details.map((one) => one.field),
    ...((page.trades?.length ?? 0) > 0 ? ['trade.name', 'trade.business-id'] : []),
  ])
  const missing = fields
    .filter((one) => one.kind !== 'built-in' && !once.has(one.key) && !held.has(one.key) && !isHeld(one.key))
    .map((one) => ({ field: one.key, name: labelOf(one.key, one.name, say) }))
  return { rows, missing }
}

/** The person as a whole may not be used now, for whatever the reader works. */
export const isWhollyRestricted = (page: PersonPage): boolean =>
  page.restrictions.some((one) => one.fields === null && one.row === null && one.register === null)

const columns = {
  'name.given': 'given1',
  'name.family': 'family1',
  'contact.phone': 'phone',
  'contact.email': 'email',
  'contact.address': 'address',
  'trade.name': 'trade',
  'trade.business-id': 'businessId',
  language: 'language',
} as const
const isDetail = (field: string): boolean => !(field in columns)
const labelOf = (field: string, name: string, say: ReturnType<typeof useWords<typeof words>>): string =>
  field in columns ? say(columns[field as keyof typeof columns]) : capital(name)
