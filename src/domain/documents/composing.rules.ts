import { allRegisters } from '../registers/built-in.rules.ts'
import { keepsVisitors } from '../registers/built-in-site.rules.ts'
import type { DocumentFact, OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import type { BuiltInKey } from '../registers/terms.rules.ts'
import type { Language } from '../registers/text.rules.ts'
import { documentName } from '../registers/own-names.rules.ts'
import type { Block, Page, Section } from './block.rules.ts'
import { dated } from './dated.rules.ts'
import type { Brief } from './notice-brief.rules.ts'
import { outlineOf, sectionsOf, type Heading, type HeadingNames } from './outline.rules.ts'
import type { Part } from './telling.rules.ts'

export type Notice = {
  key: string
  language: Language
  title: string
  /** Of a version kept from before, the language of a title that the company had not given in this one. */
  titleLanguage: Language
  controller: string
  /** Days, version, approver: F02, F03. */
  dated: Block[]
  /** Four answers for a reader in a hurry: what, why, how long, to whom. */
  brief: Brief[]
  sections: Section[]
}

/** A form of documents: its headings in order, what they are called there, and who tells what stands under them. */
export type Form = {
  headings: readonly Heading[]
  names: Record<Language, HeadingNames>
  parts: readonly Part[]
  brief?: (page: Page) => Brief[]
  /** It covers every register of the office, and not only those that the document names. */
  wholeOffice?: true
}

const siteKey: BuiltInKey = 'website'

/**
 * A document of the declaration written in a form: structured sentences, each with the path of the fact it is made of.
 * `on` (`YYYY-MM-DD`) chooses contacts and authority of the day. Undefined when there is no such document.
 */
export function composed(
  form: Form,
  declaration: OfficeDeclaration,
  documentKey: string,
  language: Language,
  on?: string,
): Notice | undefined {
  const document = declaration.documents.find((one) => one.key === documentKey)
  if (!document) return undefined
  const registers = coveredBy(form, document, declaration)
  const site = document.registers.includes(siteKey)
  const page: Page = { declaration, document, registers, language, site, ...(on ? { on } : {}) }
  const outline = outlineOf(form.headings, document)
  const inside = outline.some(({ facts }) => facts.includes('F02'))
  return {
    key: document.key,
    language,
    title: documentName(document, page),
    titleLanguage: language,
    controller: declaration.office.controller.name,
    dated: inside ? [] : dated(document, language),
    brief: form.brief?.(page) ?? [],
    sections: sectionsOf(outline, form.names[language], form.parts, page, document),
  }
}

/** The registers a document is about; that of the web site only where something is kept of its visitors. */
function coveredBy({ wholeOffice }: Form, document: DocumentFact, declaration: OfficeDeclaration): Register[] {
  const all = allRegisters(declaration)
  const covered = wholeOffice
    ? all
    : document.registers.flatMap((key) => all.filter((register) => register.key === key))
  const kept = covered.filter(({ key }) => key !== siteKey || keepsVisitors(declaration.website))
  return kept.length > 0 ? kept : covered
}
