import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import type { Actor } from '../../enforcement/actor.ts'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import { sign, testProgram, type ProgramOffice } from '../../testing/program.ts'
import { listPromises } from '../promises/list-promises.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { keepDraft } from '../registers/keep-draft.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { grantRole } from '../staff/grant-role.ts'
import { inviteMember } from '../staff/invite-member.ts'
import { recordHearing } from '../staff/record-hearing.ts'
import { seeToday } from './see-today.ts'
import type { Role } from '../staff/roles.rules.ts'

const console: Actor = { kind: 'console', name: 'console' }
type Member = Actor & { kind: 'account' }
const house = await testProgram()
house.clock.at = new Date('2026-11-25T09:00:00Z')

async function does<O extends AnyOperation>(
  office: ProgramOffice,
  actor: Actor,
  operation: O,
  input: InputOf<O>,
  purpose: string,
): Promise<OutputOf<O>> {
  const outcome = await perform(operation, input, {
    actor,
    office: office.office,
    purpose,
    language: 'fi',
    channel: 'web',
  })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
const today = async (office: ProgramOffice, actor: Actor) => await does(office, actor, seeToday, {}, 'security')
const kinds = async (office: ProgramOffice, actor: Actor) => (await today(office, actor)).due.map(({ kind }) => kind)

async function invite(
  office: ProgramOffice,
  name: string,
  role: Role,
  more: { registers?: string[]; from?: string; until?: string } = {},
): Promise<Member> {
  const email = `${name.split(' ')[0]!.toLowerCase()}@tanaan.example`
  const { account } = await does(
    office,
    office.owner,
    inviteMember,
    { name, email, language: 'fi', role, ...more },
    'security',
  )
  return { kind: 'account', id: account, name }
}

test('a new office is told to describe its first register and to hear the staff', async () => {
  const fresh = await house.makeOffice({ name: 'Uusi Oy' })
  assert.deepEqual((await kinds(fresh, fresh.owner)).toSorted(), ['declare', 'hear-staff'])
  await does(fresh, fresh.owner, keepDraft, { answers: {}, columns: [] }, 'register-keeping')
  assert.deepEqual((await kinds(fresh, fresh.owner)).toSorted(), ['draft', 'hear-staff'])
})

describe('the first page', () => {
  let office: ProgramOffice
  let clerk: Member
  let keeper: Member

  before(async () => {
    office = await house.makeOffice({ name: 'Tänään Oy' })
    const read = readDeclaration(readFileSync(new URL('../../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
    assert.ok('declaration' in read)
    read.declaration.recipients[0]!.agreement!.until = '2026-12-20'
    read.declaration.website = undefined
    await does(office, console, declareRegisters, { document: read.declaration, base: 0 }, 'register-keeping')
    await does(
      office,
      office.owner,
      recordHearing,
      { kind: 'heard', heldOn: '2026-01-02', who: 'koko väki', size: '1-19' },
      'legal-duty',
    )
    clerk = await invite(office, 'Maija Metsä', 'clerk')
    keeper = await invite(office, 'Petri Pelto', 'keeper', { registers: ['prospects'] })
    await invite(office, 'Saara Suo', 'seller')
    for (const one of [clerk, keeper]) await sign(office.as, one)
    await does(
      office,
      office.owner,
      grantRole,
      { account: clerk.id, role: 'deputy', from: '2026-12-01', until: '2026-12-24' },
      'security',
    )
    await untold('prospects', 3, '2026-11-20')
    await untold('prospects', 2, '2026-12-10')
    await untold('customers', 4, '2026-11-30')
    await waiting('customers', 'asiakkaat.xlsx', 'done', 5)
    await waiting('prospects', 'messut.csv', 'failed', 0)
    await waiting('customers', 'valmis.csv', 'done', 0, { new: 12, same: 3 })
  })

  const number = async (register: string): Promise<number> =>
    (await office.look<{ id: number }>('select id from registers where key = $1', [register]))[0]!.id

  async function untold(register: string, count: number, latestOn: string): Promise<void> {
    const id = await number(register)
    for (let i = 0; i < count; i++) {
      const person = randomUUID()
      await office.look(
        `with p as (insert into people (id) values ('${person}')),
         o as (insert into origins (person_id, source_id, received_on, channel) values ('${person}', 1, '2026-10-01', 'web') returning id),
         e as (insert into entries (person_id, register_id, origin_id) select '${person}', ${id}, id from o)
         insert into to_be_told (person_id, origin_id, latest_on) select '${person}', id, '${latestOn}' from o`,
      )
    }
  }

  async function waiting(register: string, file: string, state: string, rows: number, counts = {}): Promise<void> {
    const id = randomUUID()
    await office.look(
      `insert into imports (id, state, file_name, file_sha256, register_id, counts, ended_at, added_by)
       values ($1, $2, $3, 'x', $4, $5, '2026-11-24T10:00:00Z', $6)`,
      [id, state, file, await number(register), JSON.stringify(counts), office.owner.id],
    )
    for (let i = 0; i < rows; i++)
      await office.look(
        `insert into kept_rows (import_id, row_number, verdict, why, cells) values ($1, $2, 'possible', '[]', '[]')`,
        [id, i + 1],
      )
  }

  /** What the page of promises itself says needs the reader. */
  async function needing(): Promise<number> {
    const listed = await office.as(office.owner, listPromises, {})
    assert.ok('done' in listed && listed.done.needs.length > 0)
    return listed.done.needs.length
  }

  test('tells the owner everything that waits, each with its day', async () => {
    const { due } = await today(office, office.owner)
    const found = due.map(({ kind, on, count, name }) => [kind, on, count, name])
    assert.deepEqual(found, [
      ['to-tell', '2026-11-20', 3, null],
      ['to-tell', '2026-11-30', 6, null],
      ...due
        .filter(({ kind }) => kind === 'rows-waiting' || kind === 'import-failed')
        .map(({ kind, on, count, name }) => [kind, on, count, name]),
      ['signatures-missing', null, 1, 'Saara Suo'],
      ['right-ends', '2026-12-24', 1, 'Maija Metsä'],
      ['agreement-ends', '2026-12-20', 1, 'Tilitoimisto Numerola Oy'],
      ['questions-open', null, 2, null],
      ['promises-need', null, await needing(), null],
    ])
    const imports = due.filter(({ import: one }) => one !== null).map(({ kind, name, count }) => [kind, name, count])
    assert.deepEqual(imports.toSorted(), [
      ['import-failed', 'messut.csv', 1],
      ['rows-waiting', 'asiakkaat.xlsx', 5],
    ])
  })

  test('tells what the program did by itself', async () => {
    const { handled } = await today(office, office.owner)
    assert.ok(handled.some(({ kind, name, count }) => kind === 'imported' && name === 'valmis.csv' && count === 15))
  })

  test('counts only where the reader may act: one register, and nothing of the staff', async () => {
    const { due } = await today(office, keeper)
    assert.deepEqual(
      due.map(({ kind, count, name }) => [kind, count, name]),
      [
        ['to-tell', 3, null],
        ['to-tell', 2, null],
        ['import-failed', 1, 'messut.csv'],
        ['questions-open', 2, null],
        ['promises-need', await needing(), null],
      ],
    )
  })

  test('a clerk is not told of imports, rights, agreements or open questions', async () => {
    assert.deepEqual([...new Set(await kinds(office, clerk))], ['to-tell'])
    assert.deepEqual((await today(office, clerk)).handled, [])
  })

  test('a bookkeeper who only sees has nothing to do', async () => {
    const bookkeeper = await invite(office, 'Ulla Luku', 'bookkeeper')
    await sign(office.as, bookkeeper)
    assert.deepEqual(await today(office, bookkeeper), { today: '2026-11-25', due: [], handled: [] })
  })

  test('names nobody of the registers, and leaves a line that names nobody', async () => {
    const [line] = await office.look<{ people: string[] }>(
      "select people from access_log where operation = 'see-today' order by id desc limit 1",
    )
    assert.deepEqual(line!.people, [])
  })

  test('a new text of the undertaking is told of with its last day', async () => {
    await office.look("insert into undertaking_texts (version, in_force_on) values (2, '2026-11-20')")
    await office.look('update office_state set grants_version = grants_version + 1')
    const { due } = await today(office, clerk)
    assert.deepEqual(
      due.filter(({ kind }) => kind === 'sign-undertaking').map(({ on }) => on),
      ['2026-12-04'],
    )
  })
})
