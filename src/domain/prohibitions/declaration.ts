import { declare, key, link, plain, withDefault } from '../../enforcement/declare.ts'

export type ProhibitedChannel = 'all' | 'post' | 'phone' | 'email' | 'sms' | 'visits'

/** A person's no, by channel and use (SVPL 200.2 §, Art. 21(2)-(3)). Lifted only by the person. */
export const prohibitions = declare('prohibitions', {
  about: 'person_id',
  origin: 'origin_id',
  atErasure: 'delete',
  staysWithPerson: true,
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    channel: plain<ProhibitedChannel>(),
    use: withDefault(plain<string>()),
    origin_id: link<number>('origins'),
    given_on: plain<string>(),
    recorded_by: plain<string | null>(),
    lifted_at: plain<string | null>(),
    lifted_by: plain<string | null>(),
    version: withDefault(plain<number>()),
    /** What was published last when it was given: by it every document then in force is known. */
    published_then: withDefault(plain<number | null>()),
  },
})
