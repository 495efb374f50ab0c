import { randomInt } from 'node:crypto'
import { keepNoticesPublic } from '../domain/documents/keep-notices-public.ts'
import { hasPublicBefore } from '../domain/documents/public-before.storage.ts'
import {
  beginOfficeState,
  closeOfficeRow,
  findOffice,
  forgetOffice,
  halfMadeOffices,
  listOffices,
  noteMigration,
  noteOffice,
  openOfficeRow,
  type OfficeRow,
} from '../domain/staff/offices.storage.ts'
import type { SharedDb } from '../domain/staff/installation.storage.ts'
import { perform } from '../enforcement/gate.ts'
import type { House, Office } from '../enforcement/house.ts'
import type { Database } from '../plumbing/database/open-database.ts'
import { createOfficeSchema, dropOfficeSchema, migrateOffice, schemaOf } from '../plumbing/database/migrate.ts'
import { migrationsOf } from '../plumbing/database/migrations.ts'
import { fold } from '../plumbing/text/fold.ts'

export type Found = { office: Office; name: string } | { closed: string } | undefined

/** The offices of this installation: each is brought up to date when it is first used. */
export type Offices = {
  list(): Promise<OfficeRow[]>
  /** By id or slug. An office that cannot be brought up to date is closed with its reason; the others run. */
  find(idOrSlug: string): Promise<Found>
  /** Makes the schema of a new office. `then` is its first act; when it fails nothing of the office is left. */
  make<T>(name: string, then: (office: Office) => Promise<T>): Promise<{ id: string; result: T }>
  /** Removes what a broken-off making left behind. */
  sweep(): Promise<void>
}

type Parts = { database: Database; shared: SharedDb; house: () => House; trace: House['trace'] }

export function openOffices({ database, shared, house, trace }: Parts): Offices {
  const ready = new Map<string, Promise<string | undefined>>()

  /** Undefined when all is well, else why it is closed. */
  async function bringUp(id: string): Promise<string | undefined> {
    try {
      await migrateOffice(database, id)
    } catch (error) {
      const because = (error as Error).message
      trace('office-closed', { office: id, because: (error as { code?: string }).code ?? 'unknown' })
      await closeOfficeRow(shared, id, because)
      return because
    }
    await keepPublic(id)
    await openOfficeRow(shared, id)
    await noteMigration(shared, id, migrationsOf('office', database.migrations).at(-1)?.number ?? 0)
    return undefined
  }

  /** What was public in an office before versions were kept stays so. */
  async function keepPublic(id: string): Promise<void> {
    if (!(await hasPublicBefore(shared as never, schemaOf(id)))) return
    const actor = { kind: 'console' as const, name: 'start' }
    await perform(keepNoticesPublic, {}, { actor, office: { id, house: house() }, language: 'fi', channel: 'job' })
  }

  return {
    list: () => listOffices(shared),
    async find(idOrSlug) {
      const row = await findOffice(shared, idOrSlug)
      if (!row) return undefined
      let coming = ready.get(row.id)
      if (!coming) ready.set(row.id, (coming = bringUp(row.id)))
      const because = await coming.catch((error: unknown) => {
        ready.delete(row.id)
        throw error
      })
      return because === undefined ? { office: { id: row.id, house: house() }, name: row.name } : { closed: because }
    },
    async make(name, then) {
      const id = newId()
      await noteOffice(shared, id, name, slugOf(name))
      try {
        await createOfficeSchema(database, id)
        await beginOfficeState(shared, schemaOf(id), name)
        const result = await then({ id, house: house() })
        await openOfficeRow(shared, id)
        return { id, result }
      } catch (error) {
        await remove(database, shared, id)
        throw error
      }
    },
    async sweep() {
      for (const { id } of await halfMadeOffices(shared)) await remove(database, shared, id)
    },
  }
}

async function remove(database: Database, shared: SharedDb, id: string): Promise<void> {
  await dropOfficeSchema(database, id)
  await forgetOffice(shared, id)
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
const newId = (): string => Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')

/** `Kukka ja Puutarha Oy` as it stands in addresses: `kukka-ja-puutarha-oy`. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'office'
