import { declare, derivedFrom, field, inRow, key, link, plain, withDefault } from '../../enforcement/declare.ts'

/** By what people are found and sorted. One row a person; gone while the name is restricted. */
export const nameKeys = declare('name_keys', {
  about: 'person_id',
  origin: 'origin_id',
  standsFor: ['name.given', 'name.family'],
  atErasure: 'delete',
  columns: {
    person_id: link<string>('people'),
    folded: field<string>('name.family'),
    family_sort: field<string>('name.family'),
    given_sort: field<string>('name.given'),
    origin_id: link<number | null>('origins'),
    // As the entries say: filled in and kept by the database.
    registers: withDefault(plain<number[]>()),
  },
})

export type ContactKind = 'private' | 'work' | 'billing'

export const emails = declare('emails', {
  about: 'person_id',
  origin: 'origin_id',
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    email: field<string>('contact.email'),
    /** As it is compared; none where it was written so. */
    normal: derivedFrom<string | null>('email'),
    kind: plain<ContactKind | null>(),
    got_at_sale: plain<string | null>(),
    ban_offered: plain<boolean | null>(),
    origin_id: link<number>('origins'),
    version: withDefault(plain<number>()),
  },
})

export const phones = declare('phones', {
  about: 'person_id',
  origin: 'origin_id',
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    phone: field<string>('contact.phone'),
    e164: derivedFrom<string>('phone'),
    kind: plain<ContactKind | null>(),
    got_at_sale: plain<string | null>(),
    ban_offered: plain<boolean | null>(),
    origin_id: link<number>('origins'),
    version: withDefault(plain<number>()),
  },
})

export const addresses = declare('addresses', {
  about: 'person_id',
  origin: 'origin_id',
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    addition: field<string | null>('contact.address'),
    street: field<string | null>('contact.address'),
    postal_code: field<string | null>('contact.address'),
    city: field<string | null>('contact.address'),
    country: withDefault(field<string>('contact.address')),
    kind: plain<ContactKind | null>(),
    since_on: plain<string | null>(),
    same_key: derivedFrom<string>('street'),
    origin_id: link<number>('origins'),
    version: withDefault(plain<number>()),
  },
})

/** A person's place in an organisation. */
export const positions = declare('positions', {
  about: 'person_id',
  origin: 'origin_id',
  standsFor: ['work.organisation'],
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    organisation_id: field<string>('work.organisation'),
    title: field<string | null>('work.title'),
    began_on: plain<string | null>(),
    ended_on: plain<string | null>(),
    origin_id: link<number>('origins'),
    version: withDefault(plain<number>()),
  },
})

/** A sole trader is a person who also has a business id (KHO:2025:14). */
export const trades = declare('trades', {
  about: 'person_id',
  origin: 'origin_id',
  standsFor: ['trade.name'],
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    name: field<string | null>('trade.name'),
    folded: derivedFrom<string | null>('name'),
    business_id: field<string | null>('trade.business-id'),
    origin_id: link<number>('origins'),
    version: withDefault(plain<number>()),
  },
})

/** Values of the catalogue's other fields and of the company's own. */
export const details = declare('details', {
  about: 'person_id',
  origin: 'origin_id',
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    field: plain<string>(),
    value: inRow<unknown>('field'),
    origin_id: link<number>('origins'),
    version: withDefault(plain<number>()),
  },
})

export const deaths = declare('deaths', {
  about: 'person_id',
  origin: 'origin_id',
  atErasure: 'delete',
  columns: {
    person_id: link<string>('people'),
    died_on: field<string | null>('death'),
    told_by: field<string | null>('death'),
    origin_id: link<number>('origins'),
  },
})

/** "Tiedot tarkistettu": who looked the details through with the person, and when. */
export const checks = declare('checks', {
  about: 'person_id',
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    checked_at: withDefault(plain<string>()),
    checked_by: plain<string | null>(),
  },
})

/** Art. 14: people whose data came from elsewhere and who have not been told yet. */
export const toBeTold = declare('to_be_told', {
  about: 'person_id',
  origin: 'origin_id',
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    person_id: link<string>('people'),
    origin_id: link<number>('origins'),
    latest_on: plain<string>(),
    told_at: plain<string | null>(),
    told_by: plain<string | null>(),
  },
})
