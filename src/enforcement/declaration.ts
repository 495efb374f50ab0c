import { declare, field, key, link, plain, withDefault } from './declare.ts'

/** The person: names and language only; every other value is a row of its own table. */
export const people = declare('people', {
  about: 'id',
  atErasure: 'delete',
  columns: {
    id: plain<string>(),
    given_name: field<string | null>('name.given'),
    family_name: field<string | null>('name.family'),
    names_origin: link<number | null>('origins'),
    language: field<string | null>('language'),
    language_origin: link<number | null>('origins'),
    version: withDefault(plain<number>()),
  },
})

/** One row for each act and received date. `person_id` is set when the act concerned one person only. */
export const origins = declare('origins', {
  about: 'person_id',
  atErasure: 'delete',
  staysWithPerson: true,
  columns: {
    id: key<number>(),
    person_id: link<string | null>('people'),
    source_id: plain<number>(),
    received_on: plain<string>(),
    at_latest: withDefault(plain<boolean>()),
    given_by_person: plain<boolean | null>(),
    channel: plain<string>(),
    recorded_at: withDefault(plain<string>()),
    recorded_by: plain<string | null>(),
    import_id: plain<string | null>(),
    import_row: plain<number | null>(),
  },
})

/** A person's place in one register. */
export const entries = declare('entries', {
  about: 'person_id',
  origin: 'origin_id',
  register: 'register_id',
  atErasure: 'delete',
  staysWithPerson: true,
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    register_id: plain<number>(),
    origin_id: link<number>('origins'),
    subject_group: plain<string | null>(),
    relation_began_on: plain<string | null>(),
    relation_ended_on: plain<string | null>(),
    entered_at: withDefault(plain<string>()),
    version: withDefault(plain<number>()),
  },
})

/** Entries begin and end by movements: how many an act moved alike. They name no person and point at no entry. */
export const movements = declare('movements', {
  about: 'nobody',
  columns: {
    register_id: plain<number>(),
    source_id: plain<number>(),
    kind: plain<MovementKind>(),
    direction: plain<-1 | 1>(),
    entries: plain<number>(),
    on_day: plain<string>(),
    received_on: plain<string | null>(),
    at: withDefault(plain<string>()),
    operation: plain<string>(),
  },
})
export type MovementKind = 'acquired' | 'moved' | 'merged' | 'erased' | 'expired' | 'anonymised' | 'undone' | 'left'

/** A value met again: the row it confirms and the origin that brought it again. */
export const confirmations = declare('confirmations', {
  about: 'person_id',
  origin: 'origin_id',
  atErasure: 'delete',
  staysWithPerson: true,
  columns: {
    row_id: plain<number>(),
    person_id: link<string>('people'),
    origin_id: link<number>('origins'),
  },
})

/** Art. 18: of one value, of fields, of one register, for one aim, or of everything. */
export const restrictions = declare('restrictions', {
  about: 'person_id',
  atErasure: 'delete',
  staysWithPerson: true,
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    register_id: plain<number | null>(),
    fields: plain<string[] | null>(),
    row_id: plain<number | null>(),
    aim: plain<string | null>(),
    ground: plain<string>(),
    until_event: plain<string | null>(),
    placed_at: withDefault(plain<string>()),
    placed_by: plain<string | null>(),
    lifted_at: plain<string | null>(),
    lifted_by: plain<string | null>(),
    request_id: link<string | null>('requests'),
    /** When and how the person was told beforehand that it would end (Art. 18(3)). */
    told_on: plain<string | null>(),
    told_how: plain<string | null>(),
  },
})

/** Only added to; lines name people by id until the log's own retention ends. */
export const accessLog = declare('access_log', {
  about: 'nobody',
  columns: {
    id: key<number>(),
    xid: withDefault(plain<string>()),
    at: withDefault(plain<string>()),
    actor_kind: plain<string>(),
    actor: plain<string | null>(),
    on_behalf: plain<string | null>(),
    operation: plain<string>(),
    purpose: plain<string>(),
    registers: plain<number[]>(),
    people: plain<string[]>(),
    set_kind: plain<string | null>(),
    set_id: plain<string | null>(),
    fields: plain<string[]>(),
    outcome: plain<'done' | 'refused' | 'not permitted' | 'broken'>(),
    code: plain<string | null>(),
    channel: plain<string>(),
    origin: plain<string | null>(),
    format: withDefault(plain<number>()),
  },
})

/** Whom an act touched when there are more of them than a line names; only added to, and kept as long as the line. */
export const actMembers = declare('act_members', {
  about: 'nobody',
  columns: { set_id: plain<string>(), person_id: plain<string>() },
})

/** What the gate reads first in every act. */
export const officeState = declare('office_state', {
  about: 'nobody',
  columns: {
    one: withDefault(plain<boolean>()),
    name: plain<string>(),
    time_zone: withDefault(plain<string>()),
    declaration_version: withDefault(plain<number>()),
    grants_version: withDefault(plain<number>()),
    restrictions: withDefault(plain<number>()),
    fingerprints: withDefault(plain<number>()),
    erasures_partly: withDefault(plain<number>()),
  },
})

export const spineDeclarations = [
  people,
  origins,
  entries,
  movements,
  confirmations,
  restrictions,
  accessLog,
  actMembers,
  officeState,
] as const
