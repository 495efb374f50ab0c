import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { employerState } from './agreement.rules.ts'
import { listMembers as membersOf, liveGrants } from './members.storage.ts'
import { heldRoles } from './roles-held.rules.ts'
import { undertakingState } from './standing.rules.ts'
import { listHearings, signedVersions, undertakingTextsInForce } from './undertakings.storage.ts'

const roleHeld = z.object({
  grant: z.uuid(),
  role: z.string(),
  registers: z.array(z.string()).nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
})

/** The staff with roles, employers and undertakings, and the hearings about the log. Refusals: none. */
export const listMembers = operation({
  name: 'list-members',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({}),
  output: z.object({
    members: z.array(
      z.object({
        account: id('account'),
        name: z.string(),
        email: z.string(),
        title: z.string().nullable(),
        employer: z.string(),
        employerState: z.string().describe('valid, or why not'),
        undertaking: z.enum(['signed', 'grace', 'unsigned']),
        invitedAt: z.string(),
        leftOn: z.string().nullable(),
        roles: z.array(roleHeld),
      }),
    ),
    hearings: z.array(
      z.object({
        kind: z.enum(['heard', 'heard-earlier']),
        heldOn: z.string(),
        who: z.string(),
        remarks: z.string().nullable(),
        size: z.string(),
      }),
    ),
  }),
  async perform(_input, { db, charter, today }) {
    const recipients = (await documentOf(db, charter.version))?.recipients ?? []
    const grants = await liveGrants(db)
    const signed = await signedVersions(db)
    const texts = await undertakingTextsInForce(db)
    const members = (await membersOf(db)).map((m) => {
      const employer = employerState(m.employer, recipients, today)
      return {
        account: m.account,
        name: m.name,
        email: m.email,
        title: m.title,
        employer: m.employer,
        employerState: employer.valid ? 'valid' : employer.because,
        undertaking: undertakingState(signed.get(m.account) ?? [], texts, today).state,
        invitedAt: m.invited_at,
        leftOn: m.left_on,
        roles: heldRoles(
          grants.filter((g) => g.account === m.account),
          charter,
        ),
      }
    })
    const hearings = (await listHearings(db)).map(({ kind, held_on, who, remarks, size_band }) => ({
      kind,
      heldOn: held_on,
      who,
      remarks,
      size: size_band,
    }))
    return done({ members, hearings })
  },
})
