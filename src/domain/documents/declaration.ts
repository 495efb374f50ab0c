import { declare, key, link, plain, withDefault } from '../../enforcement/declare.ts'
import type { Language } from '../registers/text.rules.ts'
import type { ToldHow, ToldHowAll } from './document-state.rules.ts'
import type { DocumentKind } from './written.rules.ts'

// Documents as they were published, and who stood for them: these three tables are only added to. Who was told of changes.

/** A published version of a document: of which declaration, by whom it was approved and published, who had been told. */
export const documentVersions = declare('document_versions', {
  about: { account: 'published_by' },
  atErasure: { stays: 'who published a document is evidence of what people were told (Art. 5(2))' },
  columns: {
    id: key<number>(),
    document: plain<string>(),
    number: plain<number>(),
    kind: plain<DocumentKind>(),
    declaration_version: plain<number>(),
    sha256: plain<string>(),
    approved_by: plain<string | null>(),
    approved_at: plain<string>(),
    published_by: plain<string | null>(),
    published_at: withDefault(plain<string>()),
    published_on: plain<string>(),
    told_on: plain<string | null>(),
    told_how: plain<ToldHowAll | null>(),
  },
})

/** The words of a version in one language, as JSON that is kept to the letter, with their hash. */
export const documentTexts = declare('document_texts', {
  about: 'nobody',
  columns: {
    version_id: link<number>('document_versions'),
    language: plain<Language>(),
    title: plain<string>(),
    written: plain<string>(),
    sha256: plain<string>(),
  },
})

/** An approval of one text by its hash: what is written after it is not approved. */
export const documentApprovals = declare('document_approvals', {
  about: { account: 'approved_by' },
  atErasure: { stays: 'who approved a document is evidence of what people were told (Art. 5(2))' },
  columns: {
    id: key<number>(),
    document: plain<string>(),
    sha256: plain<string>(),
    approved_by: plain<string | null>(),
    approved_at: withDefault(plain<string>()),
  },
})

/** The declaration whose notices anybody could read before versions were kept; empty once they are published. */
export const publicBefore = declare('public_before', {
  about: 'nobody',
  columns: { declaration_version: plain<number>() },
})

/** Who has been told of the changes of a register, up to which declaration (Art. 13(3), 14(4)). */
export const changeTellings = declare('change_tellings', {
  about: 'person_id',
  register: 'register_id',
  atErasure: 'delete',
  staysWithPerson: true,
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    register_id: plain<number>(),
    declaration_version: plain<number>(),
    told_on: plain<string>(),
    told_how: plain<ToldHow>(),
    recorded_by: plain<string | null>(),
    recorded_at: withDefault(plain<string>()),
  },
})
