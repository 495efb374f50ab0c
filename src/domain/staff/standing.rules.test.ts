import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { register } from '../../testing/office.ts'
import type { Recipient } from '../registers/declaration.schema.ts'
import { agreementTicks } from '../registers/office-terms.rules.ts'
import { employerState } from './agreement.rules.ts'
import { rightsOf, roles } from './roles.rules.ts'
import { daysAfter, memberStanding, programStanding, undertakingState, type HeldGrant } from './standing.rules.ts'

const first = { version: 1, inForceOn: '2026-01-01' }
const second = { version: 2, inForceOn: '2026-03-10' }
const third = { version: 3, inForceOn: '2026-03-20' }

const cases: [string, number[], string, ReturnType<typeof undertakingState>][] = [
  ['nothing signed', [], '2026-02-01', { state: 'unsigned', version: 1 }],
  ['the first text signed', [1], '2026-02-01', { state: 'signed', version: 1 }],
  ['before the second text', [1], '2026-03-09', { state: 'signed', version: 1 }],
  [
    'the second text’s first day',
    [1],
    '2026-03-10',
    { state: 'grace', version: 2, lastDay: '2026-03-24', daysLeft: 14 },
  ],
  ['the grace’s last day', [1], '2026-03-24', { state: 'grace', version: 3, lastDay: '2026-03-24', daysLeft: 0 }],
  ['the day after the grace', [1], '2026-03-25', { state: 'unsigned', version: 3 }],
  [
    'the second signed, the third new',
    [1, 2],
    '2026-03-25',
    { state: 'grace', version: 3, lastDay: '2026-04-03', daysLeft: 9 },
  ],
  ['nothing ever signed gets no grace', [], '2026-03-11', { state: 'unsigned', version: 2 }],
  ['a clock before the first text', [], '2025-12-31', { state: 'unsigned', version: 1 }],
]
for (const [name, signed, today, expected] of cases)
  test(`undertaking, ${name}`, () =>
    assert.deepEqual(undertakingState(signed, [first, second, third], today), expected))

test('a day some days later is a day of the calendar', () => {
  assert.equal(daysAfter('2026-02-28', 1), '2026-03-01')
  assert.equal(daysAfter('2026-01-01', -1), '2025-12-31')
})

const ticks = Object.fromEntries(agreementTicks.map((tick) => [tick, '§ 4']))
const bookkeeper = (agreement: object | undefined): Recipient =>
  ({ key: 'tilitoimisto', names: { fi: 'Tili Oy' }, role: 'processor', category: 'accounting', agreement }) as never

test('people of the company itself need no agreement', () =>
  assert.deepEqual(employerState('own', [], '2026-02-01'), { valid: true, until: null }))

for (const missing of agreementTicks)
  test(`an agreement without its term on ${missing} does not let an employer’s people in`, () => {
    const incomplete = bookkeeper({ ticks: { ...ticks, [missing]: ' ' }, subProcessors: [] })
    assert.deepEqual(employerState('tilitoimisto', [incomplete], '2026-02-01'), {
      valid: false,
      because: 'agreement-incomplete',
      missing: 1,
    })
  })

test('an agreement counts from its first day to its last', () => {
  const one = [bookkeeper({ ticks, from: '2026-02-01', until: '2026-12-31', subProcessors: [] })]
  const on = (day: string) => employerState('tilitoimisto', one, day)
  assert.deepEqual(on('2026-01-31'), { valid: false, because: 'agreement-not-in-force' })
  assert.deepEqual(on('2026-02-01'), { valid: true, until: '2026-12-31' })
  assert.deepEqual(on('2026-12-31'), { valid: true, until: '2026-12-31' })
  assert.deepEqual(on('2027-01-01'), { valid: false, because: 'agreement-not-in-force' })
})

test('an employer that is no recipient, or has no agreement, is no employer here', () => {
  assert.deepEqual(employerState('muu', [bookkeeper(undefined)], '2026-02-01'), {
    valid: false,
    because: 'unknown-employer',
  })
  assert.deepEqual(employerState('tilitoimisto', [bookkeeper(undefined)], '2026-02-01'), {
    valid: false,
    because: 'no-agreement',
  })
})

const grant = (over: Partial<HeldGrant> = {}): HeldGrant => ({
  register: null,
  purpose: null,
  permission: 'see people',
  fromOn: null,
  untilOn: null,
  ...over,
})
const facts = (over: Partial<Parameters<typeof memberStanding>[0]> = {}) => ({
  member: { employer: 'own', leftOn: null },
  grants: [grant()],
  signed: [1],
  texts: [first],
  recipients: [],
  registers: [],
  today: '2026-02-01',
  ...over,
})
const permissions = (given: ReturnType<typeof facts>): string[] | string => {
  const standing = memberStanding(given)
  return standing.active ? standing.grants.map((g) => `${g.permission} ${g.untilOn}`) : standing.because
}

test('who has not signed has the own account and nothing else', () =>
  assert.deepEqual(permissions(facts({ signed: [] })), ['see own account null']))

test('during the grace every right ends with it', () =>
  assert.deepEqual(permissions(facts({ texts: [first, second], today: '2026-03-12' })), [
    'see own account null',
    'see people 2026-03-24',
  ]))

test('a right that ends before the grace keeps its own end', () =>
  assert.deepEqual(
    permissions(facts({ texts: [first, second], today: '2026-03-12', grants: [grant({ untilOn: '2026-03-15' })] })),
    ['see own account null', 'see people 2026-03-15'],
  ))

test('a deputy’s right is not there before its first day', () => {
  const deputy = [grant({ fromOn: '2026-07-01', untilOn: '2026-07-31' })]
  assert.deepEqual(permissions(facts({ grants: deputy, today: '2026-06-30' })), ['see own account null'])
  assert.deepEqual(permissions(facts({ grants: deputy, today: '2026-07-01' })), [
    'see own account null',
    'see people 2026-07-31',
  ])
})

test('who has left has no standing from the day of leaving', () => {
  assert.equal(permissions(facts({ member: { employer: 'own', leftOn: '2026-02-01' } })), 'membership-ended')
  assert.deepEqual(permissions(facts({ member: { employer: 'own', leftOn: '2026-02-02' } })), [
    'see own account 2026-02-01',
    'see people 2026-02-01',
  ])
})

test('the rights of an outside employer’s people end with its agreement', () => {
  const recipients = [bookkeeper({ ticks, until: '2026-06-30', subProcessors: [] })]
  const member = { employer: 'tilitoimisto', leftOn: null }
  assert.deepEqual(permissions(facts({ member, recipients })), ['see own account 2026-06-30', 'see people 2026-06-30'])
  assert.equal(permissions(facts({ member, recipients, today: '2026-07-01' })), 'agreement-not-in-force')
})

test('people and programs from outside have no right in a register for the own staff only, also not as one of all', () => {
  const recipients = [bookkeeper({ ticks, subProcessors: [] })]
  const registers = [register(1, 'customers', []), { ...register(2, 'prospects', []), ownStaffOnly: true }]
  const grants = [grant(), grant({ register: 2, permission: 'add people' }), grant({ register: 1, purpose: 'billing' })]
  const shown = (standing: ReturnType<typeof memberStanding>) =>
    standing.active && standing.grants.map((one) => `${one.permission} ${one.register}`)
  const outside = { employer: 'tilitoimisto', leftOn: null }
  assert.deepEqual(shown(memberStanding(facts({ member: outside, recipients, registers, grants }))), [
    'see own account null',
    'see people 1',
    'see people 1',
  ])
  const program = { party: 'tilitoimisto', endsOn: null, endedAt: null }
  const today = '2026-02-01'
  assert.deepEqual(shown(programStanding({ program, grants, recipients, registers, today })), [
    'see people 1',
    'see people 1',
  ])
  const ours = shown(programStanding({ program: { ...program, party: null }, grants, recipients, registers, today }))
  assert.deepEqual(ours, ['see people null', 'add people 2', 'see people 1'])
})

test('a stranger to the office has no standing', () =>
  assert.equal(permissions(facts({ member: undefined })), 'no-member'))

test('a program’s account ends on its day', () => {
  const program = { party: null, endsOn: '2026-02-01', endedAt: null }
  assert.ok(programStanding({ program, grants: [grant()], recipients: [], registers: [], today: '2026-02-01' }).active)
  assert.ok(!programStanding({ program, grants: [grant()], recipients: [], registers: [], today: '2026-02-02' }).active)
  assert.ok(
    !programStanding({
      program: { ...program, endedAt: 'x' },
      grants: [],
      recipients: [],
      registers: [],
      today: '2026-01-01',
    }).active,
  )
})

test('no right outlives the membership, the agreement, the grace or its own end', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => daysAfter('2026-01-01', n))
  const maybe = fc.option(day)
  fc.assert(
    fc.property(day, maybe, maybe, maybe, maybe, (today, leftOn, until, from, agreementEnds) => {
      const recipients = [bookkeeper({ ticks, ...(agreementEnds ? { until: agreementEnds } : {}), subProcessors: [] })]
      const standing = memberStanding(
        facts({
          today,
          recipients,
          member: { employer: 'tilitoimisto', leftOn },
          grants: [grant({ fromOn: from, untilOn: until })],
          texts: [first, second],
        }),
      )
      if (!standing.active) return
      for (const held of standing.grants.filter((g) => g.permission === 'see people')) {
        const last = held.untilOn ?? '9999'
        assert.ok(today > '2026-03-24' ? false : true)
        for (const end of [leftOn && daysAfter(leftOn, -1), until, agreementEnds]) assert.ok(!end || last <= end)
        if (today >= second.inForceOn) assert.ok(last <= '2026-03-24')
        assert.ok(!from || from <= today)
      }
    }),
  )
})

test('an auditor changes nothing: every right of the role is to see', () => {
  for (const { permission } of rightsOf('auditor')) assert.match(permission, /^see /)
})

test('only an owner manages staff and office', () => {
  for (const role of roles.filter((one) => one !== 'owner'))
    assert.ok(!rightsOf(role).some((r) => r.permission.startsWith('manage')), role)
})
