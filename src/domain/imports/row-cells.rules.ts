import { readDay, type Years } from '../../plumbing/text/days.ts'
import { plainText } from '../../plumbing/text/plain.ts'
import { readBusinessId } from '../organisations/business-id.rules.ts'
import { readEmails } from '../people/contact.rules.ts'
import { guardCell, isIdentityCode, withoutNumbers } from '../people/guard.rules.ts'
import { tidyName } from '../people/names.rules.ts'
import { printPhone, readPhones } from '../people/phone.rules.ts'
import { findSensitiveWords } from '../people/sensitive-words.rules.ts'
import { isImportField, type ValueKind } from './import-fields.rules.ts'
import { isNoName, isNothing, warn, type Reading } from './row-reading.rules.ts'
import type { DayValue, MappedColumn, RowCell } from './row-types.rules.ts'
import { readChoice, readLanguage, readNumber, readYesNo } from './values.rules.ts'

const longest: Record<ValueKind, number> = {
  text: 500,
  'long-text': 20_000,
  choice: 200,
  number: 60,
  day: 60,
  'yes-no': 60,
}
const nameLongest = 200

/** The text of a cell to be read; '' when there is nothing, or nothing that may be taken (identity codes, card numbers). */
export function textOf(reading: Reading, mapped: MappedColumn, cell: RowCell): string {
  let text: string
  if (typeof cell === 'string') text = cell
  else {
    text = cell.text
    if (cell.error) warn(reading, mapped.column, 'cell-error')
    else if (cell.formula) warn(reading, mapped.column, text === '' ? 'formula-empty' : 'formula')
    if (cell.same) warn(reading, mapped.column, 'same-as-above', withoutNumbers(text.trim()))
  }
  text = plainText(text)
  if (text === '') return ''
  if (rounded.test(text)) {
    warn(reading, mapped.column, 'number-rounded', text)
    if (mapped.field === 'contact.phone') reading.lostContact = true
    return ''
  }
  const found = guardCell(text)
  if (found === 'identity-code' && mapped.field === 'identity-code' && reading.mapping.identityCodes) return text
  if (found) {
    warn(reading, mapped.column, found)
    return ''
  }
  return text
}

/* A long number that a spreadsheet saved as 3,58401E+11: its last digits are gone. */
const rounded = /^-?\d[.,]\d+E\+\d{1,3}$/i

/** Puts one cell's value on the person by what its column means. */
export function readCell(reading: Reading, mapped: MappedColumn, text: string, day: string | undefined): void {
  const { person } = reading
  const { field, column } = mapped
  if (!isImportField(field)) return readDetail(reading, mapped, text, day)
  switch (field) {
    case 'contact.email':
      return readEmailCell(reading, mapped, text)
    case 'contact.phone':
      return readPhoneCell(reading, mapped, text)
    case 'language': {
      const language = readLanguage(text)
      if (language) person.language = language
      else warn(reading, column, 'language-unknown', text)
      return
    }
    case 'received':
    case 'relation.began':
    case 'relation.ended': {
      const read = dayOf(reading, mapped, text, day)
      if (!read) return
      if (field === 'received') person.received = read
      else if (field === 'relation.began') person.relationBegan = read
      else person.relationEnded = read
      return
    }
    case 'ban':
      return readBan(reading, mapped, text)
    case 'death':
      // Whatever stands here tells of a death: a day, a cross, a note. Only a plain no does not.
      if (readYesNo(text) !== false && !isNothing(text)) warn(reading, column, 'died')
      return
    case 'work.business-id':
    case 'trade.business-id': {
      const read = readBusinessId(text)
      if ('wrong' in read)
        return warn(reading, column, read.wrong === 'shape' ? 'business-id-shape' : 'business-id-wrong', text)
      if (field === 'work.business-id') person.organisationBusinessId = read.id
      else person.tradeBusinessId = read.id
      return
    }
    case 'identity-code':
      if (reading.mapping.identityCodes && isIdentityCode(text))
        person.details.push({ field, value: text.toUpperCase().replace(/\s/g, '') })
      else warn(reading, column, reading.mapping.identityCodes ? 'identity-code-wrong' : 'identity-code')
      return
  }
  if (field.startsWith('contact.address')) return collectAddress(reading, mapped, text)
  if (isNoName(text)) return
  if (text.length > nameLongest) return warn(reading, column, 'too-long', String(nameLongest))
  if (field === 'name.full') reading.full = tidyName(text)
  else if (field === 'name.given') person.given = tidyName(text)
  else if (field === 'name.family') person.family = tidyName(text)
  else if (field === 'work.organisation') person.organisation = tidyName(text)
  else if (field === 'work.title') person.title = tidyName(text)
  else person.tradeName = tidyName(text)
}

function readEmailCell(reading: Reading, { column, use }: MappedColumn, text: string): void {
  const read = readEmails(text)
  for (const email of read.emails) {
    if (!reading.person.emails.some((one) => one.normal === email.normal))
      reading.person.emails.push(use ? { ...email, use } : email)
  }
  for (const wrong of read.wrong) warn(reading, column, 'email-wrong', wrong)
  if (read.emails.length) {
    if (read.rest) warn(reading, column, 'email-rest', read.rest)
  } else if (!read.wrong.length && !isNothing(text)) {
    warn(reading, column, readPhones(text).phones.length ? 'email-is-phone' : 'email-wrong', text)
  }
  if (!read.emails.length && !isNothing(text)) reading.lostContact = true
}

function readPhoneCell(reading: Reading, mapped: MappedColumn, text: string): void {
  const { column, use } = mapped
  const { phones, wrong } = readPhones(text, reading.tools.phone)
  for (const { asWritten, e164, restored } of phones) {
    if (e164 === undefined) {
      wrong.push(asWritten)
      continue
    }
    if (restored) warn(reading, column, 'phone-zero', asWritten)
    const phone = { asWritten: restored ? printPhone(e164) : asWritten, e164 }
    if (!reading.person.phones.some((one) => one.e164 === e164))
      reading.person.phones.push(use ? { ...phone, use } : phone)
  }
  if (isNothing(text)) return
  for (const one of wrong) {
    if (one.includes('@')) warn(reading, column, 'phone-is-email', one)
    else if (!readBeside(reading, mapped, one)) warn(reading, column, 'phone-wrong', one)
  }
  if (!reading.person.phones.length && wrong.length) reading.lostContact = true
}

/* A number with words beside it, "040 123 4567 Aino": the number is taken, the words are told. */
function readBeside(reading: Reading, { column, use }: MappedColumn, text: string): boolean {
  const words = text.match(/\p{L}[\p{L}.:-]*/gu) ?? []
  if (words.length === 0) return false
  const { phones, wrong } = readPhones(text.replace(/\p{L}[\p{L}.:-]*/gu, ';'), reading.tools.phone)
  const found = phones.filter((one) => one.e164 !== undefined && !one.restored)
  if (found.length === 0 || wrong.length > 0) return false
  for (const { asWritten, e164 } of found)
    if (!reading.person.phones.some((one) => one.e164 === e164))
      reading.person.phones.push(use ? { asWritten, e164: e164!, use } : { asWritten, e164: e164! })
  warn(reading, column, 'phone-rest', words.join(' '))
  return true
}

function collectAddress(reading: Reading, { field, column, use }: MappedColumn, text: string): void {
  let parts = reading.parts.get(use)
  if (!parts) reading.parts.set(use, (parts = {}))
  if (text.length > 300) return warn(reading, column, 'too-long', '300')
  if (isNothing(text)) return
  if (field === 'contact.address') parts.whole = text
  else if (field.endsWith('.street')) parts.street = text
  else if (field.endsWith('.postal-code')) parts.postalCode = text
  else if (field.endsWith('.city')) parts.city = text
  else if (field.endsWith('.country')) parts.country = text
  else parts.addition = text
}

function readBan(reading: Reading, { column, channel, permits }: MappedColumn, text: string): void {
  const answer = readYesNo(text) ?? ('day' in readDay(text) ? true : undefined)
  if (answer === undefined) return warn(reading, column, 'ban-unclear', text)
  const ban = channel ?? 'all'
  if (answer !== (permits === true) && !reading.person.bans.includes(ban)) reading.person.bans.push(ban)
}

function readDetail(reading: Reading, mapped: MappedColumn, text: string, day: string | undefined): void {
  const { column, field } = mapped
  const kind = mapped.valueKind ?? 'text'
  if (text.length > longest[kind]) return warn(reading, column, 'too-long', String(longest[kind]))
  const put = (value: string | number | boolean): void => void reading.person.details.push({ field, value })
  if (kind === 'day') {
    const read = dayOf(reading, mapped, text, day)
    // Only the day of the last order may be "at the latest": the time that data are kept is counted from it.
    if (read?.atLatest && field !== 'last-order') warn(reading, column, 'day-unclear', text)
    else if (read) put(read.day)
  } else if (kind === 'number') {
    const number = readNumber(text)
    if (number === undefined) warn(reading, column, 'not-a-number', text)
    else put(number)
  } else if (kind === 'yes-no') {
    const answer = readYesNo(text)
    if (answer === undefined) warn(reading, column, 'not-yes-or-no', text)
    else put(answer)
  } else if (kind === 'choice') {
    const choice = mapped.choices?.find((one) => readChoice(text, [one.key, ...one.names]) !== undefined)?.key
    if (choice === undefined) warn(reading, column, 'choice-unknown', text)
    else put(choice)
  } else {
    for (const { kind: of, at, length } of findSensitiveWords(text).slice(0, 3)) {
      warn(reading, column, of === 'health' ? 'health-words' : 'crime-words', text.slice(at, at + length))
    }
    put(text)
  }
}

function dayOf(
  reading: Reading,
  { column, field }: MappedColumn,
  text: string,
  day: string | undefined,
): DayValue | undefined {
  if (day) return { day }
  if (isNothing(text)) return undefined
  const read = readDay(text, yearsOf(field, reading.tools.year))
  if ('day' in read) return read
  warn(reading, column, read.wrong === 'unclear' ? 'day-unclear' : 'no-day', text)
  return undefined
}

/* "3.5.24" is of our time; of birth it could be of a child or of somebody very old. */
function yearsOf(field: string, year: number | undefined): Years | undefined {
  if (year === undefined) return undefined
  return field === 'birth.date' ? [year - 105, year] : [year - 79, year + 20]
}
