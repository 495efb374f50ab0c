import type { LinkKind } from './installation.declaration.ts'

const hours: Record<LinkKind, number> = { setup: 24, invitation: 7 * 24, 'new-passphrase': 24, demo: 24 }

/** When a link made at a moment (ISO 8601) stops working: invitations in a week, the others in a day. */
export const linkEnd = (kind: LinkKind, now: string): string =>
  new Date(Date.parse(now) + hours[kind] * 3_600_000).toISOString()
