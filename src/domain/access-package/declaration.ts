import { declare, field, key, link, plain, withDefault, type DbOf } from '../../enforcement/declare.ts'
import type { CoverReason, DeliveredHow, ItemDecision, WithholdGround } from './package-terms.rules.ts'
import type { PackageContent } from './package.schema.ts'

/** The copy of a person's data for one request: as put together, reviewed, approved and handed over. */
export const accessPackages = declare('access_packages', {
  about: 'person_id',
  origin: 'origin_id',
  ofBuiltIn: 'requests',
  standsFor: [],
  atErasure: 'delete',
  columns: {
    id: withDefault(plain<string>()),
    request_id: link<string>('requests'),
    person_id: link<string>('people'),
    origin_id: link<number>('origins'),
    /** Emptied thirty days after it was handed over. */
    content: field<PackageContent | null>('request.file'),
    items: plain<number>(),
    built_at: plain<string>(),
    built_by: plain<string | null>(),
    approved_at: plain<string | null>(),
    approved_by: plain<string | null>(),
    covered: plain<number | null>(),
    withheld: plain<number | null>(),
    /** Of the JSON form as it was handed over. */
    sha256: plain<string | null>(),
    delivered_at: plain<string | null>(),
    delivered_how: plain<DeliveredHow | null>(),
    version: withDefault(plain<number>()),
  },
})

/** What a human decided of one item; the last decision of an item stands. */
export const packageDecisions = declare('package_decisions', {
  about: 'person_id',
  origin: 'origin_id',
  ofBuiltIn: 'requests',
  standsFor: [],
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    package_id: link<string>('access_packages'),
    person_id: link<string>('people'),
    origin_id: link<number>('origins'),
    item: plain<string>(),
    decision: plain<ItemDecision>(),
    /** Of which words of the item; '' for all of it. Goes with the copy itself. */
    words: withDefault(field<string>('request.file')),
    reason: plain<CoverReason | WithholdGround | null>(),
    because: field<string | null>('request.file'),
    /** Whether the person is told why it is kept back. */
    told: withDefault(plain<boolean>()),
    at: plain<string>(),
    by_account: plain<string | null>(),
  },
})

export type PackagesDb = DbOf<typeof accessPackages | typeof packageDecisions>
