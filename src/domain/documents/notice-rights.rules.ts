import type { Outlives } from '../../enforcement/outlives.ts'
import { isBuiltIn } from '../registers/built-in.rules.ts'
import type { OfficeDeclaration, Register, Rights } from '../registers/declaration.schema.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { eitherOf, fill, listed } from '../registers/text.rules.ts'
import { authorityOf } from './authorities.rules.ts'
import { blocksAt, type Block, type Page } from './block.rules.ts'
import { words as measures } from './measures.words.ts'
import { words } from './notice-rights.words.ts'

const formatNames = { json: 'JSON', vcard: 'vCard', csv: 'CSV' } as const

/** A language by its code in the reader’s words; anything else as the company wrote it. */
function languageName(written: string, language: Page['language']): string {
  if (!/^[a-z]{2,3}$/.test(written)) return written
  return new Intl.DisplayNames([language], { type: 'language' }).of(written) ?? written
}

/**
 * F42-F49, F51: each right once for the whole document, and how to use it. Advertising is no matter of the program's own
 * registers.
 */
export function rights({ declaration, registers, language }: Page): Block[] {
  const text = words[language].rights
  const given = rightsOf(declaration, registers)
  const bases = new Set(registers.flatMap((register) => register.purposes.map((purpose) => purpose.basis)))
  const at = (fact: FactId, part = '') => blocksAt(fact, part ? `rights/${part}` : 'rights')
  const disclosed = registers.some((register) => typeof register.disclosures === 'object')
  const objectable = [
    ...(bases.has('legitimate-interest') ? [text.interest] : []),
    ...(bases.has('public-interest') ? [text.publicInterest] : []),
  ]
  const own = registers.some(({ key }) => !isBuiltIn(key))
  const portable = bases.has('consent') || bases.has('contract')
  return [
    at('F42').item(text.access),
    at('F43').item(text.rectify),
    ...(given?.correctWithinDays
      ? [at('F43', 'correctWithinDays').more(fill(text.rectifyWithin, { days: given.correctWithinDays }))]
      : []),
    at('F46').more(text.notify),
    ...(given?.tellsSources ? [at('F46', 'tellsSources').more(text.notifySources)] : []),
    at('F44').item(text.erase),
    ...(given?.anonymises ? [at('F51', 'anonymises').more(text.anonymise)] : []),
    at('F45').item(text.restrict),
    at('F47').item(portable ? text.portability : text.noPortability),
    ...(portable && given?.portability.length
      ? [
          at('F47', 'portability').more(
            fill(text.formats, { list: given.portability.map((format) => formatNames[format]).join(', ') }),
          ),
        ]
      : []),
    at('F48').item(
      objectable.length > 0 ? fill(text.object, { basis: eitherOf(objectable, language) }) : text.noObject,
    ),
    ...(own ? [at('F49').item(text.ban)] : []),
    ...(own && disclosed ? [at('F49').more(text.banDisclosure)] : []),
    ...howTo(given, language),
    ...staysAfterErasure(language),
  ]
}

/** Where somebody may still be met after erasure, and until when: the list that the program itself keeps (`outlives`). */
function staysAfterErasure(language: Page['language']): Block[] {
  const text = words[language].rights
  const at = blocksAt('F44', 'office')
  const kinds: Record<Outlives['as'], string> = text.staysAs
  return [at.text(text.stays), ...Object.values(kinds).map((kind) => at.item(kind))]
}

/** The registers' own handling of rights where all have the same, else the office's. */
function rightsOf(declaration: OfficeDeclaration, registers: readonly Register[]): Rights | undefined {
  const own = registers.find((register) => register.rights)?.rights
  return own ?? declaration.rights
}

function howTo(given: Rights | undefined, language: Page['language']): Block[] {
  const text = words[language].rights
  const at = (part: string) => blocksAt('F42', `rights/${part}`)
  const ways = (given?.channels ?? []).map((way) => measures[language].requestChannels[way])
  return [
    ...(ways.length > 0 ? [at('channels').text(fill(text.how, { list: listed(ways, language) }))] : []),
    ...(given?.page ? [at('page').more(fill(text.page, { page: given.page }))] : []),
    at('answer').text(text.answer),
    at('answer').more(text.free),
    at('identity').text(text.noSignature),
    ...(given?.languages?.length
      ? [
          at('languages').text(
            fill(text.languages, {
              list: listed(
                given.languages.map((one) => languageName(one, language)),
                language,
              ),
            }),
          ),
        ]
      : []),
    ...(given?.certificateOfRefusal ? [at('certificateOfRefusal').text(text.certificate)] : []),
  ]
}

/** F50, F54: complaint and the authority’s contact details on the day of the page. */
export function complaint({ declaration, language, on }: Page): Block[] {
  const text = words[language].rights
  const authority = authorityOf(declaration.office.controller.address?.country ?? 'FI', on)
  const at = blocksAt('F50', 'authority')
  const contact = blocksAt('F54', 'authority')
  return [
    at.text(text.complainFirst),
    at.more(text.complain),
    contact.text(`${authority.names[language]}.`),
    contact.more(`${authority.visit[language]}.`),
    contact.more(`${authority.post[language]}.`),
    contact.more(`${authority.phone}.`),
    contact.more(authority.web[language]),
    at.text(text.complainElsewhere),
  ]
}

/** F53. */
export function changes({ declaration, language }: Page): Block[] {
  const text = words[language].rights
  const at = blocksAt('F53', 'changesToldBy')
  const ways = declaration.changesToldBy.map((way) => measures[language].news[way])
  return [
    at.text(ways.length > 0 ? fill(text.changes, { list: listed(ways, language) }) : text.changesBare),
    at.text(text.newUse),
  ]
}
