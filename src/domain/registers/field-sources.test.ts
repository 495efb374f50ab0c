import assert from 'node:assert/strict'
import { test } from 'node:test'
import { charterOf } from './charter.rules.ts'
import { allowedBy, narrowedFields } from './effects.rules.ts'
import { sourcesOf } from './field-sources.rules.ts'
import { draftFromAnswers } from './questions.rules.ts'
import { undeclared } from '../people/declared.rules.ts'

const whole = draftFromAnswers({ sellsTo: 'households' }, [{ field: 'contact.email' }, { field: 'note' }])
const [customers] = whole.registers
const narrow = {
  ...whole,
  registers: [
    {
      ...customers!,
      fields: customers!.fields.map((one) => (one.field === 'note' ? { ...one, sources: ['own'] } : one)),
    },
    ...whole.registers.slice(1),
  ],
}
const ids = {
  version: 1,
  registers: new Map(whole.registers.map(({ key }, at) => [key, at + 1])),
  sources: new Map(whole.sources.map(({ key }, at) => [key, at + 1])),
}
const [before, after] = [charterOf(whole, ids), charterOf(narrow, ids)]
const own = ids.sources.get('own')!

test('a field that names its sources comes from them alone, the others from any of the register’s', () => {
  assert.ok(customers!.sources.includes('own') && customers!.sources.length > 1)
  const register = after.registers.find(({ key }) => key === customers!.key)!
  assert.deepEqual(
    sourcesOf(register, 'note').map(({ key }) => key),
    ['own'],
  )
  assert.equal(sourcesOf(register, 'contact.email').length, customers!.sources.length)
})

test('what may be kept of it follows, and a field that loses a source is among those to be looked at', () => {
  const here = (charter: typeof after) =>
    allowedBy(charter)
      .get('note')!
      .find((one) => one.register === 1)!.sources
  assert.deepEqual([here(after), here(before).length], [[own], customers!.sources.length])
  assert.deepEqual(narrowedFields(before, after), ['note'])
  assert.deepEqual(narrowedFields(after, before), [])
})

test('a value from another source is not written into it', () => {
  const register = after.registers.find(({ key }) => key === customers!.key)!
  const person = [...register.sources.values()].find((one) => one.fromPerson)!
  const codes = (fields: string[]) =>
    undeclared(fields, [register], person, register.fields, 'fi').map(({ code }) => code)
  assert.deepEqual(codes(['note']), ['undeclared-source'])
  assert.deepEqual(codes(['contact.email']), [])
})
