import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { perform } from '../../enforcement/gate.ts'
import type { InputOf } from '../../enforcement/operation.ts'
import { testProgram } from '../../testing/program.ts'
import { declareRegisters } from './declare-registers.ts'
import { listRegisterTerms } from './list-register-terms.ts'

const example = resolve(import.meta.dirname, '../../../examples/metsapolku.yaml')

test('screens learn what registers, fields and sources are called, and nothing of what the purpose does not see', async () => {
  const { makeOffice } = await testProgram()
  const { office, owner, as } = await makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const document = parse(readFileSync(example, 'utf8')) as InputOf<typeof declareRegisters>['document']
  assert.ok('done' in (await as(owner, declareRegisters, { document, base: 0 })))
  const seen = async (purpose: string, language: 'fi' | 'sv') => {
    const outcome = await perform(listRegisterTerms, {}, { actor: owner, office, purpose, language, channel: 'web' })
    assert.ok('done' in outcome, JSON.stringify(outcome))
    return outcome.done
  }
  const care = await seen('customer-care', 'fi')
  const customers = care.registers.find((one) => one.key === 'customers')
  assert.equal(customers?.fields.find((one) => one.key === 'contact.phone')?.name, 'puhelinnumero')
  assert.ok(customers?.sources.some((one) => one.fromPerson && one.name !== ''))
  assert.match(customers?.retention[0]?.phrase ?? '', /vuotta/)
  assert.equal(
    care.registers.some((one) => one.key === 'billing'),
    false,
  )
  const billing = await seen('billing', 'sv')
  const fields = (terms: typeof care, register: string) =>
    terms.registers.find((one) => one.key === register)?.fields.map((one) => one.key)
  assert.ok(fields(billing, 'billing')?.includes('name.family'))
  assert.equal(billing.registers.find((one) => one.key === 'billing')?.fields[0]?.name, 'förnamn')
})
