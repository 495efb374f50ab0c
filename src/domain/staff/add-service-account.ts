import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { aims } from '../../enforcement/charter.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { day, line, registerKeys, role } from './account.schema.ts'
import { employerState } from './agreement.rules.ts'
import { employerRefusal } from './employer.rules.ts'
import { rowsFor } from './granting.rules.ts'
import { addGrants, rightsChanged } from './members.storage.ts'
import { closedToOutside } from './outside.rules.ts'
import { addProgram } from './programs.storage.ts'
import { rightsOf, rightsOfProgram } from './roles.rules.ts'

/**
 * Adds an account for a program, bound to a party with its agreement, to purposes, fields and an end. It signs nothing
 * and has no screen. Refusals: unknown-employer, no-agreement, agreement-incomplete, agreement-not-in-force,
 * unknown-register, ended-already, own-staff-only.
 */
export const addServiceAccount = operation({
  name: 'add-service-account',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({
    name: line,
    party: z.string().max(60).optional().describe('Key of a declared recipient; left out: the company itself'),
    agreement: line.optional(),
    aims: z.array(z.enum(aims)).min(1).max(aims.length).optional().describe('Left out: all'),
    fields: z.array(z.string().max(80)).min(1).max(500).optional().describe('Data fields; left out: all'),
    endsOn: day.optional(),
    role: role.exclude(['deputy']).optional().describe('Left out: everything an owner may'),
    registers: registerKeys.optional(),
  }),
  output: z.object({ account: id('account') }),
  async perform(input, { db, actor, charter, language, today }) {
    const { name, party, agreement, endsOn } = input
    if (endsOn !== undefined && endsOn < today) return refuse('ended-already', { day: endsOn })
    if (party !== undefined) {
      const declaration = await documentOf(db, charter.version)
      const state = employerState(party, declaration?.recipients ?? [], today)
      if (!state.valid) return refuseAll([employerRefusal(state, party)])
      const closed = closedToOutside(input.registers, declaration, language)
      if (closed) return refuseAll([closed])
    }
    const rights = input.role ? rightsOf(input.role) : rightsOfProgram
    const given = rowsFor(rights, input.role ?? 'program', { registers: input.registers, until: endsOn }, charter)
    if ('no' in given) return refuseAll([given.no])
    const account = randomUUID()
    const by = accountOf(actor)
    await addProgram(db, {
      account,
      name,
      party: party ?? null,
      agreement: agreement ?? null,
      aims: input.aims ?? null,
      fields: input.fields ?? null,
      ends_on: endsOn ?? null,
      added_by: by,
    })
    const grantId = randomUUID()
    await addGrants(
      db,
      given.rows.map((row) => ({ ...row, account, grant_id: grantId, granted_by: by })),
    )
    await rightsChanged(db)
    return done({ account })
  },
})
