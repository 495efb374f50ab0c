import { declare, field, key, link, plain, withDefault, type DbOf } from '../../enforcement/declare.ts'
import type { entries, origins, restrictions } from '../../enforcement/declaration.ts'
import type { positions } from '../people/declaration.ts'
import type { Item } from './verdict.rules.ts'

export type ErasureState = 'waiting' | 'partly' | 'done' | 'cancelled'

/** An erasure that was asked for: waiting for its night, done in part, done, or cancelled before it was carried out. */
export const erasures = declare('erasures', {
  about: 'person_id',
  ofBuiltIn: 'requests',
  atErasure: { cut: 'person_id', because: 'request-file' },
  columns: {
    id: withDefault(plain<string>()),
    person_id: link<string | null>('people'),
    request_id: link<string | null>('requests'),
    ordered_at: withDefault(plain<string>()),
    ordered_by: plain<string | null>(),
    night: plain<string>(),
    state: plain<ErasureState>(),
    remember: withDefault(plain<string[]>()),
    restriction_id: plain<number | null>(),
    went: withDefault(plain<number>()),
    /** What stayed when it was carried out last: kinds, counts and reasons, no values. */
    stayed: withDefault(plain<Item[]>()),
    carried_out_at: plain<string | null>(),
    ended_at: plain<string | null>(),
    ended_by: plain<string | null>(),
    version: withDefault(plain<number>()),
  },
})

/**
 * Of an erased person: a keyed digest of an e-mail address, a phone number, a name with its address or a business id, only
 * where a ban is to be honoured or the person wishes not to be entered again. It opens to nobody without the key.
 */
export const fingerprints = declare('fingerprints', {
  about: 'person_id',
  origin: 'origin_id',
  ofBuiltIn: 'requests',
  standsFor: [],
  atErasure: { stays: 'ban-fingerprint' },
  columns: {
    id: key<number>(),
    /** Nobody: the person is gone when this is made. */
    person_id: link<string | null>('people'),
    origin_id: link<number>('origins'),
    kind: plain<'email' | 'phone' | 'name-and-address' | 'business-id'>(),
    digest: field<Buffer>('ban.fingerprint'),
    key_id: plain<string>(),
    because: plain<'ban' | 'not-again'>(),
    bans: withDefault(plain<{ channel: string; use: string }[]>()),
    group_id: plain<string>(),
    made_on: plain<string>(),
    look_again_on: plain<string>(),
  },
})

export type ErasureDb = DbOf<
  typeof erasures | typeof fingerprints | typeof entries | typeof origins | typeof restrictions | typeof positions
>
