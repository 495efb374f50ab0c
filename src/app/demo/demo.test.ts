import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { accountByEmail } from '../../domain/staff/accounts.storage.ts'
import { callsTo, type Reply } from '../../testing/browser-calls.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { isUnset, newSetupLink } from '../set-up.ts'
import { openDemo, type Demo } from './demo.ts'
import { demoCompanies, demoFiles } from './demo-files.ts'
import { demoOwner } from './demo-staff.ts'

test('each demo company has two thousand people in its files, each once', () => {
  for (const company of demoCompanies) {
    const files = demoFiles(company, '2026-11-25')
    const people = new Set(
      files
        .filter(({ name }) => !/^(?:laskutus|uutiskirje|sopimukset)/.test(name))
        .flatMap(({ rows }) => rows)
        .flatMap((row) => (Array.isArray(row) ? [] : [row.person]))
        .map((person) => JSON.stringify([person.given, person.family, person.emails, person.phones])),
    )
    const namesakes = 12
    assert.equal(people.size - namesakes, 2000, company.key)
    assert.equal(JSON.stringify(demoFiles(company, '2026-11-25')), JSON.stringify(files), 'the same each time')
    for (const file of files) assert.ok(file.on <= '2026-11-25' && file.received.day <= file.on, file.name)
  }
})

describe('the demo', () => {
  let house: TestProgram
  let demo: Demo
  let call: (path: string, input: unknown, more?: object) => Promise<Reply>
  let setup: string

  before(async () => {
    house = await testProgram()
    call = callsTo(house)
    setup = await newSetupLink(house.program)
    for (;;) {
      const { status, body } = await call('/setup/demo', { code: setup })
      assert.equal(status, 200, JSON.stringify(body))
      if (body.done.state !== 'making') break
      assert.ok(body.done.rows <= body.done.of)
    }
    demo = await openDemo(house.program, 'fi').ready
  })

  const look = async (office: number, sql: string) =>
    (await house.program.database.owner.query(sql.replaceAll('OFFICE', `office_${demo.offices[office]!.id}`))).rows

  test('is two companies of two thousand people each', async () => {
    assert.deepEqual(
      demo.offices.map(({ name }) => name),
      ['Metsäpolun Puutarha Oy (demo)', 'Vahtilinnan Turva ja Lukko Oy (demo)'],
    )
    for (const office of [0, 1])
      assert.deepEqual(await look(office, 'select count(*)::int as n from OFFICE.people'), [{ n: 2000 }])
  })

  test('came through the gate by files of several sources, with every kind of thing that needs a human', async () => {
    for (const office of [0, 1]) {
      const one = async (sql: string): Promise<number> => Number((await look(office, sql))[0].n)
      assert.equal(await one('select count(distinct source_id) as n from OFFICE.origins'), 3)
      assert.equal(await one("select count(*) as n from OFFICE.imports where state <> 'done'"), 0)
      assert.ok((await one('select count(*) as n from OFFICE.confirmations')) > 500)
      assert.ok((await one('select count(*) as n from OFFICE.prohibitions')) > 40)
      assert.ok((await one('select count(*) as n from OFFICE.organisations')) > 100)
      assert.ok((await one('select count(*) as n from OFFICE.entries where relation_ended_on is not null')) >= 120)
      assert.ok((await one("select count(*) as n from OFFICE.kept_rows where verdict = 'possible'")) >= 10)
      assert.equal(await one('select count(*) as n from OFFICE.entries where subject_group is null'), 0)
      assert.equal(await one("select count(*) as n from OFFICE.kept_rows where verdict = 'refused'"), 3)
      assert.ok((await one('select count(*) as n from OFFICE.to_be_told where latest_on < current_date')) > 50)
      assert.ok((await one('select count(*) as n from OFFICE.to_be_told where latest_on >= current_date')) > 100)
      assert.ok((await one('select count(distinct on_day) as n from OFFICE.movements')) >= 6, 'over the years')
      assert.equal(
        await one('select sum(entries) as n from OFFICE.movements'),
        await one('select count(*) as n from OFFICE.entries'),
      )
    }
  })

  test('has counted what its documents promise of the rows', async () => {
    for (const office of [0, 1])
      assert.deepEqual(
        await look(
          office,
          "select (found->>'people')::int as people from OFFICE.promise_looks order by id desc limit 1",
        ),
        [{ people: 2000 }],
      )
  })

  test('has a log of three people at work, with something that was not permitted', async () => {
    const rows = await look(
      0,
      `select m.name, l.outcome, count(*)::int as n from OFFICE.access_log l
      join OFFICE.members m on m.account = l.actor group by 1, 2 order by 1, 2`,
    )
    assert.deepEqual([...new Set(rows.map(({ name }) => name))], ['Jussi Halme', 'Kirsi Rekola', 'Maija Virtanen'])
    assert.deepEqual(
      rows.filter(({ outcome }) => outcome !== 'done').map(({ name, outcome }) => [name, outcome]),
      [['Jussi Halme', 'not permitted']],
    )
  })

  test('is opened by the set-up link, which then still sets up a company', async () => {
    const entered = await call('/setup/demo', { code: setup })
    assert.equal(entered.status, 200)
    assert.equal(entered.body.done.offices.length, 2)
    const me = await call('/api/see-me', {}, { headers: { cookie: entered.cookie } })
    assert.equal(me.body.done.office.name, 'Metsäpolun Puutarha Oy (demo)')
    assert.equal(me.body.done.account.name, demoOwner.name)
    assert.equal((await call('/setup/look', { code: setup })).body.done.kind, 'setup')
  })

  test('is opened from the command line by a link that works once, and only by the console', async () => {
    assert.equal((await call('/console/demo', {})).status, 403)
    const made = await house.app.request('/console/demo', { method: 'POST', body: '{}' }, { console: true })
    const { done } = (await made.json()) as { done: { code: string; state: string } }
    assert.equal(done.state, 'ready')
    assert.equal((await call('/setup/demo', { code: done.code })).status, 200)
    const again = await call('/setup/demo', { code: done.code })
    assert.deepEqual([again.status, again.body.refused[0].code], [409, 'link-used'])
    const unknown = await call('/setup/demo', { code: 'x'.repeat(43) })
    assert.equal(unknown.body.refused[0].code, 'link-unknown')
  })

  test('its owner has no passphrase: nobody signs in but by a link', async () => {
    const account = await accountByEmail(house.program.shared, demoOwner.email)
    assert.equal(account!.passphrase, null)
  })

  test('is nobody’s company: the next start still prints the link for setting one up, until there is one', async () => {
    assert.equal(await isUnset(house.program), true)
    await house.makeOffice({ name: 'Oikea Oy' })
    assert.equal(await isUnset(house.program), false)
  })

  test('is found again, and not made twice', async () => {
    const other = { ...house.program }
    const again = await openDemo(other, 'fi').ready
    assert.deepEqual(again, demo)
  })
})
