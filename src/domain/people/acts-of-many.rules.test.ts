import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leftBecause, type ActOfMany, type Leaving, type Standing } from './acts-of-many.rules.ts'

const plain: Standing = { restricted: false, dead: false, checkedToday: false, waits: false, banned: false }

test('who is left out of an act for many, and why', () => {
  const cases: [ActOfMany, Partial<Standing>, Leaving | undefined][] = [
    ['confirm-person', {}, undefined],
    ['confirm-person', { banned: true, waits: true }, undefined],
    ['confirm-person', { restricted: true, dead: true, checkedToday: true }, 'restricted'],
    ['confirm-person', { dead: true, checkedToday: true }, 'dead'],
    ['confirm-person', { checkedToday: true }, 'checked-today'],
    ['mark-told', { waits: true }, undefined],
    ['mark-told', { waits: true, restricted: true, checkedToday: true }, undefined],
    ['mark-told', { waits: true, dead: true }, 'dead'],
    ['mark-told', {}, 'nothing-to-tell'],
    ['forbid-marketing-to-many', {}, undefined],
    ['forbid-marketing-to-many', { restricted: true, dead: true }, undefined],
    ['forbid-marketing-to-many', { banned: true }, 'banned-already'],
  ]
  for (const [act, standing, because] of cases)
    assert.equal(leftBecause(act, { ...plain, ...standing }), because, `${act} ${JSON.stringify(standing)}`)
})
