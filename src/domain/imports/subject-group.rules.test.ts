import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subjectGroupOf } from './subject-group.rules.ts'

const shop = ['household-customers', 'sole-traders', 'company-contacts']
const cases: [
  what: string,
  groups: readonly string[],
  row: Parameters<typeof subjectGroupOf>[1],
  found: string | null,
][] = [
  ['somebody with nothing of work', shop, {}, 'household-customers'],
  ['a trade by its name', shop, { tradeName: 'Tmi Kukka' }, 'sole-traders'],
  [
    'a trade by its business id, though an organisation stands there too',
    shop,
    { tradeBusinessId: '9100002-1', organisation: 'Tmi Kukka' },
    'sole-traders',
  ],
  ['a contact person', shop, { organisation: 'Kivi Oy' }, 'company-contacts'],
  ['a trade where no group of traders is', ['customers'], { tradeName: 'Tmi Kukka' }, 'customers'],
  ['two kinds of contacts', ['company-contacts', 'supplier-contacts'], { organisation: 'Kivi Oy' }, null],
  ['two groups of others', ['subscribers', 'members'], {}, null],
  ['whoever where one group is told', ['payers'], { organisation: 'Kivi Oy' }, 'payers'],
  ['a private person where only contacts are told', ['company-contacts', 'site-contacts'], {}, null],
  ['a register that tells nobody', [], {}, null],
]
for (const [what, groups, row, found] of cases)
  test(`${what}: ${found ?? 'not told'}`, () => assert.equal(subjectGroupOf(groups, row), found))
