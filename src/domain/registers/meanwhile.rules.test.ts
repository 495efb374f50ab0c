import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { declarationSchema, type OfficeDeclaration, type WrittenDeclaration } from './declaration.schema.ts'
import { broughtOnto } from './meanwhile.rules.ts'

type Parts = Partial<WrittenDeclaration>

const declaration = ({ office, ...parts }: Omit<Parts, 'office'> & { office?: object } = {}): OfficeDeclaration =>
  declarationSchema.parse({
    declaration: 1,
    office: { controller: { name: 'Metsäpolun Puutarha Oy' }, ...office },
    ...parts,
  })

const register = (more: object = {}, key = 'customers') => ({ key, names: { fi: key }, ...more })
const customers = (more: object): OfficeDeclaration => declaration({ registers: [register(more)] })
const rule = (data: string, period: string) =>
  ({ data: [data], from: 'relation-ended', period, basis: 'claims' }) as const
const source = (key: string, names = key) => ({ key, names: { fi: names }, kind: 'person' as const })
const person = (name: string, phone: string) => ({ role: 'contact' as const, name, phone })
const keys = (list: readonly { key: string }[]): string[] => list.map((one) => one.key)

type Case = {
  what: string
  base: OfficeDeclaration
  theirs: OfficeDeclaration
  mine: OfficeDeclaration
  look: (document: OfficeDeclaration) => unknown
  gives: unknown
}

const apart: Case[] = [
  {
    what: 'two answers of one thing, each changed by one',
    base: declaration({ office: { controller: { name: 'A Oy', phone: '010 1' } } }),
    theirs: declaration({ office: { controller: { name: 'B Oy', phone: '010 1' } } }),
    mine: declaration({ office: { controller: { name: 'A Oy', phone: '010 2' } } }),
    look: ({ office: { controller } }) => [controller.name, controller.phone],
    gives: ['B Oy', '010 2'],
  },
  {
    what: 'the same change made by both',
    base: customers({ sources: ['form'] }),
    theirs: customers({ sources: ['form', 'fair'] }),
    mine: customers({ sources: ['form', 'fair'] }),
    look: ({ registers }) => registers[0]!.sources,
    gives: ['form', 'fair'],
  },
  {
    what: 'a word added by each and one taken away by each',
    base: customers({ sources: ['a', 'b', 'c'] }),
    theirs: customers({ sources: ['b', 'c', 'theirs'] }),
    mine: customers({ sources: ['a', 'b', 'mine'] }),
    look: ({ registers }) => [...registers[0]!.sources].toSorted(),
    gives: ['b', 'mine', 'theirs'],
  },
  {
    what: 'a register added by each',
    base: declaration({ registers: [register()] }),
    theirs: declaration({ registers: [register(), register({}, 'theirs')] }),
    mine: declaration({ registers: [register(), register({}, 'mine')] }),
    look: ({ registers }) => keys(registers),
    gives: ['customers', 'mine', 'theirs'],
  },
  {
    what: 'a thing taken away by the other that I left as it was',
    base: declaration({ sources: [source('form'), source('fair')] }),
    theirs: declaration({ sources: [source('form')] }),
    mine: declaration({ sources: [source('form', 'Lomake'), source('fair')] }),
    look: ({ sources }) => sources.map((one) => one.names.fi),
    gives: ['Lomake'],
  },
  {
    what: 'things that I moved, and one that the other changed',
    base: declaration({ sources: [source('a'), source('b')] }),
    theirs: declaration({ sources: [source('a'), source('b', 'Toinen')] }),
    mine: declaration({ sources: [source('b'), source('a')] }),
    look: ({ sources }) => sources.map((one) => one.names.fi),
    gives: ['Toinen', 'a'],
  },
  {
    what: 'two rules of keeping, each changed by one',
    base: customers({ retention: [rule('all', 'P2Y'), rule('orders', 'P6Y')] }),
    theirs: customers({ retention: [rule('all', 'P3Y'), rule('orders', 'P6Y')] }),
    mine: customers({ retention: [rule('all', 'P2Y'), rule('orders', 'P10Y')] }),
    look: ({ registers }) => registers[0]!.retention.map((one) => one.period),
    gives: ['P3Y', 'P10Y'],
  },
  {
    what: 'an answer given by one where there was none',
    base: declaration(),
    theirs: declaration({ website: { cookies: 'not-used' } }),
    mine: declaration({ rights: { channels: ['email'] } }),
    look: ({ website, rights }) => [website, rights?.channels],
    gives: [{ cookies: 'not-used' }, ['email']],
  },
  {
    what: 'an answer taken away by me',
    base: declaration({ website: { cookies: 'not-used' } }),
    theirs: declaration({ website: { cookies: 'not-used' }, dataProtectionOfficer: 'not-used' }),
    mine: declaration(),
    look: (document) => ['website' in document, document.dataProtectionOfficer],
    gives: [false, 'not-used'],
  },
]

describe('what only one of the two changed stands as that one changed it, and there is no conflict', () => {
  for (const { what, base, theirs, mine, look, gives } of apart)
    test(what, () => {
      const before = structuredClone([base, theirs, mine])
      const { document, conflicts } = broughtOnto(base, theirs, mine)
      assert.deepEqual(conflicts, [])
      assert.deepEqual(look(document), gives)
      assert.deepEqual([base, theirs, mine], before, 'nothing that was given is touched')
    })
})

type Clash = Omit<Case, 'gives'> & { at: string; holds: unknown; own: unknown }

const clashes: Clash[] = [
  {
    what: 'one answer',
    base: declaration({ office: { controller: { name: 'A Oy' } } }),
    theirs: declaration({ office: { controller: { name: 'B Oy' } } }),
    mine: declaration({ office: { controller: { name: 'C Oy' } } }),
    at: 'office/controller/name',
    look: ({ office }) => office.controller.name,
    holds: 'B Oy',
    own: 'C Oy',
  },
  {
    what: 'an address, which is one answer',
    base: declaration({
      office: { controller: { name: 'A Oy', address: { street: 'Taimitie 4', city: 'Helsinki' } } },
    }),
    theirs: declaration({ office: { controller: { name: 'A Oy', address: { street: 'Taimitie 4', city: 'Turku' } } } }),
    mine: declaration({
      office: { controller: { name: 'A Oy', address: { street: 'Varvikuja 1', city: 'Helsinki' } } },
    }),
    at: 'office/controller/address',
    look: ({ office }) => Object.values(office.controller.address ?? {}),
    holds: ['Taimitie 4', 'Turku'],
    own: ['Varvikuja 1', 'Helsinki'],
  },
  {
    what: 'a rule of keeping, which is one answer',
    base: customers({ retention: [rule('all', 'P2Y')] }),
    theirs: customers({ retention: [{ ...rule('all', 'P2Y'), basis: 'consent' }] }),
    mine: customers({ retention: [rule('all', 'P3Y')] }),
    at: 'registers/customers/retention/0',
    look: ({ registers }) => registers[0]!.retention.map((one) => [one.period, one.basis]),
    holds: [['P2Y', 'consent']],
    own: [['P3Y', 'claims']],
  },
  {
    what: 'rules of keeping, when one was added and another moved',
    base: customers({ retention: [rule('all', 'P2Y'), rule('orders', 'P6Y')] }),
    theirs: customers({ retention: [rule('orders', 'P6Y'), rule('calls', 'P1Y')] }),
    mine: customers({ retention: [rule('all', 'P3Y'), rule('orders', 'P6Y')] }),
    at: 'registers/customers/retention',
    look: ({ registers }) => registers[0]!.retention.map((one) => one.data[0]),
    holds: ['orders', 'calls'],
    own: ['all', 'orders'],
  },
  {
    what: 'a register that the other changed and I ended',
    base: declaration({ registers: [register(), register({}, 'prospects')] }),
    theirs: declaration({ registers: [register(), register({ places: ['home'] }, 'prospects')] }),
    mine: declaration({ registers: [register()] }),
    at: 'registers/prospects',
    look: ({ registers }) => keys(registers),
    holds: ['customers', 'prospects'],
    own: ['customers'],
  },
  {
    what: 'a register that the other ended and I changed',
    base: declaration({ registers: [register(), register({}, 'prospects')] }),
    theirs: declaration({ registers: [register()] }),
    mine: declaration({ registers: [register(), register({ places: ['home'] }, 'prospects')] }),
    at: 'registers/prospects',
    look: ({ registers }) => keys(registers),
    holds: ['customers'],
    own: ['customers', 'prospects'],
  },
  {
    what: 'a thing of the same name that both added, each otherwise',
    base: declaration(),
    theirs: declaration({ sources: [source('fair', 'Messut')] }),
    mine: declaration({ sources: [source('fair', 'Markkinat')] }),
    at: 'sources/fair',
    look: ({ sources }) => sources.map((one) => one.names.fi),
    holds: ['Messut'],
    own: ['Markkinat'],
  },
  {
    what: 'the phone of a contact person, whose number in the list is another by now',
    base: declaration({ contacts: [person('Tuula Testi', '010 1')] }),
    theirs: declaration({ contacts: [person('Kalle Koe', '010 9'), person('Tuula Testi', '010 2')] }),
    mine: declaration({ contacts: [person('Tuula Testi', '010 3')] }),
    at: 'contacts/Tuula Testi/phone',
    look: ({ contacts }) => contacts.map((one) => one.phone).toSorted(),
    holds: ['010 2', '010 9'],
    own: ['010 3', '010 9'],
  },
]

describe('what both changed, each otherwise, is a conflict: the newer version holds unless one’s own is chosen', () => {
  for (const { what, base, theirs, mine, at, look, holds, own } of clashes)
    test(what, () => {
      const found = broughtOnto(base, theirs, mine)
      assert.deepEqual(
        found.conflicts.map((one) => one.at),
        [at],
      )
      assert.deepEqual(look(found.document), holds)
      assert.deepEqual(look(broughtOnto(base, theirs, mine, { [at]: 'held' }).document), holds)
      assert.deepEqual(look(broughtOnto(base, theirs, mine, { [at]: 'read' }).document), own)
    })
})
