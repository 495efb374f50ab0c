import type { useWords } from '../../ui/shell.tsx'
import { addressLine } from './address.rules.ts'
import type { Change, Editable, PersonPage } from './person-page.screen.tsx'
import type { words } from './person-screen.words.ts'
import type { FieldTerm } from './terms.screen.tsx'

type Say = ReturnType<typeof useWords<typeof words>>
type Rowed = { row: number; version: number }
type Phone = NonNullable<PersonPage['phones']>[number]
type Email = NonNullable<PersonPage['emails']>[number]
type Address = NonNullable<PersonPage['addresses']>[number]
type Position = NonNullable<PersonPage['positions']>[number]
type Trade = NonNullable<PersonPage['trades']>[number]
type Detail = PersonPage['details'][number]

const rowOf = <T extends Rowed>(rows: readonly T[] | undefined, row: number): T | undefined =>
  rows?.find((one) => one.row === row)

/**
 * A value that has a row of its own. `write` makes the change of a text with the value's place; without `held` the value
 * is a new one.
 */
function rowed<T extends Rowed>(
  name: string,
  held: T | undefined,
  rows: (page: PersonPage) => readonly T[] | undefined,
  text: (value: T) => string,
  write: (value: string | T | null, place: Partial<Rowed>) => Change,
): Editable {
  const place = held ? { row: held.row, version: held.version } : {}
  return {
    name,
    shown: held ? text(held) : '',
    change: (now) => write(now === '' ? null : now, place),
    again: (page) => {
      const found = held && rowOf(rows(page), held.row)
      return found && text(found)
    },
    back: ({ values }) => {
      const [after] = values
      if (!held) return write(null, after ? { row: after.row, version: after.version } : {})
      const removed = after === undefined || after.version === held.version
      return write(held, removed ? {} : { row: after.row, version: after.version })
    },
  }
}

const sale = ({ use, gotAtSale, banOffered }: Phone | Email) => ({
  ...(use === null ? {} : { use }),
  ...(gotAtSale === null ? {} : { gotAtSale }),
  ...(banOffered === null ? {} : { banOffered }),
})

export const phoneValue = (say: Say, held?: Phone): Editable =>
  rowed(
    say('phone'),
    held,
    (page) => page.phones,
    (one) => one.phone,
    (value, place) => ({
      what: 'phone',
      ...place,
      value:
        value === null
          ? null
          : typeof value === 'string'
            ? { phone: value, ...(held ? sale(held) : {}) }
            : { phone: value.phone, ...sale(value) },
    }),
  )

export const emailValue = (say: Say, held?: Email): Editable =>
  rowed(
    say('email'),
    held,
    (page) => page.emails,
    (one) => one.email,
    (value, place) => ({
      what: 'email',
      ...place,
      value:
        value === null
          ? null
          : typeof value === 'string'
            ? { email: value, ...(held ? sale(held) : {}) }
            : { email: value.email, ...sale(value) },
    }),
  )

export const addressValue = (say: Say, language: string, held?: Address): Editable =>
  rowed(
    say('address'),
    held,
    (page) => page.addresses,
    (one) => addressLine(one, language),
    (value, place) => {
      const use = held?.use ? { use: held.use } : {}
      if (value === null || typeof value === 'string')
        return { what: 'address', ...place, value: value === null ? null : { whole: value, ...use } }
      const { addition, street, postalCode, city, country } = value
      const parts = { addition, street, postalCode, city }
      const given = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null))
      return { what: 'address', ...place, value: { ...given, country, ...use } }
    },
  )

export const titleValue = (say: Say, held: Position): Editable =>
  rowed(
    say('title'),
    held,
    (page) => page.positions,
    (one) => one.title ?? '',
    (value, place) => ({
      what: 'work',
      ...place,
      value: {
        organisation: { id: held.organisation },
        title: (typeof value === 'string' ? value : value?.title) ?? '',
        ...(held.beganOn === null ? {} : { beganOn: held.beganOn }),
        endedOn: held.endedOn,
      },
    }),
  )

/** The trade name or the business id; the other of the two stays as it is. */
export function tradeValue(say: Say, part: 'name' | 'businessId', held?: Trade): Editable {
  const whole = (value: Trade | undefined) => ({
    ...(value?.name ? { name: value.name } : {}),
    ...(value?.businessId ? { businessId: value.businessId } : {}),
  })
  return rowed(
    say(part === 'name' ? 'trade' : 'businessId'),
    held,
    (page) => page.trades,
    (one) => one[part] ?? '',
    (value, place) => {
      const other = whole(held)
      if (typeof value === 'string') return { what: 'trade', ...place, value: { ...other, [part]: value } }
      if (value !== null) return { what: 'trade', ...place, value: whole(value) }
      const { [part]: _, ...rest } = other
      return { what: 'trade', ...place, value: Object.keys(rest).length > 0 && 'row' in place ? rest : null }
    },
  )
}

/** A value of a declared field as it is read: an option by its name, a day as it is written. */
export function detailText(field: FieldTerm | undefined, value: Detail['value'], say: Say): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  if (field?.kind === 'day' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const [year, month, day] = value.split('-').map(Number)
    return `${day}.${month}.${year}`
  }
  return field?.options?.find((one) => one.key === value)?.name ?? String(value)
}

export const detailValue = (say: Say, key: string, field: FieldTerm | undefined, held?: Detail): Editable =>
  rowed(
    field?.name ?? key,
    held,
    (page) => page.details,
    (one) => detailText(field, one.value, say),
    (value, place) => ({
      what: 'detail',
      ...place,
      field: key,
      value: value === null || typeof value === 'string' ? value : (value.value ?? null),
    }),
  )

/** The language by its name, which is read in any of the three languages. */
export const languageValue = (say: Say, page: PersonPage, named: (code: string) => string): Editable => ({
  name: say('language'),
  shown: page.language ? named(page.language) : '',
  change: (text) => ({ what: 'language', version: page.version, value: text === '' ? null : text }),
  again: (fresh) => (fresh.language ? named(fresh.language) : ''),
  back: ({ version }) => ({ what: 'language', version, value: page.language ?? null }),
})

/** One part of the name; the other stays as it is. */
export function nameValue(say: Say, page: PersonPage, part: 'given' | 'family'): Editable {
  const { given, family, version } = page
  const names = { given: given ?? '', family: family ?? '' }
  return {
    name: say(part === 'given' ? 'given1' : 'family1'),
    shown: names[part],
    change: (text) => ({ what: 'names', version, ...names, [part]: text }),
    again: (fresh) => fresh[part] ?? '',
    back: (after) => ({ what: 'names', version: after.version, ...names }),
  }
}
