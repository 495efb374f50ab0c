import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { declarations } from '../app/declarations.ts'
import type { Actor, Grant, Standing } from '../enforcement/actor.ts'
import type { Aim, Charter, CharterRegister } from '../enforcement/charter.ts'
import type { Declaration } from '../enforcement/declare.ts'
import type { House, Office } from '../enforcement/house.ts'
import { keyedDigest } from '../plumbing/crypto/keyed-digest.ts'
import { createOfficeSchema } from '../plumbing/database/migrate.ts'
import { testDatabase } from './database.ts'

/** A register for tests: fields, and purposes as aims that see all of them unless said otherwise. */
export function register(
  id: number,
  key: string,
  fields: readonly string[],
  purposes: readonly (Aim | { aim: Aim; fields: readonly string[] })[] = ['customer-care'],
): CharterRegister {
  return {
    id,
    key,
    builtIn: false,
    fields: new Set(fields),
    sources: new Map([
      ['person', { id: 1, key: 'person', fromPerson: true }],
      ['bought', { id: 2, key: 'bought', fromPerson: false }],
    ]),
    purposes: purposes.map((p) =>
      typeof p === 'string'
        ? { key: `${key}-${p}`, aim: p, fields: new Set(fields) }
        : { key: `${key}-${p.aim}`, aim: p.aim, fields: new Set(p.fields) },
    ),
  }
}

export const names = ['name.given', 'name.family']
export const contact = ['contact.email', 'contact.phone', 'contact.address']

/** Three registers: customers know all, billing knows no phone, prospects belong to sales. */
export const threeRegisters: Charter = {
  version: 1,
  registers: [
    register(1, 'customers', [...names, 'language', ...contact, 'note'], ['customer-care', 'direct-marketing']),
    register(2, 'billing', [...names, 'contact.email', 'contact.address'], ['billing']),
    register(3, 'prospects', [...names, ...contact, 'work.organisation', 'work.title'], ['sales']),
  ],
}

export type TestOffice = {
  office: Office
  /** The owner's pool with the office first in its search path: for looking past the gate in tests. */
  look<R = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<R[]>
  may(actor: Actor, standing: Standing | readonly Grant[]): Promise<void>
}

const everything = (permission: string): Grant => ({ register: null, purpose: null, permission, untilOn: null })

/** Somebody of the staff who may do these things in every register and for every purpose. */
export function someoneWhoMay(...permissions: string[]): { actor: Actor & { kind: 'account' }; grants: Grant[] } {
  const hex = randomBytes(16).toString('hex')
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
  return { actor: { kind: 'account', id, name: 'Tiina Testaaja' }, grants: permissions.map(everything) }
}

/** A new office with an empty schema, on the test database. */
export async function emptyOffice(
  options: { charter?: Charter; declarations?: readonly Declaration[]; now?: () => Date; engine?: string } = {},
): Promise<TestOffice> {
  const database = await testDatabase(options.engine)
  const id = randomBytes(6).toString('hex')
  await createOfficeSchema(database, id)
  const charter = options.charter ?? threeRegisters
  const standings = new Map<string, Standing>()
  const house: House = {
    pool: database.work,
    declarations: new Map((options.declarations ?? declarations).map((d) => [d.table, d])),
    now: options.now ?? (() => new Date()),
    readCharter: () => Promise.resolve(charter),
    readStanding: (_db, actor) =>
      Promise.resolve(('id' in actor && standings.get(actor.id)) || { active: true, grants: [] }),
    enqueue: () => Promise.resolve(),
    digest: keyedDigest(Buffer.alloc(32, 7)),
    trace: () => {},
  }
  const look = ownerLook(database.owner, id)
  await look(`insert into office_state (name, declaration_version) values ('Koe Oy', ${charter.version})`)
  return {
    office: { id, house },
    look,
    async may(actor, standing) {
      if (!('id' in actor)) throw new Error('only those with an id hold grants')
      standings.set(actor.id, 'active' in standing ? standing : { active: true, grants: standing })
      await look('update office_state set grants_version = grants_version + 1')
    },
  }
}

function ownerLook(owner: Pool, id: string): TestOffice['look'] {
  return async (sql, values) => {
    const client = await owner.connect()
    try {
      await client.query(`set search_path = office_${id}, seloste_ext`)
      const { rows } = await client.query(sql, values)
      return rows as any[]
    } finally {
      await client.query('reset search_path')
      client.release()
    }
  }
}
