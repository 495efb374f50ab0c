import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnsOf, contentOf, hasMark, isAsKept, shapeOf, sortOf, withMark } from './list-shape.rules.ts'
import { listColumns } from './columns.rules.ts'

const own = {
  view: 7,
  name: 'Keksilä',
  filters: { banned: true, city: 'Keksilä' },
  sort: 'contact.address' as const,
  reversed: true,
  columns: null,
}

test('a view of one’s own gives the list its shape, and stands as kept until the shape changes', () => {
  const shape = shapeOf(own)
  assert.deepEqual(shape, { filters: own.filters, sort: 'city', down: true })
  assert.ok(isAsKept(own, shape))
  assert.ok(isAsKept(own, { ...shape, filters: { city: 'Keksilä', banned: true } }), 'the order of filters is nothing')
  assert.ok(isAsKept(own, { ...shape, filters: { ...shape.filters, language: undefined } }))
  assert.ok(!isAsKept(own, { ...shape, down: false }))
  assert.ok(!isAsKept(own, { ...shape, columns: ['phone'] }))
  assert.ok(!isAsKept(own, { ...shape, filters: { city: 'Keksilä' } }))
})

test('what a view narrows to is kept with what was narrowed in it', () => {
  assert.deepEqual(contentOf('banned', { filters: { city: 'Keksilä' } }), {
    filters: { banned: true, city: 'Keksilä' },
    sort: 'name.family',
    reversed: false,
    columns: null,
  })
})

test('those to be told come by urgency until another order is chosen', () => {
  assert.equal(sortOf('not-told', { filters: {} }), undefined)
  assert.equal(sortOf('all', { filters: { notTold: true } }), undefined)
  assert.equal(sortOf('not-told', { filters: {}, sort: 'city' }), 'city')
  assert.equal(sortOf('contacts', { filters: {} }), 'organisation')
})

test('columns stand in their own order, and only those that the purpose has anything for', () => {
  assert.deepEqual(columnsOf('all', { filters: {} }, listColumns), ['phone', 'email', 'city', 'register', 'checked'])
  assert.ok(columnsOf('contacts', { filters: {} }, listColumns).includes('organisation'))
  const chosen = { filters: {}, columns: ['checked' as const, 'phone' as const] }
  assert.deepEqual(columnsOf('all', chosen, listColumns), ['phone', 'checked'])
  assert.deepEqual(columnsOf('all', chosen, ['checked']), ['checked'])
})

test('a mark is put on and taken off and leaves the rest', () => {
  const on = withMark({ city: 'Mallila' }, 'not-checked', true)
  assert.deepEqual(on, { city: 'Mallila', notCheckedForMonths: 12 })
  assert.ok(hasMark(on, 'not-checked'))
  assert.deepEqual(withMark(on, 'not-checked', false), { city: 'Mallila' })
})
