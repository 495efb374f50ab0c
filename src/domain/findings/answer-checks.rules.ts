import { classOfField } from '../registers/catalogue.rules.ts'
import { isInEea } from '../registers/countries.rules.ts'
import type { DocumentFact, OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import { error, warning, type Finding } from '../registers/finding.rules.ts'
import { roughDays } from '../registers/period.rules.ts'
import { list } from '../registers/reference-checks.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import type { Text3 } from '../registers/text.rules.ts'

type Asked = {
  fact: FactId
  /** Under the register, or where it says with a leading slash. */
  at: string
  names: Text3
  lacks: (register: Register, declaration: OfficeDeclaration, document: DocumentFact) => boolean
}

const systems: Asked = {
  fact: 'F29',
  at: 'systems',
  names: { fi: 'tietojärjestelmät', sv: 'informationssystem', en: 'systems' },
  lacks: (register) => register.systems.length === 0,
}
const measures: Asked = {
  fact: 'F38',
  at: 'protection',
  names: { fi: 'miten tiedot on suojattu', sv: 'hur uppgifterna är skyddade', en: 'how the data are protected' },
  lacks: ({ protection }) =>
    ![protection.electronic, protection.manual].some(
      (one) => typeof one === 'object' && (one.measures.length > 0 || one.own),
    ),
}

/**
 * What each kind of document asks beyond what every declaration must answer (Arts 13, 14 and 30 are asked of every
 * register by `register-checks.rules.ts`): the data flow description of its systems and places (Arts 5(2), 24, 32), the
 * old form of its date and contact, the record of its measures (Art. 30(1)(g)).
 */
export const askedBy: Record<DocumentFact['kind'], readonly Asked[]> = {
  'privacy-notice': [],
  'data-balance-sheet': [],
  'data-flow-description': [
    systems,
    {
      fact: 'F31',
      at: 'places',
      names: { fi: 'missä tietoja käsitellään', sv: 'var uppgifterna behandlas', en: 'where the data are handled' },
      lacks: ({ places }) => places.length === 0,
    },
    {
      fact: 'F32',
      at: 'manner',
      names: { fi: 'miten tietoja käsitellään', sv: 'hur uppgifterna behandlas', en: 'how the data are handled' },
      lacks: ({ manner }) => manner.length === 0,
    },
    measures,
  ],
  'register-description': [
    {
      fact: 'F02',
      at: '/drawnUpOn',
      names: { fi: 'laatimispäivä', sv: 'datum för upprättande', en: 'date drawn up' },
      lacks: (_register, _declaration, { drawnUpOn }) => drawnUpOn === undefined,
    },
    {
      fact: 'F07',
      at: '//contacts',
      names: { fi: 'rekisterin yhteyshenkilö', sv: 'kontaktperson för registret', en: 'contact for the register' },
      lacks: ({ key }, { contacts }) =>
        !contacts.some((one) => one.role !== 'deputy' && (one.registers === undefined || one.registers.includes(key))),
    },
    measures,
  ],
  'processing-record': [measures],
}

/** Answers that a document cannot do without, and answers too wide or too loose to be true. */
export const checkAnswers = (declaration: OfficeDeclaration): Finding[] => [
  ...lacking(declaration),
  ...processorSide(declaration),
  ...representative(declaration),
  ...declaration.registers.flatMap((register) => [
    ...onePeriod(register, declaration),
    ...looseCopies(register),
    ...whoReceives(register),
  ]),
]

function lacking(declaration: OfficeDeclaration): Finding[] {
  const found = declaration.documents.flatMap((document) =>
    declaration.registers
      .filter(({ key }) => document.registers.includes(key))
      .flatMap((register) =>
        askedBy[document.kind]
          .filter(({ lacks }) => lacks(register, declaration, document))
          .map(({ at, names }) => ({
            ...warning(pathOf(at, register, document), 'document-lacks', { name: document.key }, document.names),
            texts: { what: names },
          })),
      ),
  )
  return [...new Map(found.map((one) => [`${one.path} ${one.facts?.['name']}`, one])).values()]
}

/** Whether the company processes data for others: the record must say so (Art. 30(2)), and that it does not is an answer. */
const processorSide = ({ processedForOthers, documents }: OfficeDeclaration): Finding[] =>
  processedForOthers === undefined && documents.some(({ kind }) => kind === 'processing-record')
    ? [warning('processedForOthers', 'processor-side-unanswered')]
    : []

/**
 * A controller outside the EEA has a representative here (Art. 27). Saying that there is none is an answer that somebody
 * must stand for: only occasional processing and public bodies go without.
 */
function representative({ office, representative: named }: OfficeDeclaration): Finding[] {
  const { country } = office.controller.address ?? {}
  if (country === undefined || isInEea(country) || (named !== undefined && named !== 'not-used')) return []
  return [(named === undefined ? error : warning)('representative', 'representative-missing', { country })]
}

/** No recipient is named, and nobody has said that there is none. */
const whoReceives = ({ key, recipients, disclosures, ownStaffOnly }: Register): Finding[] =>
  recipients.length === 0 && list(disclosures).length === 0 && ownStaffOnly === undefined
    ? [warning(`registers/${key}/recipients`, 'recipients-unanswered')]
    : []

const pathOf = (at: string, register: Register, document: DocumentFact): string =>
  at.startsWith('//')
    ? at.slice(2)
    : at.startsWith('/')
      ? `documents/${document.key}${at}`
      : `registers/${register.key}/${at}`

const longest = 3650
const fewest = 3

/** One long period for everything: each class of data needs its own time (Art. 5(1)(e), decision 3831/161/21). */
function onePeriod({ key, retention, fields }: Register, { ownFields }: OfficeDeclaration): Finding[] {
  const [rule] = retention
  const classes = new Set(fields.map(({ field }) => classOfField(field, ownFields)))
  const flat = rule && retention.length === 1 && rule.data.includes('all') && rule.basis !== 'statute'
  return flat && roughDays(rule.period) >= longest && classes.size >= fewest
    ? [warning(`registers/${key}/retention/0`, 'one-period-for-all', { classes: classes.size })]
    : []
}

/** A list outside the register that nobody can find or that never ends: a shadow register (Arts 5(1)(f), 30). */
const looseCopies = ({ key, copies }: Register): Finding[] =>
  list(copies).flatMap(({ names, system, keptFor }, place) =>
    system === undefined || keptFor === undefined
      ? [warning(`registers/${key}/copies/${place}`, 'copy-loose', { name: names.fi ?? '' }, names)]
      : [],
  )
