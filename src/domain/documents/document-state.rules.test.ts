import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { changesBetween } from '../registers/changes.rules.ts'
import { languages } from '../registers/text.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { approversOf, isAlone } from './approving.rules.ts'
import { changeLetter } from './change-letter.rules.ts'
import { concerning, differences, nextNumber, numberedAs, reviewDay, unnumbered } from './document-state.rules.ts'
import { noticeOf } from './notice.rules.ts'
import type { Written } from './written.rules.ts'

const read = readDeclaration(readFileSync(new URL('../../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const shop = read.declaration
const [customersNotice, marketingNotice] = shop.documents
const changed = (change: (declaration: typeof shop) => void) => {
  const next = structuredClone(shop)
  change(next)
  return next
}

test('a document is looked at again on its declared day, or a year after it was published', () => {
  assert.equal(reviewDay({}, '2026-11-28'), '2027-11-28')
  assert.equal(reviewDay({}, '2028-02-29'), '2029-02-28')
  assert.equal(reviewDay({ reviewOn: '2027-01-15' }, '2026-11-28'), '2027-01-15')
  assert.equal(reviewDay({ reviewOn: '2026-01-15' }, '2026-11-28'), '2027-11-28', 'publishing was the review')
})

test('a change concerns the documents of its register, and a change of the office all of them', () => {
  const next = changed((one) => {
    one.registers[0]!.risks = undefined
    one.registers[0]!.places = []
    one.office.controller.phone = '040 000 0599'
  })
  const all = changesBetween(shop, next)
  const own = (document: typeof customersNotice) =>
    concerning(all, document!, shop, next).map(({ path }) => path.split('/').slice(0, 2).join('/'))
  assert.ok(own(customersNotice).includes('registers/customers'))
  assert.deepEqual(own(marketingNotice), ['office'])
})

test('what a register does not use is no change of its document', () => {
  const next = changed((one) => {
    one.systems.push({ ...one.systems[0]!, key: 'elsewhere', names: { fi: 'muu' } })
  })
  assert.deepEqual(concerning(changesBetween(shop, next), customersNotice!, shop, next), [])
  const used = changed((one) => {
    const key = one.registers.find((register) => register.key === 'customers')!.systems[0]!
    one.systems.find((system) => system.key === key)!.names.fi = 'toinen nimi'
  })
  assert.equal(concerning(changesBetween(shop, used), customersNotice!, shop, used).length, 1)
})

test('two texts differ by the sentences that went and came, under their heading', () => {
  const next = changed((one) => (one.office.controller.phone = '040 000 0599'))
  const text = (of: typeof shop) => noticeOf(of, 'customers', 'fi', '2026-11-28')!
  assert.deepEqual(differences(text(shop), text(shop)), [])
  const found = differences(text(shop), text(next))
  assert.ok(found.length > 0)
  assert.ok(found.every(({ come }) => come.every((sentence) => sentence.includes('040 000 0599'))))
  assert.deepEqual(
    differences(text(next), text(shop)).map(({ gone }) => gone),
    found.map(({ come }) => come),
  )
})

test('a published text has its own number, which goes on from the declared one', () => {
  const written = { ...noticeOf(shop, 'customers', 'fi')!, kind: 'privacy-notice' as const }
  const said = (one: Written) => one.dated.map(({ text }) => text).join(' ')
  assert.match(said(written), /Versio 1\./)
  assert.doesNotMatch(said(unnumbered(written)), /Versio/)
  assert.match(said(numberedAs(unnumbered(written), 7)), /^Laadittu 12\.1\.2026\. Versio 7\./)
  assert.deepEqual([nextNumber({}, undefined), nextNumber({ version: 4 }, undefined)], [1, 4])
  assert.deepEqual([nextNumber({ version: 4 }, 4), nextNumber({ version: 4 }, 9)], [5, 10])
})

test('a responsible person of the register approves; when none is among the keepers, any keeper', () => {
  const keepers = [
    { account: 'a', email: 'Olli@koe.example' },
    { account: 'b', email: 'kirsi@koe.example' },
  ]
  const names = (contacts: typeof shop.contacts) =>
    approversOf(customersNotice!, { contacts }, keepers, '2026-11-28').map(({ account }) => account)
  const responsible = { role: 'responsible' as const, name: 'Olli', email: 'olli@koe.example' }
  assert.deepEqual(names([responsible]), ['a'])
  assert.deepEqual(names([{ ...responsible, registers: ['prospects'] }]), ['a', 'b'])
  assert.deepEqual(names([{ ...responsible, until: '2026-11-27' }]), ['a', 'b'])
  assert.deepEqual(names([]), ['a', 'b'])
  assert.equal(isAlone(keepers), false)
  assert.equal(isAlone(keepers.slice(1)), true)
})

test('the letter names the change, the register and the article in three languages, and nobody', () => {
  const next = changed((one) => {
    const customers = one.registers.find(({ key }) => key === 'customers')!
    customers.purposes.push({
      ...customers.purposes[0]!,
      key: 'club',
      names: { fi: 'kanta-asiakaskerho', sv: 'stamkundsklubb', en: 'loyalty club' },
    })
  })
  const because = changesBetween(shop, next).filter(({ tellBefore }) => tellBefore)
  assert.equal(because.length, 1)
  for (const [language, purpose, article] of [
    ['fi', 'kanta-asiakaskerho', '13 artiklan 3 kohta'],
    ['sv', 'stamkundsklubb', 'artikel 13.3'],
    ['en', 'loyalty club', 'Article 13(3)'],
  ] as const) {
    const about = { declaration: next, register: 'customers', article: '13(3)' as const, because }
    const { parts } = changeLetter({ ...about, notice: customersNotice! }, language)
    const whole = parts.map(({ text }) => text).join('\n')
    for (const said of [purpose, article, 'Metsäpolun Puutarha Oy', customersNotice!.names[language]!])
      assert.ok(whole.includes(said), `${language}: ${said}\n${whole}`)
    assert.doesNotMatch(whole, /\{|undefined/)
  }
  assert.equal(languages.length, 3)
})
