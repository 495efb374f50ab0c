import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { languages } from '../registers/text.rules.ts'
import { writtenOf, type DocumentKind } from './written.rules.ts'

/** An office that has answered “not used” or “none” to all that can be answered so. */
function nothingUsed(): OfficeDeclaration {
  const company = { name: 'Esimerkki Oy', businessId: '1572860-0', contactName: 'Essi', email: 'e@esimerkki.example' }
  const books = { by: 'self', vouchers: 'bookkeeping' } as const
  const declaration = draftFromAnswers({ company, sellsTo: 'households', books }, undefined, '2026-11-25')
  const [register] = declaration.registers
  const names = { fi: 'Tiedot', sv: 'Uppgifter', en: 'Data' }
  register!.protection = { ...register!.protection, manual: 'not-used' }
  declaration.website = 'not-used'
  declaration.documents = (Object.keys(asked) as DocumentKind[]).map((kind) => ({
    key: kind,
    kind,
    names,
    registers: [register!.key, 'website'],
    headings: {},
    sections: [],
    split: asked[kind]!,
  }))
  return declaration
}

/** Facts that can be answered so, in the kinds that print them. */
const asked: Partial<Record<DocumentKind, FactId[]>> = {
  'data-flow-description': ['F05', 'F08', 'F16', 'F17', 'F21', 'F26', 'F36'],
  'register-description': ['F05', 'F08', 'F15', 'F16', 'F21', 'F24', 'F25', 'F27', 'F28', 'F36', 'F39', 'F41'],
  'privacy-notice': ['F05', 'F08', 'F15', 'F16', 'F21', 'F24', 'F25', 'F27', 'F28', 'F36', 'F39', 'F41'],
  'processing-record': ['F05', 'F08', 'F21', 'F24', 'F25', 'F26', 'F27'],
}

for (const [kind, facts] of Object.entries(asked))
  test(`“not used” is an answer and prints as one, in three languages: ${kind}`, () => {
    const declaration = nothingUsed()
    const silent = languages.flatMap((language) => {
      const { sections } = writtenOf(declaration, kind, language, '2026-11-28')!
      const said = sections.flatMap(({ blocks }) => blocks.filter(({ text, cells }) => (text || cells) ?? false))
      return facts.filter((fact) => !said.some((one) => one.fact === fact)).map((fact) => `${language} ${fact}`)
    })
    assert.deepEqual(silent, [])
  })
