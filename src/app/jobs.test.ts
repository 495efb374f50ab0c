import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from 'node:test'
import { z } from 'zod'
import { addServiceAccount } from '../domain/staff/add-service-account.ts'
import { endToken } from '../domain/staff/end-token.ts'
import { makeToken } from '../domain/staff/make-token.ts'
import { endMembership } from '../domain/staff/end-membership.ts'
import { inviteMember } from '../domain/staff/invite-member.ts'
import { recordHearing } from '../domain/staff/record-hearing.ts'
import type { Actor } from '../enforcement/actor.ts'
import { operation } from '../enforcement/operation.ts'
import { done, refuse } from '../enforcement/outcome.ts'
import { sign, testProgram } from '../testing/program.ts'
import type { Job } from './jobs.ts'

const ran: string[] = []
const doing = { most: 0, now: 0, gate: undefined as Promise<void> | undefined }
const nightly = operation({
  name: 'count-up',
  permission: 'see people',
  aims: ['register-keeping', 'legal-duty'],
  input: z.strictObject({ mark: z.string() }),
  output: z.object({}),
  perform: ({ mark }, { channel, actor }) => {
    ran.push(`${mark} ${channel} ${actor.kind}`)
    return Promise.resolve(done({}))
  },
})
const ask = operation({
  name: 'ask-for-work',
  permission: 'see own account',
  aims: ['security'],
  input: z.strictObject({ queue: z.string(), ids: z.record(z.string(), z.string()), then: z.string().optional() }),
  output: z.object({}),
  async perform({ queue, ids, then }, { enqueue }) {
    await enqueue(queue, ids)
    if (then) return then === 'refuse' ? refuse('last-owner') : Promise.reject(new Error('broken'))
    return done({})
  },
})
const jobs: Job[] = [
  { queue: 'count-up' },
  {
    queue: 'long-work',
    heavy: true,
    async run({ ids, office }) {
      doing.most = Math.max(doing.most, ++doing.now)
      await pause(150)
      doing.now--
      ran.push(`long ${ids['mark']} ${office.id}`)
    },
  },
  {
    queue: 'by-night',
    nightly: true,
    run: ({ office }) => Promise.resolve(void ran.push(`night ${office.id}`)),
  },
  { queue: 'breaks', run: () => Promise.reject(Object.assign(new Error('Aino Lehtonen'), { code: 'E1' })) },
]

const running = await testProgram({ more: [nightly, ask], jobs })
const { program } = running
const stillThere = async (queue: string) => {
  const { rows } = await program.database.owner.query<{ state: string; row: string }>(
    `select state::text, j::text as row from seloste_jobs.job j where name = $1`,
    [queue],
  )
  return rows
}
async function until(well: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let left = 400; left > 0; left--) {
    if (await well()) return
    await pause(50)
  }
  assert.fail(`it did not come: ${what}`)
}

test('the queues', async (t) => {
  await program.startJobs()
  const o = await running.makeOffice()
  const owner = o.owner
  const ids = (mark: string, who: Actor & { id?: string } = owner) => ({
    mark,
    onBehalf: who.id!,
    purpose: 'legal-duty',
  })

  await t.test(
    'work asked for in an act is done after it, on behalf of who asked, with its line in the log',
    async () => {
      assert.ok('done' in (await o.as(owner, ask, { queue: 'count-up', ids: ids('first') })))
      await until(() => ran.includes('first job job'), 'the job')
      const lines = await o.look(
        `select actor_kind, actor, purpose, channel from access_log where operation = 'count-up'`,
      )
      assert.deepEqual(lines, [{ actor_kind: 'job', actor: owner.id, purpose: 'legal-duty', channel: 'job' }])
    },
  )

  await t.test('an act that is refused or breaks puts nothing in a queue', async () => {
    assert.ok('refused' in (await o.as(owner, ask, { queue: 'count-up', ids: ids('refused'), then: 'refuse' })))
    await assert.rejects(o.as(owner, ask, { queue: 'count-up', ids: ids('broken'), then: 'break' }))
    const rows = await stillThere('count-up')
    assert.ok(!rows.some((r) => /refused|broken/.test(r.row)))
  })

  await t.test('the rights of who asked are looked at when the work is done', async () => {
    await o.as(owner, recordHearing, { kind: 'heard', heldOn: '2026-01-01', who: 'kaikki', size: '1-19' })
    const invited = await o.as(owner, inviteMember, {
      name: 'Aino',
      email: 'aino@jono.example',
      language: 'fi',
      role: 'owner',
    })
    assert.ok('done' in invited)
    const aino: Actor = { kind: 'account', id: invited.done.account, name: 'Aino' }
    await sign(o.as, aino)
    await o.as(owner, endMembership, { account: aino.id })
    await o.as(owner, ask, { queue: 'count-up', ids: ids('gone', aino) })
    await until(() => running.traced.some((line) => line.startsWith('job-not-permitted')), 'the trace')
    assert.ok(!ran.some((line) => line.startsWith('gone')))
  })

  await t.test('work for a program whose token was ended is not done: its bounds went with the token', async () => {
    const added = await o.as(owner, addServiceAccount, { name: 'kassa', fields: ['name.given'] })
    assert.ok('done' in added)
    const { account } = added.done
    const made = await o.as(owner, makeToken, { account, name: 'kassa' })
    assert.ok('done' in made)
    const till = (mark: string) => o.as(owner, ask, { queue: 'count-up', ids: { ...ids(mark), onBehalf: account } })
    await till('bounded')
    await until(() => ran.includes('bounded job service-account'), 'the work of the living token')
    await o.as(owner, endToken, { token: made.done.id })
    const before = running.traced.filter((line) => line.startsWith('job-not-permitted')).length
    await till('unbounded')
    await until(
      () => running.traced.filter((line) => line.startsWith('job-not-permitted')).length > before,
      'the trace',
    )
    assert.ok(!ran.some((line) => line.startsWith('unbounded')))
  })

  await t.test('a payload holds ids, and on whose behalf', async () => {
    for (const bad of [
      { mark: 'Aino Lehtonen', onBehalf: owner.id },
      { mark: 'a@b.example', onBehalf: owner.id },
      { mark: 'x' },
    ])
      await assert.rejects(o.as(owner, ask, { queue: 'count-up', ids: bad as never }))
    await assert.rejects(o.as(owner, ask, { queue: 'no-such-queue', ids: ids('x') }))
  })

  await t.test('long work is done one at a time for each office, and offices beside each other', async () => {
    const second = await running.makeOffice()
    for (const mark of ['a', 'b', 'c']) await o.as(owner, ask, { queue: 'long-work', ids: ids(mark) })
    await until(() => ran.filter((line) => line.endsWith(o.office.id)).length === 3, 'three of one office')
    assert.equal(doing.most, 1)
    doing.most = 0
    await Promise.all([
      o.as(owner, ask, { queue: 'long-work', ids: ids('d') }),
      second.as(second.owner, ask, { queue: 'long-work', ids: ids('e', second.owner) }),
    ])
    await until(() => ['long d', 'long e'].every((one) => ran.some((line) => line.startsWith(one))), 'both')
    assert.equal(doing.most, 2)
  })

  await t.test('what breaks is tried again, and its words are kept nowhere', async () => {
    await o.as(owner, ask, { queue: 'breaks', ids: ids('x') })
    await until(async () => (await stillThere('breaks'))[0]?.state === 'retry', 'the retry')
    const rows = await stillThere('breaks')
    assert.ok(!JSON.stringify(rows).includes('Aino'))
    assert.ok(running.traced.some((line) => line.startsWith('job-failed') && line.includes('E1')))
    assert.ok(!running.traced.join().includes('Lehtonen'))
  })

  await t.test('finished work is forgotten after a day', async () => {
    const { rows } = await program.database.owner.query(
      `select name, deletion_seconds from seloste_jobs.queue where name = 'count-up'`,
    )
    assert.deepEqual(rows, [{ name: 'count-up', deletion_seconds: 86_400 }])
  })

  await t.test('nightly work is done once a day for each office, when it is two by its own clock', async () => {
    const here = () => ran.filter((line) => line === `night ${o.office.id}`).length
    running.clock.at = new Date('2026-11-25T23:59:00Z')
    await program.beginNights()
    await pause(300)
    assert.equal(here(), 0, 'in Helsinki it is one minute to two')
    running.clock.at = new Date('2026-11-26T00:01:00Z')
    await program.beginNights()
    await until(() => here() === 1, 'the night')
    await program.beginNights()
    running.clock.at = new Date('2026-11-26T09:00:00Z')
    await program.beginNights()
    await pause(300)
    assert.equal(here(), 1)
    running.clock.at = new Date('2026-11-27T00:01:00Z')
    await program.beginNights()
    await until(() => here() === 2, 'the next night')
    running.clock.at = new Date()
  })

  await t.test('work whose end was lost with the database is taken up when the database is back', async () => {
    const { owner: sql } = program.database
    await o.as(owner, ask, { queue: 'count-up', ids: ids('lost') })
    await until(() => ran.includes('lost job job'), 'the job')
    const times = () => ran.filter((line) => line === 'lost job job').length
    await until(async () => {
      const { rowCount } = await sql.query(
        `update seloste_jobs.job set state = 'active', completed_on = null, started_on = now() - interval '1 minute'
         where name = 'count-up' and data->>'mark' = 'lost' and state = 'completed'`,
      )
      return rowCount === 1
    }, 'its end')
    await sql.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = $1 and query like '%seloste_jobs%' and pid <> pg_backend_pid()`,
      [`seloste ${process.pid}`],
    )
    await until(() => times() === 2, 'the second time')
  })

  await t.test('the program’s stop waits for what is being done', async () => {
    await o.as(owner, ask, { queue: 'long-work', ids: ids('last') })
    await until(() => doing.now === 1, 'its beginning')
    await program.stop()
    assert.ok(ran.some((line) => line.startsWith('long last')))
  })

  await t.test('what was being done when the program was killed is taken up by the next start', async () => {
    const { owner: sql } = program.database
    const before = ran.filter((line) => line.startsWith('long last')).length
    const { rowCount } = await sql.query(
      `update seloste_jobs.job set state = 'active', started_on = now() where name = 'long-work' and data->>'mark' = 'last'`,
    )
    assert.equal(rowCount, 1)
    await sql.query(`update seloste_jobs.queue set singletons_active = array[$1] where name = 'long-work'`, [
      o.office.id,
    ])
    const next = await testProgram({ more: [nightly, ask], jobs })
    await next.program.startJobs()
    const { rows } = await sql.query<{ busy: string[] | null }>(
      `select singletons_active as busy from seloste_jobs.queue where name = 'long-work'`,
    )
    assert.equal(rows[0]!.busy, null, 'nobody works for the office yet, so nothing has to be waited for')
    await until(() => ran.filter((line) => line.startsWith('long last')).length === before + 1, 'the second time')
    await next.program.stop()
  })
})
