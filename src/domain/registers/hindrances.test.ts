import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hindrances } from './preview-declaration.ts'
import { draftFromAnswers } from './questions.rules.ts'

const shop = draftFromAnswers({ sellsTo: 'households' })

test('more people than can be erased at once are not emptied by a declaration', () => {
  const none = {
    due: [],
    uncounted: [],
    unchanged: false,
    changes: [],
    ended: [],
    withoutRegister: 0,
    going: [],
    reshaped: [],
    restricted: [],
  }
  const narrowing = { allowed: new Map(), fields: [] }
  const judged = (emptied: string[]) => ({
    declaration: shop,
    before: shop,
    findings: [],
    shutOut: 0,
    weighed: { ...none, tell: [], people: emptied, emptied, narrowing },
  })
  const most = Array.from({ length: 50_000 }, () => 'x')
  assert.deepEqual(hindrances(judged(most), true, 'fi'), [])
  const [refusal] = hindrances(judged([...most, 'x']), true, 'fi')
  assert.deepEqual(refusal, { code: 'too-many-emptied', facts: { people: 50_001, most: 50_000 } })
})
