import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { testProgram } from '../../testing/program.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { checkPromises } from './check-promises.ts'
import { listPromises } from './list-promises.ts'
import { addedUp } from './log-facts.rules.ts'
import type { CountedLog, LogFacts } from './promise.rules.ts'

const none: LogFacts = {
  lines: 0,
  lastOn: null,
  withoutPurpose: 0,
  stopped: 0,
  corrections: 0,
  bansGiven: 0,
  lastBanOn: null,
  lastCorrectionOn: null,
}
const counted: CountedLog = {
  until: '2026-11-27',
  lines: 100,
  lastOn: '2026-11-26',
  withoutPurpose: 1,
  stopped: 2,
  corrections: 3,
  bansGiven: 4,
  lastBanOn: '2026-03-01',
  lastCorrectionOn: '2026-04-01',
}

test('what came since the last look is added to what it counted', () => {
  const since = { ...none, lines: 5, lastOn: '2026-11-28', bansGiven: 1, lastBanOn: '2026-11-28' }
  const { until: _until, ...before } = counted
  assert.deepEqual(addedUp(counted, since, '2026-11-28'), {
    ...before,
    lines: 105,
    lastOn: '2026-11-28',
    bansGiven: 5,
    lastBanOn: '2026-11-28',
  })
  assert.deepEqual(addedUp(undefined, since, '2026-11-28'), since)
})

test('figures of the year begin anew with the year, and all lines of the log are counted still', () => {
  const now = addedUp(counted, { ...none, lines: 5, lastOn: '2027-01-01', stopped: 1 }, '2027-01-01')
  assert.deepEqual(now, { ...none, lines: 105, lastOn: '2027-01-01', stopped: 1 })
})

test('with the nightly count the log gives the same figures as counted whole', async () => {
  const running = await testProgram()
  running.clock.at = new Date('2026-11-28T09:00:00Z')
  const { owner, as, look } = await running.makeOffice({ email: 'laura@laskut.example' })
  const read = readDeclaration(
    readFileSync(new URL('../../../examples/lumikko-balance-sheet.yaml', import.meta.url), 'utf8'),
  )
  assert.ok('declaration' in read)
  assert.ok('done' in (await as(owner, declareRegisters, { document: read.declaration, base: 0 })))
  await look(`insert into access_log (at, actor_kind, operation, purpose, registers, people, fields, outcome, channel)
    select timestamptz '2026-11-28 09:00Z' - (n * interval '9 hours'), 'account',
      (array['see-person', 'change-person', 'forbid-marketing'])[1 + n % 3], 'customer-care', '{1}', '{}', '{}',
      case n % 7 when 0 then 'not permitted' else 'done' end, 'web' from generate_series(1, 1200) n`)
  // The gate writes its own lines by the clock of the database, which is not the clock of this test.
  const figures = async () => {
    const outcome = await as(owner, listPromises, {})
    assert.ok('done' in outcome)
    const of = (number: number) => outcome.done.promises.find((one) => one.number === number)?.counts ?? {}
    const gates = await look<{ n: number }>(
      `select count(*)::int as n from access_log where purpose <> 'customer-care'`,
    )
    return {
      stopped: of(50)['stopped'],
      corrections: of(34)['corrections'],
      log: Number(of(48)['lines']) - gates[0]!.n,
    }
  }
  await look('delete from promise_looks')
  const whole = await figures()
  assert.ok(Number(whole.stopped) > 100 && Number(whole.corrections) > 200, JSON.stringify(whole))
  assert.ok('done' in (await as(owner, checkPromises, {})))
  const [kept] = await look<{ until: string; lines: number }>(
    `select found #>> '{log,until}' as until, (found #>> '{log,lines}')::int as lines from promise_looks`,
  )
  assert.equal(kept!.until, '2026-11-28')
  assert.ok(kept!.lines >= 1190 && kept!.lines < 1200, 'lines of today are counted when they are asked for')
  const after = await figures()
  assert.deepEqual({ ...after, log: 0 }, { ...whole, log: 0 })
  assert.ok(Math.abs(after.log - whole.log) <= 2, JSON.stringify([whole, after]))
})
