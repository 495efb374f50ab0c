import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import type { Actor } from '../../enforcement/actor.ts'
import { enter, recordOrigin } from '../../enforcement/entering.ts'
import { erasePeople } from '../../enforcement/erasing.ts'
import { perform } from '../../enforcement/gate.ts'
import { operation, type AnyOperation, type InputOf } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { newPersonId } from '../../enforcement/person-id.ts'
import { sign, testProgram, type ProgramOffice, type TestProgram } from '../../testing/program.ts'
import { addPeople } from '../people/storage.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { inviteMember } from '../staff/invite-member.ts'
import { recordHearing } from '../staff/record-hearing.ts'
import { z } from 'zod'
import { countLog } from './count-log.ts'
import { listLog } from './list-log.ts'
import { seeOwnLines } from './see-own-lines.ts'

const console: Actor = { kind: 'console', name: 'console' }

/** Three small acts of no slice: one is added, one is opened, one is refused, one is erased. */
const addTrial = operation({
  name: 'add-trial',
  permission: 'add people',
  aims: ['register-keeping'],
  input: z.object({ given: z.string(), family: z.string(), register: z.string() }),
  output: z.object({ person: id('person') }),
  async perform({ given, family, register }, occasion) {
    const person = newPersonId(new Date(occasion.now))
    const into = occasion.charter.registers.find(({ key }) => key === register)!
    const source = [...into.sources.values()][0]!.id
    const origin = await recordOrigin(occasion, { source, receivedOn: occasion.today, person })
    const values = { given, family, emails: [], phones: [], addresses: [], details: [] }
    await addPeople(occasion.db, into.id, [{ id: person, origin, values }])
    await enter(occasion, into.id, [{ person, origin }], 'add-trial')
    return done({ person })
  },
})
const openTrial = operation({
  name: 'see-person',
  permission: 'see people',
  aims: ['customer-care', 'sales', 'register-keeping'],
  input: z.object({ person: id('person') }),
  output: z.object({ person: id('person'), family: personal('name.family', z.string().nullable()) }),
  perform: ({ person }) => Promise.resolve(done({ person, family: 'Lehtonen' })),
})
const refusedTrial = operation({
  name: 'change-person',
  permission: 'change people',
  aims: ['customer-care', 'sales', 'register-keeping'],
  input: z.object({ person: id('person') }),
  output: z.object({}),
  perform: () => Promise.resolve(refuse('changed-meanwhile')),
})
const eraseTrial = operation({
  name: 'erase-trial',
  permission: 'erase people',
  aims: ['register-keeping'],
  input: z.object({ person: id('person') }),
  output: z.object({}),
  async perform({ person }, occasion) {
    await erasePeople(occasion, [person], 'erase-trial')
    return done({})
  },
})

let house: TestProgram
let office: ProgramOffice
let seller: Actor & { kind: 'account' }
let prospectKeeper: Actor & { kind: 'account' }
const people: Record<string, string> = {}

const act = async <O extends AnyOperation>(
  actor: Actor,
  operation: O,
  input: InputOf<O>,
  purpose = 'register-keeping',
) =>
  perform(operation, input, { actor, office: office.office, purpose, language: 'fi', channel: 'web', from: '10.0.0.7' })

async function does<O extends AnyOperation>(actor: Actor, operation: O, input: InputOf<O>, purpose?: string) {
  const outcome = await act(actor, operation, input, purpose)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done as Extract<Awaited<ReturnType<typeof act<O>>>, { done: unknown }>['done']
}

async function invited(
  name: string,
  role: 'seller' | 'keeper',
  registers?: string[],
): Promise<Actor & { kind: 'account' }> {
  const email = `${name.split(' ')[0]!.toLowerCase()}@loki.example`
  const more = registers ? { registers } : {}
  const { account } = await does(console, inviteMember, { name, email, language: 'fi', role, ...more }, 'security')
  const actor = { kind: 'account' as const, id: account, name }
  await sign(office.as, actor)
  return actor
}

before(async () => {
  house = await testProgram()
  office = await house.makeOffice({ name: 'Loki Oy' })
  const read = readDeclaration(readFileSync(new URL('../../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
  assert.ok('declaration' in read)
  await does(console, declareRegisters, { document: read.declaration, base: 0 })
  await does(
    office.owner,
    recordHearing,
    { kind: 'heard', heldOn: '2024-01-02', who: 'koko väki', size: '1-19' },
    'legal-duty',
  )
  seller = await invited('Sanna Salo', 'seller')
  prospectKeeper = await invited('Petri Pelto', 'keeper', ['prospects'])
  for (const [key, given, family, register] of [
    ['aino', 'Aino', 'Lehtonen', 'customers'],
    ['eero', 'Eero', 'Saarela', 'customers'],
    ['ilona', 'Ilona', 'Vuorela', 'prospects'],
    ['gone', 'Onni', 'Kanerva', 'customers'],
  ] as const)
    people[key] = (await does(console, addTrial, { given, family, register })).person
  for (const one of ['aino', 'aino', 'eero', 'gone'])
    await does(seller, openTrial, { person: people[one]! }, 'customer-care')
  await act(seller, refusedTrial, { person: people['aino']! }, 'customer-care')
  await assert.rejects(act(seller, eraseTrial, { person: people['aino']! }))
  await does(prospectKeeper, openTrial, { person: people['ilona']! })
  await does(console, eraseTrial, { person: people['gone']! })
})

const read = (input: InputOf<typeof listLog> = {}, actor: Actor = office.owner) =>
  does(actor, listLog, input, 'security')

describe('the log', () => {
  test('tells who did what to whom and why, with names as they are now', async () => {
    const { lines } = await read({ operation: 'see-person' })
    const [ilona, gone, eero, aino] = lines
    assert.deepEqual(aino!.actor, { kind: 'account', account: seller.id, name: 'Sanna Salo' })
    assert.deepEqual(aino!.people, [{ person: people['aino'], given: 'Aino', family: 'Lehtonen' }])
    assert.deepEqual(aino!.purpose, { key: 'customer-care', name: 'asiakaspalvelu' })
    assert.deepEqual([eero!.people[0]!.family, ilona!.people[0]!.family], ['Saarela', 'Vuorela'])
    assert.deepEqual([aino!.channel, aino!.from, aino!.outcome], ['web', '10.0.0.7', 'done'])
    assert.deepEqual(aino!.fields, ['sukunimi'])
    assert.equal(gone!.counts.erased, 1)
  })

  test('a person who was erased stands as erased, without the id', async () => {
    const { lines } = await read({ operation: 'see-person' })
    const gone = lines[1]!
    assert.deepEqual([gone.people, gone.counts], [[], { people: 1, erased: 1, hidden: 0 }])
    assert.ok(!JSON.stringify(lines).includes(people['gone']!))
  })

  test('reading it is a line of its own, which names whom it showed', async () => {
    await read({ operation: 'see-person' })
    const [last] = await office.look<{ operation: string; actor: string; people: string[] }>(
      'select operation, actor, people from access_log order by id desc limit 1',
    )
    assert.equal(last!.operation, 'list-log')
    assert.equal(last!.actor, office.owner.id)
    assert.deepEqual(last!.people.toSorted(), [people['aino'], people['eero'], people['ilona']].toSorted())
  })

  test('what was refused and what was not permitted is there, and can be asked for alone', async () => {
    const { lines } = await read({ stopped: true })
    const found = lines.map(({ operation, outcome, code }) => [operation, outcome, code])
    assert.deepEqual(found.slice(0, 2), [
      ['erase-trial', 'not permitted', 'not-permitted'],
      ['change-person', 'refused', 'changed-meanwhile'],
    ])
    assert.ok(lines.every(({ outcome }) => outcome !== 'done'))
  })

  test('comes in pages without a gap or a repeat, the newest first', async () => {
    const seen: number[] = []
    let before: number | undefined
    for (let page = 0; page < 50; page++) {
      const { lines, more } = await read({ limit: 3, until: '2099-01-01', ...(before ? { before } : {}) })
      seen.push(...lines.map((line) => line.id))
      before = lines.at(-1)!.id
      if (!more) break
    }
    const [{ n }] = (await office.look<{ n: number }>('select count(*)::int as n from access_log')) as [{ n: number }]
    assert.equal(new Set(seen).size, seen.length)
    assert.deepEqual(
      seen,
      seen.toSorted((a, b) => b - a),
    )
    assert.ok(n - seen.length >= 0 && seen.at(-1) === 1)
  })

  test('can be asked by person, and tells also of the opening that nothing came of', async () => {
    const { lines } = await read({ person: people['aino']! })
    const ops = lines.filter((line) => line.operation !== 'list-log').map((line) => `${line.operation} ${line.outcome}`)
    assert.deepEqual(ops, ['change-person refused', 'see-person done', 'see-person done', 'add-trial done'])
  })

  test('can be asked by day of the office', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' }).format(new Date())
    assert.ok((await read({ from: today, until: today })).lines.length > 0)
    assert.equal((await read({ until: '2001-01-01' })).lines.length, 0)
    assert.equal((await read({ from: '2099-01-01' })).lines.length, 0)
  })

  test('one member’s lines open only with a reason, and the reason is kept', async () => {
    const refused = await act(office.owner, listLog, { account: seller.id }, 'security')
    assert.ok('refused' in refused)
    assert.deepEqual(refused.refused, [{ code: 'reason-needed', article: '759/2004 21 §' }])
    for (const before of [undefined, 1000])
      await read({ account: seller.id, reason: 'security', note: 'kadonnut puhelin', ...(before ? { before } : {}) })
    assert.deepEqual(await office.look('select account, reason, note, read_by from log_readings'), [
      { account: seller.id, reason: 'security', note: 'kadonnut puhelin', read_by: office.owner.id },
    ])
    const own = await act(office.owner, listLog, { account: office.owner.id }, 'security')
    assert.ok('done' in own)
    assert.ok(own.done.lines.every((line) => line.actor.account === office.owner.id))
  })

  test('who keeps one register sees the lines that touched it, and nobody of another register', async () => {
    const { lines } = await read({}, prospectKeeper)
    assert.ok(lines.some((line) => line.people.some((one) => one.family === 'Vuorela')))
    const text = JSON.stringify(lines)
    for (const strange of ['Lehtonen', 'Saarela', people['aino']!, people['eero']!]) assert.ok(!text.includes(strange))
    assert.ok(lines.every((line) => line.registers.includes('Mahdolliset asiakkaat')))
  })

  test('is not read by those who may not', async () => {
    await assert.rejects(act(seller, listLog, {}, 'security'), { code: 'not-permitted' })
    await assert.rejects(act(seller, countLog, {}, 'security'), { code: 'not-permitted' })
    await assert.rejects(act({ kind: 'visitor', name: 'visitor' }, seeOwnLines, {}), { code: 'not-permitted' })
  })

  test('everybody sees the own lines, and no names in them', async () => {
    const { lines } = await does(seller, seeOwnLines, {}, 'security')
    assert.ok(lines.length >= 6)
    assert.ok(lines.every((line) => line.actor.account === seller.id))
    const text = JSON.stringify(lines)
    for (const name of ['Lehtonen', 'Saarela', ...Object.values(people)]) assert.ok(!text.includes(name))
    const opened = lines.find((line) => line.operation === 'see-person')!
    assert.equal(opened.counts.people, 1)
  })

  test('is counted for today and the week, with what was stopped', async () => {
    const counted = await does(office.owner, countLog, {}, 'security')
    assert.ok(counted.today > 10 && counted.week >= counted.today)
    assert.ok(counted.refused >= 2 && counted.notPermitted >= 3)
    assert.equal(counted.broken, 0)
  })
})
