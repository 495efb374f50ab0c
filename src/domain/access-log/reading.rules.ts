/** For what one member’s lines may be opened (759/2004, 21 §): nothing else, and not for measuring work. */
export const readingReasons = ['suspected-misuse', 'security', 'persons-request'] as const
export type ReadingReason = (typeof readingReasons)[number]
