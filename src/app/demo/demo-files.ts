import type { DemoColumn, DemoRow } from './demo-columns.ts'
import { generatePeople, type GeneratedPerson } from './generate-people.ts'
import { randomOf } from './random.ts'

/** One file of a demo company, and how it is brought in. Days are ISO days. */
export type DemoFile = {
  name: string
  register: string
  source: string
  givenByPerson: boolean
  /** The day on which it was brought in. */
  on: string
  /** The day of receiving, where the column `Saatu` does not tell. */
  received: { day: string; atLatest?: boolean }
  gotAtSale?: { group: string; banOffered: boolean }
  columns: readonly DemoColumn[]
  rows: readonly (DemoRow | string[])[]
}

export type DemoShares = {
  old: number
  former: number
  present: number
  byEmployer: number
  met: number
  late: number
  found: number
}

/** The two companies: whose declaration they are made of, and how many people each file brings. */
export const demoCompanies = [
  {
    key: 'metsapolku',
    seed: 2026,
    goods: 'puutarhatuotteet',
    shares: { old: 700, former: 150, present: 630, byEmployer: 80, met: 260, late: 60, found: 120 },
    also: 'mailing-list',
  },
  {
    key: 'vahtilinna',
    seed: 1085,
    goods: 'hälytysjärjestelmät',
    shares: { old: 500, former: 120, present: 520, byEmployer: 200, met: 300, late: 110, found: 250 },
    also: 'contracts',
  },
] as const
export type DemoCompany = (typeof demoCompanies)[number]

const names = ['Etunimi', 'Sukunimi'] as const
const reach = ['Sähköposti', 'Puhelin'] as const
const address = ['Katuosoite', 'Postinumero', 'Postitoimipaikka', 'Maa'] as const
const work = ['Yritys', 'Yrityksen Y-tunnus', 'Tehtävä'] as const
const trade = ['Toiminimi', 'Y-tunnus'] as const
const customer = [
  ...[...names, ...reach, ...address, 'Kieli', ...work, ...trade],
  ...(['Saatu', 'Asiakas alkaen', 'Asiakkuus päättyi', 'Huomautus', 'Mainoskielto', 'Postikielto'] as const),
] as const
const prospect = [...names, ...reach, ...work] as const

const dayBefore = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/** The files of a demo company, in the order in which they came, two thousand people in all. `today`: ISO day. */
export function demoFiles({ seed, goods, shares, also }: DemoCompany, today: string): DemoFile[] {
  const people = peopleFor(seed, shares, today)
  const row = (person: GeneratedPerson, i: number): DemoRow => ({
    person,
    bans: i % 23 === 5 ? 'all' : i % 31 === 7 ? 'post' : undefined,
  })
  const quiet = (person: GeneratedPerson): DemoRow => ({ person, bans: undefined })
  const own = { source: 'person', givenByPerson: true }
  const elsewhere = { source: 'public', givenByPerson: false }
  const [firstDay, formerDay] = [firstImport, formerImport]
  return [
    {
      ...{ name: 'asiakkaat-2021.csv', register: 'customers', ...own, on: firstDay },
      ...{ received: { day: '2021-02-10', atLatest: true }, columns: customer, rows: people.old.map(row) },
    },
    {
      ...{ name: 'laskutus-2021.csv', register: 'billing', ...own, on: '2021-02-16' },
      ...{ received: { day: '2021-02-10', atLatest: true }, columns: [...names, 'Sähköposti', ...address, 'Yritys'] },
      rows: people.old.slice(0, 300).map(quiet),
    },
    {
      ...{ name: 'entiset-asiakkaat.csv', register: 'customers', ...own, on: formerDay },
      ...{ received: { day: '2024-01-05', atLatest: true }, columns: customer, rows: people.former.map(row) },
    },
    {
      ...{ name: 'messukontaktit.csv', register: 'prospects', ...own, on: '2025-03-20' },
      ...{ received: { day: '2025-03-18' }, columns: prospect, rows: people.met.map(quiet) },
    },
    alsoFile(also, people.old),
    {
      ...{ name: 'yrityshaku.csv', register: 'prospects', ...elsewhere, on: dayBefore(today, 44) },
      ...{ received: { day: dayBefore(today, 45) }, columns: prospect, rows: people.late.map(quiet) },
    },
    {
      ...{ name: 'yhteyshenkilot.csv', register: 'customers', source: 'colleague', givenByPerson: false },
      ...{ on: dayBefore(today, 12), received: { day: dayBefore(today, 12) }, rows: people.byEmployer.map(quiet) },
      columns: [...names, ...reach, 'Kieli', ...work],
    },
    {
      ...{ name: 'verkkohaku.csv', register: 'prospects', ...elsewhere, on: dayBefore(today, 10) },
      ...{ received: { day: dayBefore(today, 11) }, columns: prospect, rows: people.found.map(quiet) },
    },
    {
      ...{ name: `asiakkaat-${today.slice(0, 4)}.csv`, register: 'customers', ...own, on: today },
      ...{ received: { day: dayBefore(today, 1), atLatest: true }, gotAtSale: { group: goods, banOffered: true } },
      columns: customer,
      rows: [
        ...people.present.map(row),
        ...people.old.slice(100, 300).map(quiet),
        ...people.old.slice(300, 700).filter(writes).slice(0, 12).map(namesake).map(quiet),
        ...spoiltRows,
      ],
    },
  ]
}

function alsoFile(also: DemoCompany['also'], old: readonly GeneratedPerson[]): DemoFile {
  const own = { source: 'person', givenByPerson: true }
  if (also === 'mailing-list')
    return {
      ...{ name: 'uutiskirje.csv', register: also, ...own, on: '2025-09-01', received: { day: '2025-08-31' } },
      columns: [...names, 'Sähköposti', 'Kieli', 'Mainoskielto'],
      rows: old
        .filter(writes)
        .slice(0, 250)
        .map((person, i) => ({ person, bans: i % 17 === 3 ? 'all' : undefined })),
    }
  const rows = old.filter(({ kind }) => kind === 'contact').slice(0, 200)
  return {
    ...{ name: 'sopimukset.csv', register: also, ...own, on: '2025-09-01', received: { day: '2025-08-31' } },
    columns: [...names, ...reach, ...work],
    rows: rows.map((person) => ({ person, bans: undefined })),
  }
}

const firstImport = '2021-02-15'
const formerImport = '2024-01-10'
const writes = (person: GeneratedPerson): boolean => person.emails.length > 0

/** Somebody else with the same mailbox: the import asks whether they are the same. */
const namesake = (person: GeneratedPerson, i: number): GeneratedPerson => ({
  ...person,
  given: ['Aulis', 'Birgitta', 'Seppo', 'Tuulikki'][i % 4]!,
  family: ['Ahovaara', 'Strandgård', 'Koivuniitty'][i % 3]!,
  phones: [],
  addresses: [],
})

/** Rows that cannot be taken: nobody in them, or an identity code, which is invented (900-999 are never given out). */
const spoiltRows: string[][] = [
  { Postinumero: '33100', Postitoimipaikka: 'Tampere' },
  { Puhelin: 'ei ole' },
  { Etunimi: 'Aimo', Sukunimi: 'Kuusela', Puhelin: '041 000 0517', Huomautus: 'hetu 131052-952K, soita ensin' },
].map((cells: Partial<Record<DemoColumn, string>>) => customer.map((name) => cells[name] ?? ''))

type People = Record<keyof DemoShares, GeneratedPerson[]>

/** People for each file from the seed: each person is in one of them. */
function peopleFor(seed: number, shares: DemoShares, today: string): People {
  const parts: People = { old: [], former: [], present: [], byEmployer: [], met: [], late: [], found: [] }
  const random = randomOf(seed, -2)
  const met = new Set<string>()
  const room = (part: keyof People) => parts[part].length < shares[part]
  const full = () => (Object.keys(parts) as (keyof People)[]).every((part) => !room(part))
  for (const person of generatePeople({ seed, count: 40_000, today })) {
    if (full()) return parts
    if (!(person.given || person.family) || !(person.emails.length > 0 || person.phones.length > 0)) continue
    const wanted = fits(person, random.next(), today).find(room)
    const marks = marksOf(person)
    if (!wanted || marks.some((mark) => met.has(mark))) continue
    for (const mark of marks) met.add(mark)
    parts[wanted].push(person)
  }
  throw new Error('too few people were generated for the demo')
}

/** By what an import could take two people for one. */
const marksOf = ({ given, family, emails, phones, addresses }: GeneratedPerson): string[] => [
  ...emails.map((email) => email.toLowerCase()),
  ...phones.map((phone) => phone.replace(/\D/g, '').slice(-7)),
  ...addresses.map(({ street }) => `${given} ${family} ${street}`.toLowerCase()),
]

/** The files a person could be in. */
function fits(person: GeneratedPerson, chance: number, today: string): (keyof People)[] {
  if (person.kind === 'prospect') return chance < 0.6 ? ['met', 'found', 'late'] : ['found', 'late', 'met']
  if (person.relationEnded !== undefined)
    return person.relationEnded < formerImport && person.receivedOn < formerImport ? ['former'] : []
  if (person.kind === 'contact' && chance < 0.35) return ['byEmployer', 'old']
  if (person.receivedOn < firstImport) return chance < 0.8 ? ['old', 'present'] : ['present']
  return person.receivedOn <= today ? ['present'] : []
}
