/** What is decided of one item of a package. */
export const itemDecisions = ['cover', 'show', 'withhold'] as const
export type ItemDecision = (typeof itemDecisions)[number]

/** Why a part is covered: another's rights weigh more (Art. 15(4)). Never the whole copy. */
export const coverReasons = ['other-person', 'informant', 'contact-of-other', 'trade-secret'] as const
export type CoverReason = (typeof coverReasons)[number]

/** Why something is kept back (Data Protection Act 1050/2018, section 34(1)). */
export const withholdGrounds = ['security', 'crime', 'health-or-rights'] as const
export type WithholdGround = (typeof withholdGrounds)[number]

/** How a package is handed over: a link with a second proof, a letter, or across the counter. */
export const deliveries = ['link', 'post', 'handed-over'] as const
export type DeliveredHow = (typeof deliveries)[number]

/** Why the program wants a human to look at an item before it goes. */
export const proposalKinds = ['other-person', 'contact-of-other', 'informant', 'guarded', 'crime'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** So long a link is open. */
export const linkDays = 14
/** So many wrong proofs close a link. */
export const mostWrongProofs = 5
/** So long the copy itself is kept after it was handed over. */
export const keptDays = 30

/** Why something of the tables is not told as an item. */
export type LeftOutBecause =
  /** Keys, versions and links between rows: they say nothing about anybody. */
  | 'bookkeeping'
  /** Made from a value that is told, for finding it. */
  | 'derived'
  /** Who of the staff: their names are not the person's data (C-579/21). */
  | 'staff'
  /** Told with each value: where it came from and when. */
  | 'told-with-values'
  /** Told by its register: when the person came and the relation began and ended. */
  | 'told-with-registers'
  /** An earlier copy of the same data, or the work of making it. */
  | 'copy'

const bookkeeping = [
  'id',
  'version',
  'published_then',
  'registers',
  'declaration_version',
  'serial',
  'row_id',
  'import_id',
  'attempts',
  'key_id',
  'group_id',
  'restriction_id',
]
const staff =
  /^(?:recorded|made|sent|done|decided|built|approved|checked|told|placed|lifted|given|carried_out|opened|ordered|ended)_by$|^(?:handler|by_account)$/

const copies: readonly string[] = ['access_packages', 'package_decisions']

type Column = { kind: string }
type Table = { table: string; about: unknown; standsFor: readonly string[]; columns: Record<string, Column> }

/** Why a column of a declared table is no part of the copy; undefined when its values are told. */
export function leftOut(declared: Table, name: string): LeftOutBecause | undefined {
  if (copies.includes(declared.table)) return 'copy'
  if (declared.table === 'name_keys') return 'derived'
  if (declared.table === 'confirmations') return 'told-with-values'
  const { kind } = declared.columns[name]!
  if (kind === 'key' || kind === 'link' || bookkeeping.includes(name)) return 'bookkeeping'
  if (kind === 'derived') return 'derived'
  if (staff.test(name)) return 'staff'
  if (declared.table === 'entries') return 'told-with-registers'
  return undefined
}
