import { allRegisters } from '../registers/built-in.rules.ts'
import { countryName } from '../registers/countries.rules.ts'
import type { OfficeDeclaration, Recipient, Register } from '../registers/declaration.schema.ts'
import { agreementTicks } from '../registers/office-terms.rules.ts'
import { words as options } from '../registers/office-options.words.ts'
import { words as groups } from '../registers/register-options.words.ts'
import { words as terms } from '../registers/terms.words.ts'
import { capital, dayInWords, fill, type Language } from '../registers/text.rules.ts'
import { partyName, purposeName, registerName } from '../registers/own-names.rules.ts'
import { words } from './agreement.words.ts'
import {
  blocksAt,
  ownWords,
  rowAt,
  stopped,
  tableAt,
  type Block,
  type Section,
  saidOnceElsewhere,
  saidOrWhere,
} from './block.rules.ts'
import { classesOf } from './flow-what.rules.ts'
import { reach } from './notice-who.rules.ts'
import { signatures, type Paper } from './paper.rules.ts'

type Asked = { declaration: OfficeDeclaration; recipient: Recipient; language: Language }

type Clause = Exclude<(typeof agreementTicks)[number], 'scope'>

/**
 * The agreement of Art. 28(3) with a processor, to print and sign: what the declaration says of the processing, and the
 * terms that the law requires. Undefined for one who is not a processor.
 */
export function agreementPaper(
  declaration: OfficeDeclaration,
  recipientKey: string,
  language: Language,
): Paper | undefined {
  const recipient = declaration.recipients.find((one) => one.key === recipientKey)
  if (recipient?.role !== 'processor') return undefined
  const asked = { declaration, recipient, language }
  const text = words[language].agreement
  const parts: [keyof typeof text.headings, Block[]][] = [
    ['parties', parties(asked)],
    ['scope', scope(asked)],
    ...agreementTicks.flatMap((tick): [Clause, Block[]][] => (tick === 'scope' ? [] : [[tick, clause(tick, asked)]])),
    ['signatures', signatures('F26', pathOf(asked), text, [text.forController, text.forProcessor])],
    ['signed', signed(asked)],
  ]
  return {
    kind: 'processing-agreement',
    key: recipient.key,
    language,
    title: `${text.title}: ${partyName(recipient, language)}`,
    titleLanguage: language,
    controller: declaration.office.controller.name,
    dated: [],
    brief: [],
    sections: parts
      .filter(([, blocks]) => blocks.length > 0)
      .map(([id, blocks], i): Section => ({
        id: 'F26',
        number: String(i + 1),
        heading: text.headings[id],
        blocks: saidOnceElsewhere(blocks, language),
      })),
  }
}

const pathOf = ({ recipient }: Asked) => `recipients/${recipient.key}/agreement`

function parties({ declaration, recipient, language }: Asked): Block[] {
  const text = words[language].agreement
  const { controller } = declaration.office
  const ours = blocksAt('F04', 'office/controller')
  const theirs = blocksAt('F26', `recipients/${recipient.key}`)
  return [
    ours.text(fill(text.controller, { name: controller.name })),
    ...(controller.businessId ? [ours.more(fill(text.businessId, { id: controller.businessId }))] : []),
    ...reach(controller, ours.more, language),
    theirs.text(fill(text.processor, { name: partyName(recipient, language) })),
    ...(recipient.businessId ? [theirs.more(fill(text.businessId, { id: recipient.businessId }))] : []),
    ...(recipient.country
      ? [theirs.more(fill(text.country, { country: countryName(recipient.country, language) }))]
      : []),
  ]
}

/** What is processed for the controller: in which registers, why, whose data and which. */
function scope(asked: Asked): Block[] {
  const { declaration, recipient, language } = asked
  const text = words[language].agreement
  const at = blocksAt('F26', pathOf(asked))
  const { from, until } = recipient.agreement ?? {}
  const task = ownWords('F26', `recipients/${recipient.key}/what`, 'more', recipient.what, language).map(stopped)
  const used = allRegisters(declaration).filter((one) => one.recipients.includes(recipient.key))
  const rows = used.map((one) => scopeRow(one, asked))
  const days = { from: from ? dayInWords(from, language) : '', until: until ? dayInWords(until, language) : '' }
  return [
    ...(task.length > 0 ? [at.text(text.task), ...task] : []),
    at.text(from && until ? fill(text.fixed, days) : text.open),
    ...(rows.length > 0 ? [at.text(text.nature)] : []),
    ...tableAt('F26', 'registers', [text.register, text.purpose, text.subjects, text.classes], rows),
  ]
}

const scopeRow = (register: Register, { declaration, language }: Asked): Block =>
  rowAt('F26', `registers/${register.key}`, [
    capital(registerName(register, { declaration, language })),
    register.purposes.map((one) => purposeName(one, language)).join(', '),
    register.subjects.map((group) => groups[language].subjectNames[group]).join(', '),
    classesOf(
      register.fields.map(({ field }) => field),
      declaration,
    )
      .map((one) => terms[language].classes[one])
      .join(', '),
  ])

function clause(tick: Clause, asked: Asked): Block[] {
  const text = words[asked.language].agreement
  const at = blocksAt('F26', `${pathOf(asked)}/ticks/${tick}`)
  const hours = asked.recipient.agreement?.breachNoticeHours
  return [
    ...(tick === 'breach-notice' ? [at.text(hours ? fill(text.breachWithin, { hours }) : text.breach)] : []),
    ...text.clauses[tick].map(at.text),
    ...(tick === 'sub-processors' ? subProcessors(asked) : []),
  ]
}

function subProcessors(asked: Asked): Block[] {
  const { recipient, language } = asked
  const text = words[language].agreement
  const path = `${pathOf(asked)}/subProcessors`
  const named = recipient.agreement?.subProcessors ?? []
  if (named.length === 0) return [blocksAt('F26', path).text(text.noSubs)]
  const rows = named.map((one) =>
    rowAt('F26', path, [
      one.name,
      countryName(one.country, language),
      saidOrWhere(one.what, language).replace(/\.$/, ''),
    ]),
  )
  return tableAt('F26', path, [text.sub, text.where, text.does], rows)
}

/** What the office has entered of the agreement it has: where each required term stands, and which are missing. */
function signed(asked: Asked): Block[] {
  const { recipient, language } = asked
  const text = words[language].agreement
  const { agreement } = recipient
  if (!agreement) return []
  const path = pathOf(asked)
  const at = blocksAt('F26', path)
  const rows = agreementTicks.map((tick) =>
    rowAt('F26', `${path}/ticks/${tick}`, [
      capital(options[language].ticks[tick]),
      agreement.ticks[tick] ?? text.missing,
    ]),
  )
  return [
    ...(agreement.reference ? [at.text(fill(text.reference, { reference: agreement.reference }))] : []),
    ...(agreement.signedOn ? [at.text(fill(text.signedOn, { day: dayInWords(agreement.signedOn, language) }))] : []),
    ...(agreement.keptAt
      ? [at.text(text.keptAt), ...ownWords('F26', path, 'more', agreement.keptAt, language).map(stopped)]
      : []),
    ...tableAt('F26', `${path}/ticks`, [text.term, text.place], rows),
  ]
}
