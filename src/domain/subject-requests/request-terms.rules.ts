/** The ways a request may come. None is better than another, and none may be demanded (EDPB 01/2022). */
export const requestWays = ['public-page', 'email', 'phone', 'letter', 'visit'] as const
export type RequestWay = (typeof requestWays)[number]

/** What can be asked, after GDPR Arts 7(3), 15-22 and 77, and what people ask beside. */
export const wishKinds = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'consent-withdrawn',
  'prohibition',
  'anonymisation',
  'question',
  'complaint',
] as const
export type WishKind = (typeof wishKinds)[number]

export const wishDecisions = ['granted', 'partly', 'refused', 'withdrawn'] as const
export type WishDecision = (typeof wishDecisions)[number]

/** For oneself, or by whom else: a public guardian, a child’s custodian, somebody with a power of attorney, an agent. */
export const forWhoms = ['self', 'guardian', 'custodian', 'authorised', 'agent'] as const
export type ForWhom = (typeof forWhoms)[number]

/** `unconfirmed`: from the public page, until the link that was sent has been opened. */
export const requestStates = ['unconfirmed', 'received', 'identified', 'decided', 'answered', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

export const taskKinds = ['system', 'recipient', 'source', 'paper', 'copy', 'keeper'] as const
export type TaskKind = (typeof taskKinds)[number]

export const taskResults = ['nothing', 'found', 'corrected', 'erased', 'kept', 'told', 'impossible'] as const
export type TaskResult = (typeof taskResults)[number]

/** How somebody was recognised, from the lightest up; no copy of a document is ever kept (law of 2024, DPA s. 29). */
export const identityWays = [
  'not-needed',
  'known-address',
  'call-back',
  'known-well',
  'document-seen',
  'e-identification',
] as const
export type IdentityWay = (typeof identityWays)[number]
