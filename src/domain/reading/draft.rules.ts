import { tidy, type TextBlock } from '../../plumbing/text/text-blocks.ts'
import type { FactId } from '../registers/terms.rules.ts'
import type { Language } from '../registers/text.rules.ts'
import { bounded, textOf } from './bounded.rules.ts'
import { cue, keyFrom, partsOf, sentencesIn } from './cues.rules.ts'
import { draftRegister } from './draft-register.rules.ts'
import type { Loose, Shared } from './loose-draft.rules.ts'
import { fact, type Fact } from './fact.rules.ts'
import { joinLines, saidIn, type Found, type Said } from './found.rules.ts'
import { controllerIn, isOfficer, personIn, personsInProse, type Party, type Person } from './parties.rules.ts'
import { outlineOf, type Outline, type Section } from './sections.rules.ts'
import { dayIn } from './days.rules.ts'
import { rightsOf } from './rights.rules.ts'
import { websiteDrafted } from './draft-website.rules.ts'
import { websiteOf } from './website.rules.ts'
import { kindOf, nameOf, registerInTitle, type DocumentKind } from './title.rules.ts'

export type Unplaced = { words: string; heading: string }
export type ReadDocument = {
  kind: DocumentKind | undefined
  title: string
  document: Loose
  facts: Fact[]
  unplaced: Unplaced[]
  /** What the findings in the text are looked for in. */
  sections: Section[]
  vague: Said[]
}

/** A draft declaration from the blocks of a document. Out: the draft, each fact with its words, and what was not placed. */
export function readBlocks(blocks: readonly TextBlock[], language: Language): ReadDocument {
  const outline = outlineOf(bounded(blocks))
  const sections = outline.sections.map(joinLines)
  const said = (words: string) => ({ [language]: words })
  const facts: Fact[] = []
  const shared: Shared = { sources: [], recipients: [], systems: [], ownFields: [] }
  const controller = controllerIn(sections)
  if (controller) facts.push(...partyFacts('controller', 'office/controller', controller))
  const contacts = contactsOf(sections)
  for (const { role, found } of contacts) {
    const at = role === 'officer' ? 'dataProtectionOfficer' : `contacts/${found.value.name}`
    facts.push(...partyFacts('contact', at, found))
  }
  const vague: Said[] = []
  const taken = new Set<string>()
  const registers = registersOf(outline, sections, controller?.value.name).map(({ name, own }) => {
    const key = keyFrom(name?.value ?? 'register', taken)
    taken.add(key)
    const drafted = draftRegister(key, name, own, shared, language, controller?.value.name)
    facts.push(
      ...drafted.facts.filter(
        (one) =>
          one.topic === 'name' ||
          !facts.some((held) => held.topic === one.topic && held.value === one.value && held.words === one.words),
      ),
    )
    vague.push(...drafted.vague)
    return drafted.register
  })
  const website = websiteOf(sections)
  const kind = kindOf(outline.title)
  const day =
    sections.filter((one) => one.facts.includes('F02')).flatMap((one) => foundDay(one))[0] ??
    dayNearTitle(outline, sections)
  if (day) facts.push(fact('document', 'documents/0/drawnUpOn', day.value, day))
  const site = websiteDrafted(website, language)
  facts.push(...site.facts)
  const { rights, facts: rightsTold } = rightsOf(sections)
  facts.push(...rightsTold)
  for (const one of saidIn(sections).filter((said) => said.facts.includes('F52')))
    facts.push(
      fact('document', 'documents/0/seeAlso', one.text, { words: one.text, heading: one.heading }, ['document']),
    )
  const title = outline.title === '' ? undefined : outline.title.slice(0, 300)
  const document: Loose = {
    declaration: 1,
    office: { controller: { name: '', ...controllerFacts(controller?.value) }, languages: [language] },
    contacts: contacts
      .filter((one) => one.role !== 'officer')
      .map(({ role, found: { value } }) => contactFacts(role, value, said)),
    ...officerFacts(contacts.find((one) => one.role === 'officer')?.found.value),
    ...shared,
    registers,
    ...(site.website ? { website: site.website } : {}),
    ...(Object.keys(rights).length > 0 ? { rights } : {}),
    documents:
      kind && title && registers.length > 0
        ? [
            {
              key: keyFrom(title, new Set()),
              kind,
              names: said(title),
              registers: registers.map((one) => one['key']),
              ...(day ? { drawnUpOn: day.value } : {}),
            },
          ]
        : [],
  }
  return { kind, title: outline.title, document, facts, unplaced: unplacedIn(sections, facts), sections, vague }
}

const list = (text: string): string[] => partsOf(text).map(tidy)

/** The registers of a document with the sections that speak of each; the sections of all speak of every one. */
function registersOf(
  outline: Outline,
  sections: Section[],
  controller = '',
): { name: Found<string> | undefined; own: Section[] }[] {
  if (outline.scopes.length > 0)
    return outline.scopes.map((heading, i) => {
      const own = sections.filter((one) => one.scope === 0 || one.scope === i + 1)
      const named = nameIn(own.filter((one) => one.scope === i + 1))
      // "Kuusela Oy, asiakasrekisteri": the company is no part of the register's name.
      const bare = /[,:]/u.test(heading) ? (nameOf(heading) ?? heading) : heading
      return {
        name: named[0] ?? (heading === '' ? undefined : { value: bare, words: heading, heading }),
        own: ofRegister(own, i, outline.scopes),
      }
    })
  const named = nameIn(sections)
  if (named.length > 0) return named.map((name) => ({ name, own: sections }))
  const arising = sections
    .filter((one) => one.facts.includes('F11'))
    .flatMap((one) =>
      one.lines.flatMap((line) =>
        list(line.text)
          .filter((name) => /(?:rekisteri|register)$/iu.test(name) && !/käyntikortti|visitkort|card/iu.test(name))
          .map((name) => ({ value: capital(name), words: line.text, heading: one.heading })),
      ),
    )
  const inTitle = registerInTitle(outline.title)
  // A title that names the company names no register, nor does one that names whom registers named below are about.
  const first =
    inTitle === undefined ||
    controller.toLowerCase().includes(inTitle.toLowerCase()) ||
    (arising.length > 0 && !/(?:rekisteri|register)$/iu.test(inTitle))
      ? []
      : [{ value: inTitle, words: outline.title, heading: '' }]
  const both = [...first, ...arising].filter(
    (one, i, all) => all.findIndex((other) => other.value.toLowerCase() === one.value.toLowerCase()) === i,
  )
  if (both.length > 0) return both.map((name) => ({ name, own: sections }))
  const prose = saidIn(sections).flatMap((said) => {
    // A register that the data come from is somebody else's.
    const name = said.text.length < 300 && !elsewhere.test(said.text) ? nameOf(said.text) : undefined
    return name ? [{ value: name, words: said.text, heading: said.heading }] : []
  })[0]
  return sections.length > 0 ? [{ name: prose, own: sections }] : []
}

/** A sentence about all registers that names one of them speaks of that one only. */
function ofRegister(own: Section[], at: number, scopes: readonly string[]): Section[] {
  const stems = scopes.map((name) =>
    /(?:rekisteri|register)$/iu.test(name) ? name.replace(/(?:i|)$/iu, '').toLowerCase() : '',
  )
  const others = (text: string) => {
    const named = stems.flatMap((stem, i) => (stem !== '' && text.toLowerCase().includes(stem) ? [i] : []))
    return named.length > 0 && !named.includes(at)
  }
  return own.map((section) =>
    section.scope !== 0
      ? section
      : {
          ...section,
          lines: section.lines.flatMap((line) => {
            const kept = sentencesIn(line.text).filter((sentence) => !others(sentence))
            return kept.length === 0 ? [] : [{ ...line, text: kept.join(' ') }]
          }),
        },
  )
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1)

function nameIn(sections: readonly Section[]): Found<string>[] {
  return sections
    .filter((one) => one.facts.includes('F10'))
    .flatMap((one) =>
      one.lines.slice(0, one.lines.every((line) => line.list) ? 20 : 1).map((line) => ({
        value: tidy(line.text).replace(/[.]$/u, '').slice(0, 200),
        words: line.text,
        heading: one.heading,
      })),
    )
}

const elsewhere = cue(
  'saadaan / saamme / fås / får vi / hämtas / obtain / receive / (?:ur|från|from) (?:\\p{L}+ )?\\p{L}*regist',
)

type ContactSaid = { role: 'contact' | 'responsible' | 'officer'; found: Found<Person> }
const contactFactsIds: readonly [FactId, ContactSaid['role']][] = [
  ['F07', 'contact'],
  ['F08', 'officer'],
  ['F09', 'responsible'],
]

function contactsOf(sections: readonly Section[]): ContactSaid[] {
  const found: ContactSaid[] = []
  for (const section of sections)
    // "The contact person responsible for the register" is one person in one role.
    for (const [, under] of contactFactsIds.filter(([one]) => section.facts.includes(one)).slice(0, 1)) {
      const person = personIn(section)
      const role = under === 'contact' && person && isOfficer(person) ? 'officer' : under
      if (person && !found.some((one) => one.role === role && one.found.value.name === person.value.name))
        found.push({ role, found: person })
    }
  // A contact is often told in the place of the controller, or only in running text.
  for (const one of personsInProse(sections))
    if (!found.some((held) => held.role === one.role || held.found.value.name === one.found.value.name)) found.push(one)
  return found
}

function partyFacts(topic: 'controller' | 'contact', at: string, { value, words, heading }: Found<Party>): Fact[] {
  const from = { words, heading }
  return [
    ...(value.name ? [fact(topic, `${at}/name`, value.name, from)] : []),
    ...(value.businessId ? [fact(topic, `${at}/businessId`, value.businessId, from)] : []),
    ...(value.address ? [fact(topic, `${at}/address`, Object.values(value.address).join(', '), from)] : []),
    ...(value.phone ? [fact(topic, `${at}/phone`, value.phone, from)] : []),
    ...(value.email ? [fact(topic, `${at}/email`, value.email, from)] : []),
    ...(value.website && topic === 'controller' ? [fact(topic, `${at}/website`, value.website, from)] : []),
  ]
}

const controllerFacts = (party: Party | undefined): Loose => ({ ...(party ?? {}) })

const contactFacts = (
  role: string,
  { title, website: _web, businessId: _id, ...person }: Person,
  said: (words: string) => object,
): Loose => ({
  role,
  ...person,
  ...(title ? { title: said(title) } : {}),
})

const officerFacts = (officer: Person | undefined): Loose => {
  if (!officer) return {}
  const { title: _title, website: _web, ...party } = officer
  return { dataProtectionOfficer: party }
}

function foundDay(section: Section): Found<string>[] {
  const text = textOf(section)
  const day = dayIn(text)
  return day ? [{ value: day, words: text, heading: section.heading }] : []
}

function dayNearTitle({ title }: Outline, sections: readonly Section[]): Found<string> | undefined {
  const first = [title, ...(sections[0]?.heading === '' ? sections[0].lines.slice(0, 3).map((line) => line.text) : [])]
  const words = first.find((text) => text.length < 160 && dayIn(text) !== undefined)
  return words === undefined ? undefined : { value: dayIn(words)!, words, heading: '' }
}

/* "The register holds the following data:" says nothing by itself when a list follows. */
const leadsIn = ({ text, list, section, line }: Said): boolean =>
  !list && /:$/u.test(text) && section.lines[section.lines.indexOf(line) + 1]?.list === true

/** What nothing was read from. */
function unplacedIn(sections: readonly Section[], facts: readonly Fact[]): Unplaced[] {
  const read = facts.map((one) => one.words)
  return saidIn(sections)
    .filter(
      (said) =>
        said.text.length > 2 &&
        !leadsIn(said) &&
        !read.some((words) => words === said.text || words.includes(said.text)),
    )
    .map((said) => ({ words: said.text, heading: said.heading }))
}
