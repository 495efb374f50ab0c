import { allRegisters } from '../registers/built-in.rules.ts'
import type { DocumentFact, OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import { keepsVisitors } from '../registers/built-in-site.rules.ts'
import type { BuiltInKey, FactId } from '../registers/terms.rules.ts'
import { dayInWords, fill, inLanguage, type Language } from '../registers/text.rules.ts'
import { blocksAt, nameIn, ownWords, registerPath, type Block, type Page, type Section } from './block.rules.ts'
import { briefOf, type Brief } from './notice-brief.rules.ts'
import { retention } from './notice-how-long.rules.ts'
import { cookies, protection } from './notice-protection.rules.ts'
import { changes, complaint, rights } from './notice-rights.rules.ts'
import { automation, publication, recipients, transfers } from './notice-to-whom.rules.ts'
import { dataContent, sources } from './notice-what.rules.ts'
import { purposes } from './notice-why.rules.ts'
import { whichRegisters, whoIsResponsible, whoseData } from './notice-who.rules.ts'
import { words } from './notice.words.ts'

export type Notice = {
  key: string
  language: Language
  title: string
  /** The language of the title when the company has not given it in this one. */
  titleLanguage: Language
  controller: string
  /** Days, version, approver: F02, F03. */
  dated: Block[]
  /** Four answers for a reader in a hurry: what, why, how long, to whom. */
  brief: Brief[]
  sections: Section[]
}

const siteKey: BuiltInKey = 'website'

type PerRegister = (register: Register, page: Page) => Block[]

/** Headings in their order; a section is made once for the office or once for each register. */
const plan: readonly { id: keyof typeof words.fi.headings; whole?: (page: Page) => Block[]; each?: PerRegister }[] = [
  { id: 'F04', whole: (page) => [...whoIsResponsible(page), ...whichRegisters(page)] },
  { id: 'F18', each: whoseData },
  { id: 'F12', each: purposes },
  { id: 'F20', each: dataContent },
  { id: 'F23', each: sources },
  { id: 'F34', each: retention },
  { id: 'F24', each: recipients },
  { id: 'F27', each: transfers },
  { id: 'F28', each: publication },
  { id: 'F41', each: automation },
  { id: 'F38', each: protection },
  { id: 'F39', whole: cookies },
  { id: 'F42', whole: rights },
  { id: 'F50', whole: complaint },
  { id: 'F53', whole: changes },
]

/**
 * The privacy notice of a document in a language: structured sentences, each with the path of the fact it is made of
 * (GDPR 12-14). `on` (`YYYY-MM-DD`) chooses contacts and authority of the day. Undefined when there is no such document.
 */
export function noticeOf(
  declaration: OfficeDeclaration,
  documentKey: string,
  language: Language,
  on?: string,
): Notice | undefined {
  const document = declaration.documents.find((one) => one.key === documentKey)
  if (!document) return undefined
  const all = allRegisters(declaration)
  const covered = document.registers.flatMap((key) => all.filter((register) => register.key === key))
  const kept = covered.filter(({ key }) => key !== siteKey || keepsVisitors(declaration.website))
  const registers = kept.length > 0 ? kept : covered
  const site = document.registers.includes(siteKey)
  const page: Page = { declaration, registers, language, site, ...(on ? { on } : {}) }
  const title = inLanguage(document.names, language)
  return {
    key: document.key,
    language,
    title: title?.text ?? document.key,
    titleLanguage: title?.language ?? language,
    controller: declaration.office.controller.name,
    dated: dated(document, language),
    brief: briefOf(page),
    sections: inOrder(sectionsOf(page, document), document.order),
  }
}

const sectionsOf = (page: Page, document: DocumentFact): Section[] =>
  plan.flatMap(({ id, whole, each }): Section[] => {
    const blocks = [...(each ? together(page, id, each) : []), ...(whole ? whole(page) : [])]
    const heading = nameIn(document.headings[id], page.language) || words[page.language].headings[id]
    return [...(blocks.length > 0 ? [{ id, heading, blocks }] : []), ...ownSections(document, id, page.language)]
  })

/** One text where the registers say the same; else each under its name. The company’s own words win over ours. */
function together(page: Page, id: FactId, each: PerRegister): Block[] {
  const { language } = page
  const told = page.registers.map((register) => {
    const own = ownWords(id, `${registerPath(register)}/texts/${id}`, 'text', register.texts[id], language)
    return { register, blocks: own.length > 0 ? own : each(register, page) }
  })
  const common = sharedOf(told.map(({ blocks }) => blocks))
  const groups = new Map<string, typeof told>()
  for (const { register, blocks: all } of told) {
    const one = { register, blocks: all.filter(({ text }) => !common.some((block) => block.text === text)) }
    if (one.blocks.length === 0) continue
    const same = one.blocks.map((block) => block.text).join('\n')
    groups.set(same, [...(groups.get(same) ?? []), one])
  }
  const texts = [...groups.values()]
  if (texts.length <= 1) return [...(texts[0]?.[0]?.blocks ?? []), ...common]
  const parts = texts.flatMap((group) => [
    {
      ...blocksAt(id, `${registerPath(group[0]!.register)}/names`).text(
        group.map(({ register }) => nameIn(register.names, language)).join(', '),
      ),
      kind: 'subheading' as const,
    },
    ...group[0]!.blocks,
  ])
  return [...common, ...parts]
}

/** What every register says in the same words and what stands on its own is said once, before the rest. */
function sharedOf(told: readonly (readonly Block[])[]): Block[] {
  const [first = [], ...others] = told
  if (others.length === 0) return []
  const alone = (block: Block, i: number) =>
    block.kind === 'text' &&
    (['F16', 'F21'].includes(block.fact) || block.path.endsWith('/partnerData')) &&
    first[i + 1]?.kind !== 'more'
  return first.filter(
    (block, i) => alone(block, i) && others.every((blocks) => blocks.some(({ text }) => text === block.text)),
  )
}

const ownSections = (document: DocumentFact, after: FactId, language: Language): Section[] =>
  document.sections
    .filter((section) => (section.after ?? 'F53') === after)
    .map((section, i) => ({
      id: after,
      heading: nameIn(section.heading, language),
      blocks: ownWords(after, `documents/${document.key}/sections/${i}`, 'text', section.text, language),
    }))

const inOrder = (sections: Section[], order: readonly FactId[] | undefined): Section[] => {
  if (!order) return sections
  const place = (id: FactId) => (order.includes(id) ? order.indexOf(id) : order.length)
  return sections.toSorted((a, b) => place(a.id) - place(b.id))
}

function dated(document: DocumentFact, language: Language): Block[] {
  const text = words[language].dated
  const at = (fact: FactId, part: string) => blocksAt(fact, `documents/${document.key}/${part}`)
  const day = (value: string) => dayInWords(value, language)
  return [
    ...(document.drawnUpOn ? [at('F02', 'drawnUpOn').text(fill(text.drawnUp, { day: day(document.drawnUpOn) }))] : []),
    ...(document.changedOn ? [at('F02', 'changedOn').text(fill(text.changed, { day: day(document.changedOn) }))] : []),
    ...(document.version ? [at('F03', 'version').text(fill(text.version, { number: document.version }))] : []),
    ...(document.approvedBy ? [at('F03', 'approvedBy').text(fill(text.approved, { name: document.approvedBy }))] : []),
    ...(document.reviewOn ? [at('F03', 'reviewOn').text(fill(text.review, { day: day(document.reviewOn) }))] : []),
  ]
}
