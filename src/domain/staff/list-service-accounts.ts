import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { listPrograms, listTokens } from './programs.storage.ts'

/** The programs' accounts with what they are bound to, and their tokens without the secrets. Refusals: none. */
export const listServiceAccounts = operation({
  name: 'list-service-accounts',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({}),
  output: z.object({
    serviceAccounts: z.array(
      z.object({
        account: id('account'),
        name: z.string(),
        party: z.string().nullable(),
        agreement: z.string().nullable(),
        aims: z.array(z.string()).nullable(),
        fields: z.array(z.string()).nullable(),
        endsOn: z.string().nullable(),
        endedAt: z.string().nullable(),
        tokens: z.array(
          z.object({
            id: z.uuid(),
            name: z.string(),
            madeAt: z.string(),
            endsOn: z.string().nullable(),
            endedAt: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  async perform(_input, { db }) {
    const tokens = await listTokens(db)
    const serviceAccounts = (await listPrograms(db)).map((p) => ({
      account: p.account,
      name: p.name,
      party: p.party,
      agreement: p.agreement,
      aims: p.aims,
      fields: p.fields,
      endsOn: p.ends_on,
      endedAt: p.ended_at,
      tokens: tokens
        .filter((t) => t.account === p.account)
        .map((t) => ({ id: t.id, name: t.name, madeAt: t.made_at, endsOn: t.ends_on, endedAt: t.ended_at })),
    }))
    return done({ serviceAccounts })
  },
})
