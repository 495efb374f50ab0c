import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { print } from '../../plumbing/forms/print.ts'
import { changesBetween } from '../registers/changes.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { languages, type Language } from '../registers/text.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { agreementPaper } from './agreement.rules.ts'
import { changeLetter } from './change-letter.rules.ts'
import { linkedDataOf } from './linked-data.rules.ts'
import { noticePage } from './notice.page.ts'
import { printedOf } from './printed.document.ts'
import { undertakingPaper } from './undertaking-paper.rules.ts'
import { writtenOf } from './written.rules.ts'

const folder = new URL('../../../examples/', import.meta.url)
const on = '2026-11-28'
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const read = readDeclaration(readFileSync(new URL(name, folder), 'utf8'))
    assert.ok('declaration' in read, name)
    return { name, declaration: read.declaration }
  })

const isText = (value: object): boolean =>
  Object.keys(value).length > 0 && Object.keys(value).every((one) => (languages as readonly string[]).includes(one))

/** Names that nothing in the declaration says more of: they stand in quotes on a page of another language. */
const quotable = ['systems', 'ownFields', 'sources', 'recipients', 'registers']

/**
 * The declaration where all words of the company’s own are in one language only, with a mark in them that tells where they
 * stand. A company’s name as a party is the same in all languages, and has no mark.
 */
function only(value: unknown, language: Language, within = '', key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => only(one, language, within, key))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) {
    if (key !== 'names') return { [language]: `Zzz ${language}.` }
    return { [language]: within === 'parties' ? 'Numerola Oy' : `Zzz ${within} ${language}` }
  }
  const party = within === 'recipients' && 'category' in value && value.category !== 'authority'
  return Object.fromEntries(
    Object.entries(value).map(([one, inside]) => {
      const place = party ? 'parties' : Array.isArray(inside) ? one : within
      return [one, only(inside, language, place, one)]
    }),
  )
}

const inOneLanguage = languages.flatMap((own) =>
  examples.map(({ name, declaration }) => ({
    name,
    own,
    whole: declaration,
    declaration: only(declaration, own) as OfficeDeclaration,
  })),
)

const quote = new RegExp(`[”“]Zzz (?:${quotable.join('|')}) (?:${languages.join('|')})”`, 'gu')

/** What is left of a text when names in quotes are taken off: a mark in it is foreign prose. */
const proseOf = (text: string): string => text.replace(quote, '')

function assertOwn(text: string, own: Language, language: Language, where: string): void {
  if (own === language) return
  const prose = proseOf(text)
  const at = prose.indexOf('Zzz')
  assert.ok(at < 0, `${where} ${own} in ${language}: ${prose.slice(Math.max(0, at - 200), at + 40)}`)
}

test('no document has words of the company in another language than its own, but for names in quotes', () => {
  let printed = 0
  let quoted = 0
  for (const { name, own, declaration } of inOneLanguage)
    for (const { key, kind } of declaration.documents)
      for (const language of languages) {
        const text = JSON.stringify(writtenOf(declaration, key, language, on) ?? '').replaceAll('\\"', '"')
        assertOwn(text, own, language, `${name} ${kind}`)
        if (own === language && text.includes('Zzz')) printed++
        if (own !== language && text.includes('Zzz')) quoted++
      }
  assert.ok(printed > 20, 'where the language is its own, the words are printed')
  assert.ok(quoted > 5, 'a system keeps its name')
})

test('neither has a paper to sign', () => {
  let papers = 0
  for (const { name, own, declaration } of inOneLanguage)
    for (const language of languages)
      for (const paper of [
        ...declaration.recipients.flatMap(({ key }) => agreementPaper(declaration, key, language) ?? []),
        undertakingPaper(declaration, language),
      ]) {
        papers++
        assertOwn(JSON.stringify(paper), own, language, `${name} ${paper.kind}`)
      }
  assert.ok(papers > languages.length ** 2 * 8, 'there are agreements among them')
})

test('neither has the letter to those who must be told, whatever changed', () => {
  let letters = 0
  for (const { name, own, declaration } of inOneLanguage) {
    const because = changesBetween({ ...declaration, registers: [], documents: [] }, declaration)
    const bare = structuredClone(declaration)
    for (const register of bare.registers)
      Object.assign(register, { purposes: [], sources: [], recipients: [], retention: [], disclosures: 'not-used' })
    const all = [...because, ...changesBetween(bare, declaration), ...changesBetween(declaration, bare)]
    for (const language of languages)
      for (const register of declaration.registers)
        for (const notice of declaration.documents) {
          letters++
          const letter = changeLetter(
            { declaration, register: register.key, article: '13(3)', because: all, notice },
            language,
          )
          assertOwn(JSON.stringify(letter), own, language, `${name} letter`)
        }
  }
  assert.ok(letters > 20)
})

test('linked data mark every word of the company with the language that it is in', () => {
  let marked = 0
  const walk = (value: unknown, own: Language, where: string): void => {
    if (typeof value === 'string') return assert.ok(!proseOf(value).includes('Zzz'), `${where}: ${value}`)
    if (typeof value !== 'object' || value === null) return
    const tagged = value as { '@language'?: string; '@value'?: string }
    if (tagged['@language'] === own && tagged['@value']?.includes('Zzz')) {
      marked++
      return
    }
    for (const inside of Object.values(value)) walk(inside, own, where)
  }
  for (const { name, own, declaration } of inOneLanguage)
    for (const { key, kind } of declaration.documents)
      for (const language of languages)
        walk(linkedDataOf(declaration, key, language, on), own, `${name} ${kind} ${language}`)
  assert.ok(marked > 50)
})

test('neither has the workbook of a record, nor what is printed', async () => {
  for (const { name, own, declaration } of inOneLanguage.filter((one) => one.own !== 'fi').slice(0, 4))
    for (const { key, kind } of declaration.documents.slice(0, 2)) {
      const written = writtenOf(declaration, key, 'fi', on)
      if (!written) continue
      const { sheets } = await readXlsx(await print(printedOf(written), 'xlsx'))
      const cells = sheets.flatMap(({ rows }) => rows.flat()).map(String)
      assert.ok(cells.length > 10)
      for (const cell of cells) assertOwn(cell, own, 'fi', `${name} ${kind} xlsx`)
    }
})

test('a sentence that is in another language only leads to the page in that language, where there is one', () => {
  let led = 0
  for (const { own, declaration } of inOneLanguage)
    for (const language of languages.filter((one) => one !== own))
      for (const { key } of declaration.documents) {
        const written = writtenOf(declaration, key, language, on)
        if (!written?.sections.some(({ blocks }) => blocks.some(({ elsewhere }) => elsewhere))) continue
        const page = (there: Partial<Record<Language, string>>) =>
          noticePage(written, { stylesheets: [], languages: there })
        const link = `<a href="there.html" hreflang="${own}">`
        assertOwn(page({ [own]: 'there.html' }), own, language, key)
        const told = page({ [own]: 'there.html' }).split('<main>')[1]!
        assert.ok(told.includes(link), `${key} ${own} in ${language}`)
        assert.ok(!page({}).includes(`hreflang="${own}"`), 'no link to a page that is not there')
        led++
      }
  assert.ok(led > 10)
})

test('after a colon it is said shortly, and not again for each sentence that lacks', () => {
  for (const { name, own, declaration } of inOneLanguage)
    for (const language of languages.filter((one) => one !== own)) {
      const said = [
        ...declaration.documents.flatMap(({ key }) => writtenOf(declaration, key, language, on) ?? []),
        ...declaration.recipients.flatMap(({ key }) => agreementPaper(declaration, key, language) ?? []),
      ].flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
      for (const [i, block] of said.entries()) {
        const before = said[i - 1]
        if (block.kind !== 'more' || !block.elsewhere || !before) continue
        assert.ok(!(before.text.endsWith(':') && /^\p{Lu}/u.test(block.text)), `${name}: ${before.text} ${block.text}`)
        assert.notEqual(before.elsewhere, block.elsewhere, `${name}: ${block.text}`)
      }
    }
})
