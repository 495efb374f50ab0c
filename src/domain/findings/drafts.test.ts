import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { trades } from '../registers/office-terms.rules.ts'
import { checkDeclaration } from '../registers/declaration.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { programKeys } from '../registers/programs.rules.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { allFindings, hindersPublishing } from './checks.rules.ts'

const today = '2026-11-28'
const languages: OfficeDeclaration['office']['languages'] = ['fi', 'sv', 'en']
const company = {
  name: 'Esimerkki Oy',
  businessId: '1572860-0',
  contactName: 'Essi',
  email: 'e@esimerkki.example',
  languages,
}

/** What is found beyond the answers that only the company can give. */
function beyondAnswers(declaration: OfficeDeclaration): string[] {
  const asked = new Set(checkDeclaration(declaration).map(({ code, path }) => `${code} ${path}`))
  return allFindings(declaration, today)
    .map(({ code, path }) => `${code} ${path}`)
    .filter((one) => !asked.has(one))
}

for (const sellsTo of ['companies', 'households', 'both'] as const)
  for (const analytics of ['none', 'google'] as const)
    test(`drafts of every trade, ${sellsTo}, analytics ${analytics}: nothing is cried at that the program wrote itself`, () => {
      for (const trade of trades) {
        const draft = draftFromAnswers(
          {
            company,
            sellsTo,
            trade,
            programs: programKeys,
            advertising: ['post', 'phone', 'email-customers', 'newsletter'],
            website: { has: true, analytics },
            books: { by: 'accountant', vouchers: 'bookkeeping' },
            creditChecks: true,
          },
          undefined,
          '2026-11-25',
        )
        assert.deepEqual(beyondAnswers(draft), [], trade)
        assert.deepEqual(hindersPublishing(allFindings(draft, today)), [], trade)
      }
    })

const examples = new URL('../../../examples/', import.meta.url)

test('no example has an error', () => {
  for (const name of readdirSync(examples).filter((one) => one.endsWith('.yaml'))) {
    const read = readDeclaration(readFileSync(new URL(name, examples), 'utf8'))
    assert.ok('declaration' in read)
    assert.deepEqual(hindersPublishing(allFindings(read.declaration, today)), [], name)
  }
})
