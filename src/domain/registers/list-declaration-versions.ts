import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { saidChange } from './effects.schema.ts'
import { sayChanges } from './preview-declaration.ts'
import { listVersions } from './versions.storage.ts'

/** Every accepted declaration, newest first: when (UTC), by whom, and what it changed. */
export const listDeclarationVersions = operation({
  name: 'list-declaration-versions',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({
    versions: z.array(
      z.object({
        version: z.int32(),
        acceptedAt: z.string(),
        acceptedBy: id('account').nullable(),
        acceptedByName: z.string().nullable().describe('Name of the member of staff'),
        changes: z.array(saidChange),
      }),
    ),
  }),
  async perform(_input, { db, language }) {
    const versions = await listVersions(db)
    return done({
      versions: versions.map((one) => ({
        version: one.version,
        acceptedAt: one.accepted_at,
        acceptedBy: one.accepted_by,
        acceptedByName: one.accepted_by_name,
        changes: sayChanges(one.summary, language),
      })),
    })
  },
})
