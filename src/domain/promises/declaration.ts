import { declare, field, key, plain, withDefault } from '../../enforcement/declare.ts'
import type { Looked, UnverifiedChoice } from './promise.rules.ts'

const evidence = 'who vouched for a promise stays as long as the account’s own data (Art. 5(2), 24)'

/** That a named person vouched for a promise: in which words, from a day until a day. */
export const attestations = declare('attestations', {
  about: { account: 'account' },
  atErasure: { stays: evidence },
  columns: {
    id: key<number>(),
    promise: plain<number>(),
    sentence: plain<string>(),
    note: plain<string | null>(),
    said_on: plain<string>(),
    until_on: plain<string>(),
    account: plain<string>(),
    name: field<string>('account.name'),
    recorded_at: withDefault(plain<string>()),
    withdrawn_by: plain<string | null>(),
    withdrawn_at: plain<string | null>(),
  },
})

/** Files from outside that show a promise to be kept, each with its hash and its last day. */
export const evidenceFiles = declare('evidence_files', {
  about: { account: 'added_by' },
  atErasure: { stays: evidence },
  columns: {
    id: key<number>(),
    promise: plain<number>(),
    file_name: plain<string>(),
    file_type: plain<string>(),
    file: plain<Buffer>(),
    sha256: plain<Buffer>(),
    dated_on: plain<string>(),
    until_on: plain<string>(),
    added_by: plain<string>(),
    name: field<string>('account.name'),
    added_at: withDefault(plain<string>()),
    withdrawn_by: plain<string | null>(),
    withdrawn_at: plain<string | null>(),
  },
})

/** What each look over the rows counted, by the office's day. */
export const promiseLooks = declare('promise_looks', {
  about: 'nobody',
  columns: { id: key<number>(), looked_at: withDefault(plain<string>()), found: plain<Looked>() },
})

/** What a document does with a sentence nobody has verified: prints a mark, or is not published. The newest holds. */
export const promiseChoices = declare('promise_choices', {
  about: 'nobody',
  columns: {
    id: key<number>(),
    unverified: plain<UnverifiedChoice>(),
    chosen_by: plain<string | null>(),
    chosen_at: withDefault(plain<string>()),
  },
})
