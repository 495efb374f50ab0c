import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDay, readDay } from './days.ts'

test('a day is understood as Finns, Excel and machines write it', () => {
  const forms = [
    '3.5.2021',
    '03.05.2021',
    '3. 5. 2021',
    '3.5.2021.',
    '3.5.2021 klo 14.30',
    '3.5.2021 14:30',
    '2021-05-03',
    '2021-05-03T12:00:00Z',
    '2021-5-3',
    '20210503',
    '2021/05/03',
    ' 3.5.2021 ',
  ]
  for (const form of forms) assert.deepEqual(readDay(form), { day: '2021-05-03' }, form)
  assert.deepEqual(readDay('31/12/2021'), { day: '2021-12-31' })
  assert.deepEqual(readDay('12/31/2021'), { day: '2021-12-31' })
  assert.deepEqual(readDay('5/5/2021'), { day: '2021-05-05' })
})

test('a month or a year means its last day at the latest', () => {
  for (const form of ['12/2021', '12.2021', '2021-12', '2021'])
    assert.deepEqual(readDay(form), { day: '2021-12-31', atLatest: true }, form)
  assert.deepEqual(readDay('2/2024'), { day: '2024-02-29', atLatest: true })
  for (const form of ['toukokuu 2015', 'toukokuussa 2015', 'touko 2015', 'maj 2015', 'May 2015'])
    assert.deepEqual(readDay(form), { day: '2015-05-31', atLatest: true }, form)
  for (const form of ['3. toukokuuta 2015', '3 maj 2015', '3 May 2015'])
    assert.deepEqual(readDay(form), { day: '2015-05-03' }, form)
  for (const form of ['kesä 2015', 'Maria 2015', '40. toukokuuta 2015'])
    assert.deepEqual(readDay(form), { wrong: 'no-day' }, form)
})

test('a day that could be two days is refused as unclear', () => {
  for (const form of ['3.5.21', '03/05/21', '5/6/2021', '05-06-2021'])
    assert.deepEqual(readDay(form), { wrong: 'unclear' }, form)
})

test('a year of two digits is understood where only one of the years that are asked about ends so', () => {
  assert.deepEqual(readDay('3.5.21', [1947, 2046]), { day: '2021-05-03' })
  assert.deepEqual(readDay('3.5.98', [1947, 2046]), { day: '1998-05-03' })
  assert.deepEqual(readDay('3.5.24', [1921, 2026]), { wrong: 'unclear' })
  assert.deepEqual(readDay('3.5.60', [1921, 2026]), { day: '1960-05-03' })
  assert.deepEqual(readDay('3/5/21', [1947, 2046]), { wrong: 'unclear' })
})

test('what no calendar has is not a day', () => {
  for (const form of [
    '31.2.2021',
    '29.2.2023',
    '0.1.2021',
    '1.13.2021',
    '2021-02-30',
    'kevät 2019',
    '',
    '44319',
    '13/2021',
    '1.1.1800',
    '31/31/2021',
    '040 123 4567',
  ]) {
    assert.deepEqual(readDay(form), { wrong: 'no-day' }, form)
  }
})

test('every day of the calendar reads back from each way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25567, max: 84000 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
      const [y, m, d] = day.split('-').map(Number)
      assert.ok(isDay(day))
      assert.deepEqual(readDay(day), { day })
      assert.deepEqual(readDay(`${d}.${m}.${y}`), { day })
    }),
  )
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (text) => {
      const read = readDay(text)
      if ('day' in read) assert.ok(isDay(read.day))
    }),
  )
})
