import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { isBusinessId } from '../../domain/organisations/business-id.rules.ts'
import { readAddress } from '../../domain/people/address.rules.ts'
import { readEmails } from '../../domain/people/contact.rules.ts'
import { findNumbers } from '../../domain/people/guard.rules.ts'
import { finnishPhone } from '../../domain/people/phone.rules.ts'
import { generatePeople, type GeneratedPerson } from './generate-people.ts'

const people = [...generatePeople({ seed: 4, count: 20_000 })]
const share = (is: (p: GeneratedPerson) => boolean, of: readonly GeneratedPerson[] = people): number =>
  of.filter(is).length / of.length
const between = (value: number, low: number, high: number): void =>
  assert.ok(value >= low && value <= high, `${value} is not between ${low} and ${high}`)

test('the same seed gives the same people, also from the middle; another seed gives others', () => {
  assert.deepEqual([...generatePeople({ seed: 4, count: 300 })], people.slice(0, 300))
  assert.deepEqual([...generatePeople({ seed: 4, count: 150, from: 777 })], people.slice(777, 927))
  const others = [...generatePeople({ seed: 5, count: 2000 })]
  const phones = new Set(people.slice(0, 2000).flatMap((p) => p.phones.flatMap((phone) => finnishPhone(phone) ?? [])))
  between(
    share((p) => p.phones.some((phone) => phones.has(finnishPhone(phone) ?? '-')), others),
    0,
    0.02,
  )
  assert.notDeepEqual(others.slice(0, 10), people.slice(0, 10))
})

test('exactly as many people come as were asked for', () => {
  for (const [from, count] of [
    [0, 0],
    [0, 1],
    [63, 2],
    [64, 64],
    [100, 129],
  ] as const)
    assert.equal([...generatePeople({ seed: 1, count, from })].length, count)
})

test('nine in ten speak Finnish, about one in twenty Swedish, and many tongues are heard', () => {
  between(
    share((p) => p.language === 'fi'),
    0.87,
    0.93,
  )
  between(
    share((p) => p.language === 'sv'),
    0.045,
    0.075,
  )
  const tongues = new Set(people.map((p) => p.language))
  for (const tongue of ['en', 'et', 'ru', 'so', 'vi', 'ar', 'uk', 'se']) assert.ok(tongues.has(tongue), tongue)
})

test('customers at home, contact persons, prospects and sole traders have their shares', () => {
  between(
    share((p) => p.kind === 'household'),
    0.55,
    0.7,
  )
  between(
    share((p) => p.kind === 'contact'),
    0.18,
    0.3,
  )
  between(
    share((p) => p.kind === 'prospect'),
    0.05,
    0.12,
  )
  between(
    share((p) => p.kind === 'trader'),
    0.03,
    0.08,
  )
})

test('common names are common and the tail is long', () => {
  const count = new Map<string, number>()
  for (const p of people) count.set(p.family, (count.get(p.family) ?? 0) + 1)
  const [first] = [...count].toSorted((a, b) => b[1] - a[1])
  assert.ok(['Korhonen', 'Virtanen', 'Mäkinen', 'Nieminen', 'Mäkelä', 'Hämäläinen', 'Laine'].includes(first![0]))
  between(first![1] / people.length, 0.003, 0.009)
  assert.ok(count.size > 2000, `${count.size}`)
  assert.ok(new Set(people.map((p) => p.given)).size > 300)
})

test('names have the forms that people have', () => {
  const forms: Record<string, (p: GeneratedPerson) => boolean> = {
    'a particle': (p) => /^(?:von|af|de|van) /.test(p.family),
    'a joined family name': (p) => /\p{Ll}-\p{Lu}\p{Ll}+/u.test(p.family),
    'a joined given name': (p) => /^\p{L}+-\p{L}+$/u.test(p.given),
    'an apostrophe': (p) => p.family.includes("'"),
    'one name only': (p) => !p.given || !p.family,
    'several given names': (p) => p.given.split(' ').length > 2,
    'a long name': (p) => p.given.length + p.family.length > 32,
    'Sámi letters': (p) => /[áÁ]/.test(p.given),
  }
  for (const [form, is] of Object.entries(forms)) assert.ok(people.some(is), form)
  assert.ok(people.every((p) => p.given || p.family))
})

test('ages are those of adults, and the relation begins after the person is one', () => {
  between(
    share((p) => p.birthYear < 1961),
    0.12,
    0.4,
  )
  for (const p of people) {
    between(p.birthYear, 1926, 2008)
    for (const day of [p.receivedOn, p.relationBegan, p.relationEnded]) {
      if (!day) continue
      assert.match(day, /^20\d\d-\d\d-\d\d$/)
      assert.ok(Number(day.slice(0, 4)) - p.birthYear >= 18 && day <= '2026-11-20', `${p.birthYear} ${day}`)
    }
    assert.ok(!p.relationEnded || p.relationEnded >= p.relationBegan!)
  }
})

test('a home shares its address and mostly its family name', () => {
  const homes = Map.groupBy(
    people.filter((p) => p.kind === 'household' && p.addresses[0]?.country === 'FI'),
    (p) => Object.values(p.addresses[0]!).join(),
  )
  const shared = [...homes.values()].filter((home) => home.length > 1)
  assert.ok(shared.length > 1000)
  const alike = shared.filter((home) => new Set(home.map((p) => p.family.split('-')[0])).size === 1)
  between(alike.length / shared.length, 0.6, 0.9)
})

test('a company has one to eight people, one name and one business id', () => {
  const companies = Map.groupBy(
    people.filter((p) => p.kind === 'contact'),
    (p) => p.businessId,
  )
  for (const staff of companies.values()) {
    between(staff.length, 1, 8)
    assert.equal(new Set(staff.map((p) => p.organisation)).size, 1)
    assert.equal(new Set(staff.flatMap((p) => p.emails)).size, staff.flatMap((p) => p.emails).length)
  }
  assert.ok([...companies.values()].some((staff) => staff.length > 5))
})

test('business ids have a true check digit and are of a range that nobody has', () => {
  const ids = people.flatMap((p) => p.businessId ?? [])
  assert.ok(ids.length > 3000)
  for (const id of ids) assert.ok(isBusinessId(id) && /^9\d{6}-\d$/.test(id), id)
})

test('e-mails are at .example, can be read, and are nobody else’s', () => {
  const emails = people.flatMap((p) => p.emails)
  assert.equal(new Set(emails).size, emails.length)
  for (const email of emails) {
    assert.match(email, /^[a-z0-9.]+@[a-z0-9-]+\.example$/)
    assert.equal(readEmails(email).wrong.length, 0, email)
  }
})

test('no text holds a real domain, an identity code or a card number', () => {
  for (const p of people) {
    const text = JSON.stringify(p)
    assert.doesNotMatch(text, /[a-z]\.(?:fi|com|net|org|se|ee|de|eu)\b/i)
    assert.equal(findNumbers(text.replaceAll('"', ' ')).length, 0, text)
  }
})

test('Finnish phones are read as such and hardly ever shared', () => {
  const phones = people.flatMap((p) => p.phones.filter((phone) => !/^\+(?:46|49|372)/.test(phone)))
  const read = phones.map((phone) => finnishPhone(phone))
  assert.ok(read.every(Boolean))
  assert.ok(new Set(read.filter((phone) => /^\+358[45]0?/.test(phone!))).size > read.length * 0.95)
  for (const form of [/^0\d\d \d{3} \d{4}$/, /^\+358 /, /^0\d{9}$/, /^0\d\d-/])
    assert.ok(phones.some((p) => form.test(p)))
})

test('addresses are read without doubts: towns in both languages, boxes, and other countries', () => {
  const addresses = people.flatMap((p) => p.addresses)
  for (const address of addresses) {
    const { troubles } = readAddress(address)
    assert.deepEqual(troubles, [], JSON.stringify(address))
  }
  const cities = new Set(addresses.map((a) => a.city))
  for (const city of ['Helsinki', 'Helsingfors', 'Tampere', 'Vasa', 'Jakobstad', 'Stockholm', 'Tallinn', 'Berlin'])
    assert.ok(cities.has(city), city)
  assert.ok(addresses.some((a) => /^PL \d+$/.test(a.street)))
  between(addresses.filter((a) => a.country !== 'FI').length / addresses.length, 0.002, 0.03)
})

test('nothing of the documents that the program was planned from is in the data', () => {
  /* The first signs of SHA-256 of the names in them, so that the names are not here either. */
  const foreign = new Set([
    '8a917129856b8309',
    'fbbe4aa578430c18',
    '7f643728458f54af',
    'df1dc24e406af97d',
    'af1d072f5a5ab01c',
    'c4fc92014babfb6c',
    '12214969595266ca',
    '02d438fbb9b5d0ff',
  ])
  const sign = (word: string): string => createHash('sha256').update(word).digest('hex').slice(0, 16)
  const words = new Set(
    JSON.stringify(people.slice(0, 10_000))
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
  assert.deepEqual(
    [...words].filter((word) => foreign.has(sign(word))),
    [],
  )
})

test('dirt is there when asked for, in about the share asked for, and leaves the others as they are', () => {
  const dirty = [...generatePeople({ seed: 4, count: 20_000, dirt: 0.02 })]
  const spoilt = dirty.filter((p, i) => JSON.stringify(p) !== JSON.stringify(people[i]))
  between(spoilt.length / people.length, 0.012, 0.025)
  assert.ok(dirty.some((p) => p.emails.some((email) => email.includes(';'))))
  assert.ok(dirty.some((p) => /^ /.test(p.given)))
  assert.ok(dirty.some((p) => p.receivedOn < '2000'))
  assert.ok(dirty.some((p, i) => i > 0 && p.emails[0] && p.emails[0] === dirty[i - 1]!.emails[0]))
})
