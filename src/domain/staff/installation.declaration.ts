import { declare, field, link, plain, withDefault } from '../../enforcement/declare.ts'
import type { TokenBounds } from '../../enforcement/actor.ts'
import type { Language } from '../../enforcement/operation.ts'

// Tables of the schema `seloste`, shared by the offices of one installation. No act inside an office can name them.

const untilLast = 'kept while the account is in some office and two years after (Art. 5(2), 24, 32)'

export const offices = declare('seloste.offices', {
  about: 'nobody',
  columns: {
    id: plain<string>(),
    name: plain<string>(),
    slug: plain<string>(),
    state: withDefault(plain<'making' | 'open' | 'closed'>()),
    migration: withDefault(plain<number>()),
    closed_because: plain<string | null>(),
    made_at: withDefault(plain<string>()),
  },
})

export const accounts = declare('seloste.accounts', {
  about: { account: 'id' },
  atErasure: { stays: untilLast },
  columns: {
    id: withDefault(plain<string>()),
    name: field<string>('account.name'),
    email: field<string>('account.email'),
    normal: field<string>('account.email'),
    passphrase: plain<string | null>(),
    language: field<Language>('language'),
    made_at: withDefault(plain<string>()),
  },
})

/** In which offices an account is. */
export const places = declare('seloste.places', {
  about: { account: 'account' },
  atErasure: 'delete',
  columns: { account: link<string>('seloste.accounts'), office: link<string>('seloste.offices') },
})

/** Who is signed in, by the SHA-256 of the session's id. */
export const sessions = declare('seloste.sessions', {
  about: { account: 'account' },
  atErasure: 'delete',
  columns: {
    id: plain<Buffer>(),
    account: link<string>('seloste.accounts'),
    office: link<string>('seloste.offices'),
    started_at: field<string>('account.sessions'),
    seen_at: field<string>('account.sessions'),
    ends_at: plain<string>(),
    purpose: plain<string | null>(),
  },
})

/** One-time links, by the SHA-256 of their code. */
export const links = declare('seloste.links', {
  about: { account: 'account' },
  atErasure: 'delete',
  columns: {
    id: plain<Buffer>(),
    kind: plain<LinkKind>(),
    office: link<string | null>('seloste.offices'),
    account: link<string | null>('seloste.accounts'),
    made_at: withDefault(plain<string>()),
    expires_at: plain<string>(),
    used_at: plain<string | null>(),
  },
})
export type LinkKind = 'setup' | 'invitation' | 'new-passphrase' | 'demo'

/** Tokens of service accounts, by the SHA-256 of the token, with what they are bound to. */
export const sharedTokens = declare('seloste.tokens', {
  about: 'nobody',
  columns: {
    id: plain<Buffer>(),
    token: plain<string>(),
    office: link<string>('seloste.offices'),
    account: plain<string>(),
    name: plain<string>(),
    bounds: plain<TokenBounds>(),
    ends_on: plain<string | null>(),
    made_at: withDefault(plain<string>()),
  },
})

/** Calls by strangers and calls that were not understood, counted for each minute and address; kept for thirty days. */
export const attempts = declare('seloste.attempts', {
  about: 'nobody',
  columns: {
    minute: plain<string>(),
    address: plain<string>(),
    kind: plain<'stranger' | 'not-understood'>(),
    times: plain<number>(),
  },
})
