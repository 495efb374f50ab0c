import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { jobList } from '../../app/job-list.ts'
import type { Actor } from '../../enforcement/actor.ts'
import { perform } from '../../enforcement/gate.ts'
import type { OutputOf } from '../../enforcement/operation.ts'
import { testDatabase } from '../../testing/database.ts'
import { lookInto, testProgram } from '../../testing/program.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { seeMe } from '../staff/see-me.ts'
import { addPerson } from '../people/add-person.ts'
import { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import { attestPromise } from './attest-promise.ts'
import { checkPromises } from './check-promises.ts'
import { chooseUnverified } from './choose-unverified.ts'
import { fileEvidence } from './file-evidence.ts'
import { listPromises } from './list-promises.ts'
import { seeEvidence } from './see-evidence.ts'
import { withdrawProof } from './withdraw-proof.ts'

const running = await testProgram()
running.clock.at = new Date('2026-11-28T09:00:00Z')
const office = await running.makeOffice({ email: 'kaisa@lupaukset.example' })
const { owner, as } = office
const night: Actor = { kind: 'console', name: 'job' }

type Listed = OutputOf<typeof listPromises>
async function listed(): Promise<Listed> {
  const outcome = await as(owner, listPromises, {})
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
const promise = async (number: number) => (await listed()).promises.find((one) => one.number === number)!
async function look() {
  const outcome = await as(night, checkPromises, {})
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
const codes = (outcome: object): string[] =>
  'refused' in outcome ? (outcome.refused as { code: string }[]).map(({ code }) => code) : []

before(async () => {
  assert.deepEqual(codes(await as(owner, listPromises, {})), ['nothing-declared'])
  const yaml = new URL('../../../examples/koivuranta-data-flow.yaml', import.meta.url)
  const read = readDeclaration(readFileSync(yaml, 'utf8'))
  assert.ok('declaration' in read)
  const outcome = await as(owner, declareRegisters, { document: read.declaration as never, base: 0 } as never)
  assert.ok('done' in outcome, JSON.stringify(outcome))
})

test('rows are counted for the promises every night', () =>
  assert.ok(jobList.some(({ queue, nightly }) => queue === 'check-promises' && nightly === true)))

test('rows are counted when an office declares for the first time, before its documents are published', async () => {
  const [look] = await office.look<{ values: number; undeclared: number }>(
    `select (found ->> 'values')::int as values, (found ->> 'undeclaredFields')::int as undeclared from promise_looks`,
  )
  assert.deepEqual(look, { values: 0, undeclared: 0 })
  assert.equal((await promise(5)).state, 'kept')
})

test('what rests on the rows is not said to be kept before they are counted, and is then', async () => {
  await office.look('delete from promise_looks')
  assert.equal((await promise(5)).because, 'not-checked')
  const counts = await look()
  assert.deepEqual([counts.undeclaredFields, counts.undeclaredSources], [0, 0])
  const kept = await promise(5)
  assert.deepEqual(
    [kept.state, kept.exercisedOn, kept.counts],
    ['kept', '2026-11-28', { values: counts.values, wrong: 0 }],
  )
})

test('a value that nobody declared, or that came from nowhere, breaks the promise until it is gone', async () => {
  const added = await perform(
    addPerson,
    { register: 'customers', name: 'Aino Asiakas', emails: ['aino@asiakas.example'] },
    { actor: owner, office: office.office, purpose: 'register-keeping', language: 'fi', channel: 'web' },
  )
  assert.ok('done' in added, JSON.stringify(added))
  await look()
  assert.equal((await promise(1)).state, 'kept')
  const [before] = await office.look<{ source_id: number }>('select source_id from origins limit 1')
  await office.look(`insert into sources (key) values ('ostettu')`)
  await office.look(`update origins set source_id = (select id from sources where key = 'ostettu')`)
  await look()
  const broken = await promise(1)
  assert.equal(broken.state, 'broken')
  assert.equal(broken.act, 'look')
  assert.ok((broken.counts['wrong'] as number) > 0)
  assert.ok((await listed()).needs.indexOf(1) < 3, 'what is broken comes first')
  await office.look(`update origins set source_id = $1`, [before!.source_id])
  await office.look(
    `insert into details (person_id, field, value, origin_id) select person_id, 'own.kengannumero', '43', origin_id from emails limit 1`,
  )
  await look()
  assert.equal((await promise(5)).state, 'broken')
  await office.look(`delete from details`)
})

test('people of whom it is not known to which group they belong leave the promise of groups open', async () => {
  const shop = await running.makeOffice()
  const yaml = new URL('../../../examples/metsapolku.yaml', import.meta.url)
  const read = readDeclaration(readFileSync(yaml, 'utf8'))
  assert.ok('declaration' in read)
  assert.ok('done' in (await shop.as(shop.owner, declareRegisters, { document: read.declaration, base: 0 })))
  const groups = async () => {
    const outcome = await shop.as(shop.owner, listPromises, {})
    assert.ok('done' in outcome)
    const { state, because } = outcome.done.promises.find(({ number }) => number === 6)!
    return [state, because]
  }
  assert.deepEqual(await groups(), ['kept', null])
  const added = await perform(
    addPerson,
    { register: 'customers', name: 'Aino Asiakas', evenSo: true },
    { actor: shop.owner, office: shop.office, purpose: 'customer-care', language: 'fi', channel: 'web' },
  )
  assert.ok('done' in added, JSON.stringify(added))
  await shop.look('update entries set subject_group = null')
  const looked = await shop.as(night, checkPromises, {})
  assert.ok('done' in looked && looked.done.withoutGroup === 1)
  assert.deepEqual(await groups(), ['not-verified', 'found'])
})

test('a ban that was given and is not on record breaks the promise of bans', async () => {
  const [person] = await office.look<{ id: string }>('select id from people limit 1')
  const forbidden = await perform(
    forbidMarketing,
    { person: person!.id },
    { actor: owner, office: office.office, purpose: 'customer-care', language: 'fi', channel: 'web' },
  )
  assert.ok('done' in forbidden, JSON.stringify(forbidden))
  await look()
  const kept = await promise(53)
  assert.equal(kept.state, 'kept')
  assert.equal(kept.counts['bans'], 1)
  const rows = await office.look<object>('delete from prohibitions returning *')
  assert.equal(rows.length, 1)
  await look()
  assert.equal((await promise(53)).state, 'broken')
})

test('the guards are tried at the moment of looking, and nothing of the try stays', async () => {
  const lines = await office.look('select count(*)::int as n, min(channel) as c from access_log where id = 1')
  for (const number of [8, 39, 41, 48, 50]) {
    const found = (await listed()).promises.find((one) => one.number === number)
    if (found) assert.equal(found.state, 'kept', String(number))
  }
  assert.deepEqual(
    await office.look('select count(*)::int as n, min(channel) as c from access_log where id = 1'),
    lines,
  )
})

test('a log that can be changed is told at once', async () => {
  const other = await running.makeOffice()
  const yaml = new URL('../../../examples/lumikko-balance-sheet.yaml', import.meta.url)
  const read = readDeclaration(readFileSync(yaml, 'utf8'))
  assert.ok('declaration' in read)
  assert.ok('done' in (await other.as(other.owner, declareRegisters, { document: read.declaration, base: 0 } as never)))
  const log = async () => {
    const outcome = await other.as(other.owner, listPromises, {})
    assert.ok('done' in outcome)
    return outcome.done.promises.find(({ number }) => number === 48)!
  }
  assert.equal((await log()).state, 'kept')
  await other.look(`drop trigger access_log_is_only_added_to on access_log; grant update on access_log to public`)
  assert.equal((await log()).state, 'broken')
})

test('a named person vouches for what only people know, until a day; never for what the program knows', async () => {
  assert.deepEqual([(await promise(44)).because, (await promise(44)).act], ['not-attested', 'attest'])
  const say = (number: number, until: string, by: Actor = owner) => as(by, attestPromise, { promise: number, until })
  assert.deepEqual(codes(await say(5, '2027-05-01')), ['program-knows'])
  assert.deepEqual(codes(await say(7, '2027-05-01')), ['program-knows'], '“no risk” needs its assessment')
  assert.deepEqual(codes(await say(37, '2027-05-01')), ['program-knows'], 'encryption needs evidence')
  assert.deepEqual(codes(await say(73, '2027-05-01')), ['not-promised'])
  assert.deepEqual(codes(await say(44, '2026-11-28')), ['until-passed'])
  assert.deepEqual(codes(await say(44, '2029-11-28')), ['until-too-far'])
  assert.deepEqual(codes(await say(44, '2027-05-01', night)), ['not-an-account'], 'a program vouches for nothing')
  assert.ok('done' in (await say(44, '2027-05-01')))
  const said = await promise(44)
  assert.deepEqual(
    [said.state, said.until, said.proof, said.act],
    ['attested', '2027-05-01', { by: 'Olli Omistaja', on: '2026-11-28', until: '2027-05-01', evidence: null }, null],
  )
  running.clock.at = new Date('2027-05-02T09:00:00Z')
  assert.deepEqual([(await promise(44)).state, (await promise(44)).because], ['not-verified', 'attestation-ended'])
  running.clock.at = new Date('2026-11-28T10:00:00Z')
  assert.ok('done' in (await as(owner, withdrawProof, { promise: 44 })))
  assert.equal((await promise(44)).because, 'not-attested')
  assert.deepEqual(codes(await as(owner, withdrawProof, { promise: 44 })), ['nothing-to-withdraw'])
  const [row] = await office.look<{ n: number }>(
    'select count(*)::int as n from attestations where withdrawn_by is not null',
  )
  assert.equal(row!.n, 1, 'who said what stays on record')
})

test('evidence is a file with its hash and its last day, and can be opened', async () => {
  const bytes = Buffer.from('%PDF-1.7 todistus')
  const given = {
    promise: 37,
    fileName: 'salaus.pdf',
    type: 'application/pdf' as const,
    file: bytes.toString('base64'),
    datedOn: '2026-11-01',
    until: '2027-11-01',
  }
  const file = (more: Partial<typeof given> = {}) => as(owner, fileEvidence, { ...given, ...more })
  assert.deepEqual(codes(await file({ promise: 44 })), ['no-file-wanted'])
  assert.deepEqual(codes(await file({ datedOn: '2026-12-01' })), ['dated-later'])
  assert.deepEqual(codes(await file({ file: Buffer.from('MZ').toString('base64') })), ['file-of-other-kind'])
  assert.deepEqual(codes(await file({ file: Buffer.alloc(700_001).toString('base64') })), ['file-too-large'])
  assert.ok('done' in (await file()))
  const shown = await promise(37)
  assert.deepEqual([shown.state, shown.until], ['attested', '2027-11-01'])
  const opened = await as(owner, seeEvidence, { evidence: shown.proof!.evidence! })
  assert.ok('done' in opened)
  assert.deepEqual([opened.done.file, opened.done.whole], [given.file, true])
  // Only the owner of the tables can do this, by taking the guard away first.
  await office.look('alter table evidence_files disable trigger evidence_files_stay')
  await office.look(`update evidence_files set file = 'x'`)
  await office.look('alter table evidence_files enable trigger evidence_files_stay')
  const changed = await as(owner, seeEvidence, { evidence: shown.proof!.evidence! })
  assert.ok('done' in changed && !changed.done.whole, 'a file that is not what was filed is told')
})

test('what was said and filed for a promise cannot be changed or taken away past the program, only withdrawn once', async () => {
  assert.ok('done' in (await as(owner, attestPromise, { promise: 44, until: '2027-05-01' })))
  const work = lookInto((await testDatabase()).work, office.office.id)
  const stays = { code: '42501', message: /only withdrawn/ }
  for (const table of ['attestations', 'evidence_files']) {
    for (const change of [
      'until_on = until_on + 365',
      `name = 'Joku Muu'`,
      'promise = 43',
      'withdrawn_by = gen_random_uuid(), withdrawn_at = now(), until_on = until_on + 1',
      table === 'attestations' ? `sentence = 'Toinen lause.'` : 'sha256 = sha256(file_name::bytea)',
    ])
      await assert.rejects(work(`update ${table} set ${change} where withdrawn_at is null`), stays, change)
    await assert.rejects(work(`delete from ${table}`), stays, table)
    await assert.rejects(work(`truncate ${table}`), { code: '42501' }, table)
    await assert.rejects(office.look(`truncate ${table}`), stays, table)
    const unnamed = work(`update ${table} set withdrawn_at = now() where withdrawn_at is null`)
    await assert.rejects(unnamed, { code: '23514' }, 'somebody withdraws it')
    const withdraw = `update ${table} set withdrawn_by = gen_random_uuid(), withdrawn_at = now()`
    assert.equal((await work(`${withdraw} where withdrawn_at is null returning id`)).length, 1, table)
    await assert.rejects(work(withdraw), stays, `${table} once`)
    await assert.rejects(work(`update ${table} set withdrawn_by = null, withdrawn_at = null`), stays, table)
  }
})

test('the office chooses what a document does with a sentence nobody has verified', async () => {
  assert.equal((await listed()).unverified, 'mark')
  await as(owner, chooseUnverified, { unverified: 'stop' })
  assert.equal((await listed()).unverified, 'stop')
})

test('a mechanism that is not there yet says so plainly and asks nothing of the reader', async () => {
  const { promises, needs, counts } = await listed()
  const missing = promises.filter(({ because }) => because === 'no-mechanism')
  assert.ok(missing.length > 5)
  for (const one of missing) {
    assert.deepEqual([one.state, one.act, needs.includes(one.number)], ['not-verified', null, false])
    assert.equal(one.reason, 'Ohjelmassa ei ole vielä keinoa, joka pitäisi tämän.')
  }
  assert.equal(
    Object.values(counts).reduce((sum, n) => sum + n, 0),
    promises.length,
  )
})

test('the navigation counts what needs the reader, and marks it when something is broken', async () => {
  const me = async () => {
    const outcome = await as(owner, seeMe, {})
    assert.ok('done' in outcome)
    return outcome.done.counts['/promises']
  }
  const { needs, promises } = await listed()
  const isBroken = promises.some(({ number, state }) => needs.includes(number) && state === 'broken')
  assert.deepEqual(await me(), { count: needs.length, bad: isBroken })
  await office.look(`update grants set ended_at = now() where permission = 'declare registers'`)
  await office.look(`update office_state set grants_version = grants_version + 1`)
  assert.equal(await me(), undefined, 'who may do nothing about it is not told')
})
