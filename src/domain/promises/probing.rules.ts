import type { Charter, CharterRegister } from '../../enforcement/charter.ts'
import { guardCell } from '../people/guard.rules.ts'
import { reachesOwnStaffOnly, withoutOwnStaffOnly } from '../staff/outside.rules.ts'
import { memberStanding } from '../staff/standing.rules.ts'
import type { Probes } from './promise.rules.ts'

const closed: CharterRegister = {
  id: -1,
  key: 'closed',
  builtIn: false,
  ownStaffOnly: true,
  purposes: [],
  fields: new Set(),
  sources: new Map(),
}
const everything = { register: null, purpose: null, permission: 'see people', untilOn: null, fromOn: null }

type OwnProbes = Pick<Probes, 'identityCode' | 'ownStaffOnly' | 'unsigned' | 'leaver'>

/** Tries what the promises forbid on the guards themselves, with the office's own registers; each true when it was refused. */
export function probeGuards(registers: Charter['registers'], today: string): OwnProbes {
  const all = [...registers, closed]
  const facts = {
    grants: [everything],
    recipients: [],
    registers: all,
    today,
    texts: [{ version: 1, inForceOn: today }],
  }
  const unsigned = memberStanding({ ...facts, member: { employer: 'own', leftOn: null }, signed: [] })
  const leaver = memberStanding({ ...facts, member: { employer: 'own', leftOn: today }, signed: [1] })
  return {
    identityCode: guardCell('131052-308T') === 'identity-code',
    ownStaffOnly: withoutOwnStaffOnly([everything], all).every((grant) => !reachesOwnStaffOnly(grant, all)),
    unsigned: unsigned.active && unsigned.grants.every(({ permission }) => permission === 'see own account'),
    leaver: !leaver.active,
  }
}
