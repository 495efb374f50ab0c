import { declare, key, plain, withDefault } from '../../enforcement/declare.ts'
import type { Answers, DraftColumn } from './answers.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import type { Change } from './changes.rules.ts'

// The slice's tables. The document that a company accepts has its shape in `declaration.schema.ts` and its checks in
// `declaration.rules.ts`.

/** Every accepted declaration, whole; only added to. `summary` says what changed from the version before. */
export const declarationVersions = declare('declaration_versions', {
  about: { account: 'accepted_by' },
  atErasure: { stays: 'who accepted a declaration is evidence of what was in force (Art. 5(2))' },
  columns: {
    version: plain<number>(),
    document: plain<OfficeDeclaration>(),
    accepted_at: withDefault(plain<string>()),
    accepted_by: plain<string | null>(),
    summary: plain<readonly Change[]>(),
  },
})

/** The number of each register that was ever declared, the built-in ones too. */
export const registers = declare('registers', {
  about: 'nobody',
  columns: {
    id: key<number>(),
    key: plain<string>(),
    built_in: plain<boolean>(),
    begun_on: plain<string>(),
    ended_on: plain<string | null>(),
  },
})

/** The number of each source that was ever declared. */
export const sources = declare('sources', {
  about: 'nobody',
  columns: { id: key<number>(), key: plain<string>() },
})

/** A declaration in progress: answers and columns, never the file. */
export const declarationDrafts = declare('declaration_drafts', {
  about: { account: 'kept_by' },
  atErasure: 'delete',
  columns: {
    kept_by: plain<string>(),
    answers: plain<Answers>(),
    columns: plain<readonly DraftColumn[]>(),
    kept_at: withDefault(plain<string>()),
  },
})

/** A change of the declaration while it is being made: the whole document and the version it was made from. */
export const declarationChanges = declare('declaration_changes', {
  about: { account: 'kept_by' },
  atErasure: 'delete',
  columns: {
    kept_by: plain<string>(),
    base: plain<number>(),
    document: plain<Readonly<Record<string, unknown>>>(),
    kept_at: withDefault(plain<string>()),
  },
})
