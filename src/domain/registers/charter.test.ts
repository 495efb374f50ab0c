import assert from 'node:assert/strict'
import { test } from 'node:test'
import { builtInPeriod } from './built-in.rules.ts'
import { charterOf } from './charter.rules.ts'
import { draftFromAnswers } from './questions.rules.ts'
import { periodBefore, periodInWords, readPeriod } from './period.rules.ts'

const draft = draftFromAnswers({ sellsTo: 'households' })

test('the gate gets each register with its purposes, fields and sources, the built-in ones too', () => {
  draft.registers[0]!.purposes[0]!.fields = ['name.given', 'contact.email', 'never.declared']
  const registers = new Map([
    ['customers', 1],
    ['staff', 2],
  ])
  const sources = new Map([
    ['person', 10],
    ['program', 11],
  ])
  const charter = charterOf(draft, { version: 3, registers, sources })
  assert.equal(charter.version, 3)
  assert.deepEqual(
    charter.registers.map(({ key, id, builtIn }) => [key, id, builtIn]),
    [
      ['customers', 1, false],
      ['staff', 2, true],
    ],
  )
  const [customers, staff] = charter.registers
  assert.deepEqual([...customers!.purposes[0]!.fields], ['name.given', 'contact.email'])
  assert.equal(customers!.purposes[1]!.fields, customers!.fields)
  assert.deepEqual([...customers!.sources.keys()], ['person'])
  assert.deepEqual([...staff!.sources.keys()], ['program'])
  assert.ok(staff!.fields.has('log-lines'))
})

test('an office can shorten the period of a built-in register, not lengthen it', () => {
  assert.equal(builtInPeriod({ logLines: 'P1Y' }, 'logLines'), 'P1Y')
  assert.equal(builtInPeriod({ logLines: 'P3Y' }, 'logLines'), 'P2Y')
  assert.equal(builtInPeriod({}, 'logLines'), 'P2Y')
})

test('periods are read and told in words', () => {
  assert.deepEqual(readPeriod('P1Y6M2W3D'), { years: 1, months: 6, days: 17 })
  for (const wrong of ['P', '6Y', 'PT5H', 'P-1Y', 'P1.5Y']) assert.equal(readPeriod(wrong), undefined)
  assert.equal(periodInWords('P1Y6M', 'fi'), '1 vuosi ja 6 kuukautta')
  assert.equal(periodInWords('P1M', 'en'), '1 month')
  assert.equal(periodBefore('P1M', 'fi'), '1 kuukauden')
  assert.equal(periodBefore('P2M', 'sv'), '2 månader')
})
