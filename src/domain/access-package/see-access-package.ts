import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, type Refused } from '../../enforcement/outcome.ts'
import { id, personal, personalItems } from '../../enforcement/output.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { language, request } from '../subject-requests/request.schema.ts'
import { findCase, takeCase, type CaseRow } from '../subject-requests/storage.ts'
import { consultationSchema, itemSchema, packageSchema, type PackageContent } from './package.schema.ts'
import { itemDecisions, proposalKinds } from './package-terms.rules.ts'
import {
  decisionsOf,
  findPackage,
  holdPackage,
  namesKnown,
  type DecisionRow,
  type PackageRow,
} from './package.storage.ts'
import { namePairs, proposalsFor, type Proposal } from './proposals.rules.ts'
import { groupsOf, openProposals, stageOf, stages } from './reviewing.rules.ts'

const text = z.string().nullable()

/**
 * The copy of a case for review: its items with what the program proposes to look at and what was decided of each, the log's
 * consultations and what else it tells. Refusals: unknown-request, no-package, package-cleared.
 */
export const seeAccessPackage = operation({
  name: 'see-access-package',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    group: z.string().max(80).optional().describe('Only the items under this heading'),
  }),
  output: z.object({
    request,
    person: id('person'),
    package: z.uuid(),
    version: z.int32(),
    language,
    stage: z.enum(stages),
    builtAt: z.string(),
    approvedAt: text,
    deliveredAt: text,
    deliveredHow: text,
    sha256: text,
    groups: z.array(z.object({ group: z.string(), items: z.int() })),
    items: personalItems('field', itemSchema),
    proposals: personal(
      'request.file',
      z.array(z.object({ item: z.string(), kind: z.enum(proposalKinds), words: text, decided: z.boolean() })),
    ),
    decisions: personal(
      'request.file',
      z.array(
        z.object({
          item: z.string(),
          decision: z.enum(itemDecisions),
          words: z.string(),
          reason: text,
          because: text,
          told: z.boolean(),
          at: z.string(),
        }),
      ),
    ),
    open: z.int().describe('Proposals on which nobody has decided yet'),
    consultations: personal('log-lines', z.array(consultationSchema)),
    registers: packageSchema.shape.registers,
    elsewhere: packageSchema.shape.elsewhere,
    told: packageSchema.shape.told,
    withheld: personal('request.file', packageSchema.shape.withheld),
  }),
  async perform(input, occasion) {
    if (!(await findCase(occasion, input.request))) return refuse('unknown-request')
    const found = await findPackage(occasion, input.request)
    if (!found) return refuse('no-package')
    const { content } = found
    if (content === null) return refuse('package-cleared')
    const decisions = await decisionsOf(occasion, found.id)
    const proposals = found.approved_at === null ? await proposalsOf(occasion, found, content) : []
    const open = openProposals(proposals, decisions)
    return done({
      request: input.request,
      person: found.person_id,
      package: found.id,
      version: found.version,
      language: content.language,
      stage: stageOf(found),
      builtAt: found.built_at,
      approvedAt: found.approved_at,
      deliveredAt: found.delivered_at,
      deliveredHow: found.delivered_how,
      sha256: found.sha256,
      groups: groupsOf(content),
      items: content.items.filter(({ group }) => input.group === undefined || group === input.group),
      proposals: proposals.map((one) => ({ ...one, decided: !open.includes(one) })),
      decisions,
      open: open.length,
      consultations: content.consultations,
      registers: content.registers,
      elsewhere: content.elsewhere,
      told: content.told,
      withheld: content.withheld,
    })
  },
})

/** What the program proposes that a human looks at, in a copy that is under review. */
export async function proposalsOf(
  occasion: Occasion,
  { person_id: person }: Pick<PackageRow, 'person_id'>,
  content: PackageContent,
): Promise<Proposal[]> {
  const own = (await documentOf(occasion.db, occasion.charter.version))?.ownFields ?? []
  const pairs = namePairs(content, own)
  return proposalsFor(content, pairs, await namesKnown(occasion, pairs, person), own)
}

export type UnderReview = {
  found: CaseRow
  held: PackageRow
  content: PackageContent
  decisions: DecisionRow[]
}

/**
 * The case and its copy held for reviewing, or why it cannot be reviewed: what takeCase refuses, no-package, package-cleared,
 * package-approved.
 */
export async function underReview(occasion: Occasion, asked: string): Promise<UnderReview | Refused> {
  const found = await takeCase(occasion, asked)
  if ('refused' in found) return found
  const held = await holdPackage(occasion, found.id)
  if (!held) return refuse('no-package')
  if (held.content === null) return refuse('package-cleared')
  if (held.approved_at !== null) return refuse('package-approved')
  return { found, held, content: held.content, decisions: await decisionsOf(occasion, held.id) }
}
