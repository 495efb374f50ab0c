import { declare, field, key, link, plain, withDefault, type DbOf } from '../../enforcement/declare.ts'
import type { origins } from '../../enforcement/declaration.ts'
import type { RequestState, TaskKind, TaskResult, WishDecision, WishKind } from './request-terms.rules.ts'

/** A case outlives the person's data: it is the proof that the right was met (Arts 5(2), 17(3)(e)), for its own time. */
const outlives = { cut: 'person_id', because: 'request-file' } as const

/** What somebody asks of data about them, or another for them. `person_id`: whose data, once that is known. */
export const requests = declare('requests', {
  about: 'person_id',
  origin: 'origin_id',
  ofBuiltIn: 'requests',
  standsFor: [],
  atErasure: outlives,
  columns: {
    id: plain<string>(),
    year: plain<number>(),
    serial: plain<number>(),
    person_id: link<string | null>('people'),
    origin_id: link<number>('origins'),
    channel: plain<string>(),
    language: plain<'fi' | 'sv' | 'en'>(),
    received_on: plain<string>(),
    requester: field<string | null>('request.requester'),
    email: field<string | null>('request.contact'),
    phone: field<string | null>('request.contact'),
    address: field<string | null>('request.contact'),
    words: field<string | null>('request.file'),
    for_whom: withDefault(plain<string>()),
    representative: field<string | null>('request.requester'),
    authority: field<string | null>('request.file'),
    state: plain<RequestState>(),
    identity_how: plain<string | null>(),
    /** The last day for work, and the last that the law still allows (Regulation 1182/71). */
    strict_on: plain<string>(),
    latest_on: plain<string>(),
    handler: plain<string | null>(),
    recorded_by: plain<string | null>(),
    recorded_at: withDefault(plain<string>()),
    closed_on: plain<string | null>(),
    /** What was published last when it came: by it every document then in force is known. */
    published_then: withDefault(plain<number | null>()),
    version: withDefault(plain<number>()),
  },
})

/** One thing that is asked: a case may ask several. */
export const requestWishes = declare('request_wishes', {
  about: 'person_id',
  origin: 'origin_id',
  ofBuiltIn: 'requests',
  standsFor: [],
  atErasure: outlives,
  columns: {
    id: key<number>(),
    request_id: link<string>('requests'),
    person_id: link<string | null>('people'),
    origin_id: link<number>('origins'),
    kind: plain<WishKind>(),
    about: field<string | null>('request.file'),
    decision: plain<WishDecision | null>(),
    because: field<string | null>('request.file'),
    grounds: plain<string[] | null>(),
    decided_at: plain<string | null>(),
    decided_by: plain<string | null>(),
    carried_out_at: plain<string | null>(),
    version: withDefault(plain<number>()),
  },
})

export const requestEvents = declare('request_events', {
  about: 'person_id',
  origin: 'origin_id',
  ofBuiltIn: 'requests',
  standsFor: [],
  atErasure: outlives,
  columns: {
    id: key<number>(),
    request_id: link<string>('requests'),
    person_id: link<string | null>('people'),
    origin_id: link<number>('origins'),
    kind: plain<string>(),
    note: field<string | null>('request.file'),
    on_day: plain<string>(),
    at: withDefault(plain<string>()),
    by_account: plain<string | null>(),
  },
})

/** Work that a case makes elsewhere: to look in another system, to tell a recipient, to destroy a copy. */
export const requestTasks = declare('request_tasks', {
  about: 'person_id',
  origin: 'origin_id',
  ofBuiltIn: 'requests',
  standsFor: [],
  atErasure: outlives,
  columns: {
    id: key<number>(),
    request_id: link<string>('requests'),
    person_id: link<string | null>('people'),
    origin_id: link<number>('origins'),
    kind: plain<TaskKind>(),
    /** Key of the declared system or recipient, or what it is called. */
    target: plain<string>(),
    what: plain<string>(),
    look_for: field<string | null>('request.file'),
    owner: plain<string | null>(),
    due_on: plain<string>(),
    result: plain<TaskResult | null>(),
    found: plain<number | null>(),
    because: field<string | null>('request.file'),
    done_at: plain<string | null>(),
    done_by: plain<string | null>(),
    version: withDefault(plain<number>()),
  },
})

export type MessageState = 'draft' | 'waiting' | 'sending' | 'sent' | 'failed' | 'by-hand'

/** A letter or e-mail to one person or recipient; what cannot go by e-mail waits to be printed and marked as sent. */
export const messages = declare('messages', {
  about: 'person_id',
  origin: 'origin_id',
  ofBuiltIn: 'requests',
  standsFor: [],
  atErasure: outlives,
  columns: {
    id: withDefault(plain<string>()),
    request_id: link<string | null>('requests'),
    person_id: link<string | null>('people'),
    origin_id: link<number>('origins'),
    kind: plain<string>(),
    certificate: plain<string | null>(),
    language: plain<'fi' | 'sv' | 'en'>(),
    channel: plain<'email' | 'post' | 'phone' | 'handed-over'>(),
    sent_to: field<string | null>('request.contact'),
    subject: field<string>('request.file'),
    body: field<string>('request.file'),
    state: plain<MessageState>(),
    trouble: plain<string | null>(),
    attempts: withDefault(plain<number>()),
    made_at: withDefault(plain<string>()),
    made_by: plain<string | null>(),
    sent_at: plain<string | null>(),
    sent_by: plain<string | null>(),
  },
})

export const requestLinks = declare('request_links', {
  about: 'nobody',
  columns: {
    id: key<number>(),
    request_id: link<string>('requests'),
    kind: plain<'confirm' | 'follow' | 'package'>(),
    hash: plain<Buffer>(),
    proof_hash: plain<Buffer | null>(),
    wrong_tries: withDefault(plain<number>()),
    made_at: withDefault(plain<string>()),
    expires_at: plain<string>(),
    opened_at: plain<string | null>(),
    opened: withDefault(plain<number>()),
    ended_at: plain<string | null>(),
  },
})

export type RequestsDb = DbOf<
  | typeof requests
  | typeof requestWishes
  | typeof requestEvents
  | typeof requestTasks
  | typeof messages
  | typeof requestLinks
  | typeof origins
>
