import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { cutterOf, fieldKey, fieldsIn, id, namedIn, personal, personalItems } from './output.ts'

const person = z.object({
  person: id('person'),
  email: personal('contact.email', z.string()),
  details: personalItems('field', z.object({ field: z.string(), value: z.string() })),
  marks: z.array(z.string()),
})
const seesOnly = (...fields: string[]) => new Set(fields)
const one = {
  person: '018f0000-0000-7000-8000-000000000001',
  email: 'aino@example.test',
  details: [
    { field: 'note', value: 'soittaa aamulla' },
    { field: 'interests', value: 'puut' },
  ],
  marks: ['kielto'],
  undeclared: 'does not go out',
}

test('what the scope lacks is not in the output, and neither is what the schema lacks', () => {
  const met = new Set<string>()
  const cut = cutterOf(z.array(person))([one], seesOnly('note'), met)
  assert.deepEqual(cut, [
    { person: one.person, details: [{ field: 'note', value: 'soittaa aamulla' }], marks: ['kielto'] },
  ])
  assert.deepEqual([...met], [one.person])
})

test('the fields of which a value is shown are told, and only those: not what was cut, empty or only marked', () => {
  const told = (value: object, sees: Set<string>): string[] => {
    const shown = new Set<string>()
    cutterOf(z.object({ rows: z.array(person.nullable()) }))({ rows: [value, null] }, sees, new Set(), shown)
    return [...shown]
  }
  const all = seesOnly('contact.email', 'note', 'interests')
  assert.deepEqual(told(one, all), ['contact.email', 'note', 'interests'])
  assert.deepEqual(told(one, seesOnly('note')), ['note'])
  const marked = { ...one, email: undefined, details: [{ field: 'note', value: null }] }
  assert.deepEqual(told(marked, all), [])
})

test('what the scope holds goes out unchanged', () => {
  const cut = cutterOf(person)(one, seesOnly('contact.email', 'note', 'interests'), new Set()) as typeof one
  assert.equal(cut.email, 'aino@example.test')
  assert.equal(cut.details.length, 2)
})

test('a person is met through arrays, optionals and unions alike', () => {
  const schema = z.object({
    best: person.nullable(),
    others: z.array(z.union([person, z.object({ restricted: z.literal(true), person: id('person') })])).optional(),
  })
  const met = new Set<string>()
  const second = '018f0000-0000-7000-8000-000000000002'
  cutterOf(schema)({ best: one, others: [{ restricted: true, person: second }] }, seesOnly(), met)
  assert.deepEqual([...met], [one.person, second])
})

test('a personal part outside an object with a person’s id is refused when the operation is written', () => {
  assert.throws(() => cutterOf(z.object({ email: personal('contact.email', z.string()) })), /outside an object/)
  assert.throws(() => cutterOf(z.object({ list: personalItems('field', z.object({ field: z.string() })) })), /outside/)
})

test('a schema that the gate cannot cut is refused', () => {
  assert.throws(() => cutterOf(z.object({ anything: z.unknown() })), /cannot hold unknown/)
  assert.throws(() => cutterOf(z.string().transform((s) => s)), /cannot hold/)
})

test('the people and the fields an input names are found', () => {
  const schema = z.object({
    people: z.array(id('person')),
    sort: fieldKey(['name.family', 'contact.email']).optional(),
  })
  const people = new Set<string>()
  const fields = new Set<string>()
  namedIn(schema)({ people: [one.person], sort: 'contact.email' }, people, fields)
  assert.deepEqual([[...people], [...fields]], [[one.person], ['contact.email']])
})

test('the fields an output can carry are known for the log line', () => {
  assert.deepEqual(fieldsIn(z.object({ list: z.array(person) })), ['contact.email'])
})
