import { keepsVisitors } from '../registers/built-in-site.rules.ts'
import { allRegisters, allSources } from '../registers/built-in.rules.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import type { DocumentFact, OfficeDeclaration, Purpose, Register } from '../registers/declaration.schema.ts'
import { retentionPhrase, retentionSubject } from '../registers/retention-phrase.rules.ts'
import { findStatute } from '../registers/statutes.rules.ts'
import { inLanguage, type Language, type Text } from '../registers/text.rules.ts'
import { words as measures } from './measures.words.ts'
import {
  controllerOf,
  forOthers,
  many,
  officerOf,
  said,
  tagged,
  term,
  transfersOf,
  type Linked,
  type Place,
} from './linked-parties.rules.ts'
import { readOf } from './block.rules.ts'
import type { Notice } from './composing.rules.ts'
import { recipientName } from './notice-to-whom.rules.ts'
import * as terms from './vocabulary.rules.ts'

export type { Linked }

/** A published version: its number, and the day (`YYYY-MM-DD`) it came into force. */
export type PublishedAs = { number: number; on: string }

/**
 * The sentences of a document that carry the mark of what nobody has verified, as a note with what the mark means. DPV has
 * no term for it: it is told in words (`dct:description`), and the sentences are those of the document. None: nothing.
 */
export function unverifiedNote({ language, dated, sections }: Notice): Linked {
  const blocks = [...dated, ...sections.flatMap((section) => section.blocks)]
  const sentences = [...new Set(blocks.filter(({ mark }) => mark !== undefined).map(readOf))]
  const meaning = blocks.find(({ path }) => path.endsWith('/unverified'))
  return many(
    'dpv:hasNotice',
    sentences.length === 0
      ? []
      : [
          {
            '@id': '#unverified',
            '@type': 'dpv:Notice',
            ...(meaning ? { 'dct:title': tagged(meaning.text, language) } : {}),
            'dct:description': sentences.map((one) => tagged(one, language)),
          },
        ],
  )
}

/**
 * A document as JSON-LD in the terms of W3C DPV 2, of one language as of a day (`YYYY-MM-DD`): the controller, and one
 * process for each purpose of each register with its basis, people, data, sources, recipients, periods, transfers and
 * measures. The record is of the whole office and tells for whom it is a processor (Art. 30(2)). Names stay as the company
 * gave them, marked with their language. `written`: the text it stands beside, whose marks it repeats. Undefined when there
 * is no such document.
 */
export function linkedDataOf(
  declaration: OfficeDeclaration,
  key: string,
  language: Language,
  on?: string,
  published?: PublishedAs,
  written?: Notice,
): Linked | undefined {
  const document = declaration.documents.find((one) => one.key === key)
  if (!document) return undefined
  const all = allRegisters(declaration).filter(
    ({ key: one }) => one !== 'website' || keepsVisitors(declaration.website),
  )
  const isRecord = document.kind === 'processing-record'
  const registers = isRecord ? all : document.registers.flatMap((one) => all.filter((register) => register.key === one))
  const bases = new Set(registers.flatMap((register) => register.purposes.map(({ basis }) => basis)))
  const place = { declaration, language, ...(on ? { on } : {}) }
  return {
    '@context': { ...terms.prefixes },
    '@id': `#${key}`,
    '@type': kinds[document.kind],
    ...said('dct:title', document.names, language),
    'dct:language': language,
    ...dayOf('dct:created', document.drawnUpOn),
    ...dayOf('dct:issued', published?.on),
    ...(published ? { 'dct:hasVersion': String(published.number) } : {}),
    ...(written ? unverifiedNote(written) : {}),
    'dpv:hasDataController': controllerOf(place),
    ...officerOf(declaration),
    'dpv:hasRight': terms.rightTerms(bases).map(term),
    'dpv:hasProcess': [
      ...registers.flatMap((register) => register.purposes.map((purpose) => processOf(register, purpose, place))),
      ...(isRecord ? forOthers(place, measuresOfAll(registers, language)) : []),
    ],
  }
}

const kinds: Record<DocumentFact['kind'], string> = {
  'privacy-notice': 'dpv:PrivacyNotice',
  'register-description': 'dpv:Notice',
  'processing-record': 'dpv:RecordsOfActivities',
  'data-flow-description': 'dpv:RecordsOfActivities',
  'data-balance-sheet': 'dpv:Notice',
}

const dayOf = (property: string, day: string | undefined): Linked =>
  day ? { [property]: { '@type': 'xsd:date', '@value': day } } : {}

function processOf(register: Register, purpose: Purpose, place: Place): Linked {
  const { declaration, language } = place
  const fields = register.fields.filter(({ field }) => !purpose.fields || purpose.fields.includes(field))
  return {
    '@id': `#${register.key}/${purpose.key}`,
    '@type': 'dpv:Process',
    ...said('dct:title', register.names, language),
    'dpv:hasPurpose': {
      '@id': `#${register.key}/${purpose.key}/purpose`,
      '@type': terms.aimTerm(purpose.aim),
      ...said('dct:title', purpose.names, language),
      ...said('dct:description', purpose.sentence, language),
    },
    'dpv:hasLegalBasis': [basisOf(purpose, language), ...specialOf(register)],
    ...many(
      'dpv:hasDataSubject',
      [...new Set((purpose.subjects ?? register.subjects).map((one) => terms.subjectTerms[one]))].map(term),
    ),
    ...many(
      'dpv:hasPersonalData',
      fields.map(({ field }) => ({
        '@type': terms.fieldTerm(field, declaration.ownFields),
        'dct:identifier': field,
        ...fieldTitle(field, place),
      })),
    ),
    ...many('dpv:hasDataSource', sourcesOf(register, place)),
    ...recipientsOf(register, place),
    ...many('dpv:hasStorageCondition', storageOf(register, place)),
    ...many('dpv:hasThirdCountry', transfersOf(register.transfers, language)),
    ...many('dpv:hasTechnicalOrganisationalMeasure', measuresOf(register, language)),
  }
}

/** The catalogue’s name of a field; the company’s own as it gave it. */
function fieldTitle(field: string, { declaration, language }: Place): Linked {
  const own = declaration.ownFields.find(({ key }) => key === field)
  return own ? said('dct:title', own.names, language) : { 'dct:title': tagged(fieldName(field, language), language) }
}

function basisOf(purpose: Purpose, language: Language): Linked {
  const laws = (purpose.statutes ?? []).flatMap((key) => findStatute(key)?.names[language] ?? [])
  const interest = purpose.basis === 'legitimate-interest' ? purpose.interest?.what : undefined
  return {
    '@type': terms.basisTerms[purpose.basis],
    ...said('dct:description', interest, language),
    ...many(
      'dpv:hasApplicableLaw',
      laws.map((law) => ({ '@type': 'dpv:Law', 'dct:title': tagged(law, language) })),
    ),
  }
}

const specialOf = ({ specialCategories: given }: Register): Linked[] =>
  typeof given === 'object' ? [{ '@type': terms.specialTerms[given.ground] }] : []

function sourcesOf(register: Register, { declaration, language }: Place): Linked[] {
  const known = allSources(declaration)
  return register.sources.flatMap((key) =>
    known
      .filter((one) => one.key === key)
      .map((one) => ({ '@type': terms.sourceTerms[one.kind], ...said('dct:title', one.names, language) })),
  )
}

function recipientsOf(register: Register, { declaration, language }: Place): Linked {
  const disclosed = typeof register.disclosures === 'object' ? register.disclosures.map(({ to }) => to) : []
  const keys = new Set([...register.recipients, ...disclosed])
  const made: Record<string, Linked[]> = {}
  for (const recipient of declaration.recipients.filter(({ key }) => keys.has(key))) {
    const { property, type } = terms.recipientTerms[recipient.role]
    const named = { '@id': `#recipients/${recipient.key}`, '@type': type }
    const name = { 'dct:title': tagged(recipientName(recipient, language), language) }
    made[property] = [...(made[property] ?? []), { ...named, ...name }]
  }
  return made
}

function storageOf(register: Register, { declaration, language }: Place): Linked[] {
  const alone = register.retention.length === 1
  return register.retention.map((rule) => {
    const subject = retentionSubject(rule, language, declaration.ownFields, alone)
    return {
      '@type': 'dpv:StorageCondition',
      'dct:description': tagged(`${subject}: ${retentionPhrase(rule, language)}`, language),
      'dpv:hasDuration': {
        '@type': 'dpv:StorageDuration',
        'dct:extent': { '@type': 'xsd:duration', '@value': rule.period },
      },
      ...(terms.afterwardsTerms[rule.then] ? { 'dpv:hasProcessing': term(terms.afterwardsTerms[rule.then]!) } : {}),
    }
  })
}

/** The measures of all registers, each said once. */
const measuresOfAll = (registers: readonly Register[], language: Language): Linked[] => [
  ...new Map(
    registers.flatMap((register) => measuresOf(register, language)).map((one) => [JSON.stringify(one), one]),
  ).values(),
]

function measuresOf({ protection }: Register, language: Language): Linked[] {
  const told = (['manual', 'electronic'] as const).flatMap((side) => {
    const given = protection[side]
    if (typeof given !== 'object') return []
    const sentences: Record<string, string> = measures[language][side]
    return [...given.measures.map((one) => tagged(sentences[one]!, language)), ...own(given.own, language)]
  })
  return told.map((text) => ({ '@type': 'dpv:TechnicalOrganisationalMeasure', 'dct:description': text }))
}

const own = (text: Text | undefined, language: Language): Linked[] => {
  const found = inLanguage(text, language)
  return found ? [tagged(found.text, found.language)] : []
}
