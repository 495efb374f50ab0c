import { declare, field, key, link, plain, withDefault, type DbOf } from '../../enforcement/declare.ts'
import type { officeState } from '../../enforcement/declaration.ts'
import type { Aim } from '../../enforcement/charter.ts'
import type { Permission, Language } from '../../enforcement/operation.ts'
import type { SizeBand } from './hearing.rules.ts'

const evidence = 'kept two years after the account ended, as the built-in register of staff says (Art. 5(2), 24, 32)'

/** Who works in the office. The account itself, with its passphrase, is shared by the offices of one installation. */
export const members = declare('members', {
  about: { account: 'account' },
  atErasure: { stays: evidence },
  columns: {
    account: plain<string>(),
    name: field<string>('account.name'),
    email: field<string>('account.email'),
    employer: field<string>('account.employer'),
    title: field<string | null>('account.employer'),
    usual_purpose: plain<string | null>(),
    invited_by: plain<string | null>(),
    invited_at: withDefault(plain<string>()),
    left_on: plain<string | null>(),
    left_by: plain<string | null>(),
  },
})

/** Rights: register × purpose × permission from a day until a day. One act of granting has one `grant_id`. */
export const grants = declare('grants', {
  about: { account: 'account' },
  atErasure: { stays: evidence },
  columns: {
    id: key<number>(),
    grant_id: plain<string>(),
    account: plain<string>(),
    register_id: plain<number | null>(),
    purpose: plain<string | null>(),
    permission: field<Permission>('account.grants'),
    role: field<string>('account.grants'),
    from_on: plain<string | null>(),
    until_on: plain<string | null>(),
    granted_by: plain<string | null>(),
    granted_at: withDefault(plain<string>()),
    ended_by: plain<string | null>(),
    ended_at: plain<string | null>(),
  },
})

/** Since when each version of the undertaking's text is in force here. */
export const undertakingTexts = declare('undertaking_texts', {
  about: 'nobody',
  columns: { version: plain<number>(), in_force_on: plain<string>() },
})

/** Confidentiality undertakings: signed by the holder's own hand, here or on paper. */
export const undertakings = declare('undertakings', {
  about: { account: 'account' },
  atErasure: { stays: evidence },
  columns: {
    id: key<number>(),
    account: plain<string>(),
    version: field<number>('account.undertaking'),
    text_sha256: plain<Buffer | null>(),
    language: plain<Language>(),
    way: plain<'signed-in' | 'scan'>(),
    typed_name: field<string | null>('account.undertaking'),
    scan: field<Buffer | null>('account.undertaking'),
    scan_type: plain<string | null>(),
    signed_on: plain<string>(),
    recorded_at: withDefault(plain<string>()),
    recorded_by: plain<string | null>(),
  },
})

/** That the staff was heard about the log before it was taken into use (759/2004, 21 §). */
export const staffHearings = declare('staff_hearings', {
  about: { account: 'recorded_by' },
  atErasure: { stays: evidence },
  columns: {
    id: key<number>(),
    kind: plain<'heard' | 'heard-earlier'>(),
    held_on: plain<string>(),
    who: field<string>('account.name'),
    remarks: plain<string | null>(),
    note_version: plain<number | null>(),
    size_band: plain<SizeBand>(),
    recorded_by: plain<string | null>(),
    recorded_at: withDefault(plain<string>()),
  },
})

/** Accounts of programs: they sign nothing, see no screen, and are bound to party, purposes, fields and an end. */
export const serviceAccounts = declare('service_accounts', {
  about: 'nobody',
  columns: {
    account: plain<string>(),
    name: plain<string>(),
    party: plain<string | null>(),
    agreement: plain<string | null>(),
    aims: plain<Aim[] | null>(),
    fields: plain<string[] | null>(),
    ends_on: plain<string | null>(),
    added_by: plain<string | null>(),
    added_at: withDefault(plain<string>()),
    ended_by: plain<string | null>(),
    ended_at: plain<string | null>(),
  },
})

/** What was handed to a program; the secret itself is nowhere, its hash is with the shared tables. */
export const tokens = declare('tokens', {
  about: 'nobody',
  columns: {
    id: plain<string>(),
    account: link<string>('service_accounts'),
    name: plain<string>(),
    ends_on: plain<string | null>(),
    made_by: plain<string | null>(),
    made_at: withDefault(plain<string>()),
    ended_by: plain<string | null>(),
    ended_at: plain<string | null>(),
  },
})

/** A handle that sees the tables of this slice and the office's state. */
export type StaffDb = DbOf<
  | typeof members
  | typeof grants
  | typeof undertakingTexts
  | typeof undertakings
  | typeof staffHearings
  | typeof serviceAccounts
  | typeof tokens
  | typeof officeState
>
