import type { Kysely } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { KeyedDigest } from '../plumbing/crypto/keyed-digest.ts'
import type { Actor, Standing } from './actor.ts'
import { emptyCharter, type Charter } from './charter.ts'
import type { Declaration } from './declare.ts'

/** What the running program hands the gate: put together once in `app`, never global. */
export type House = {
  pool: Pool
  declarations: ReadonlyMap<string, Declaration>
  /** The present moment; tests hand in their own. */
  now(): Date
  readCharter(db: Kysely<any>, version: number): Promise<Charter>
  readStanding(db: Kysely<any>, actor: Actor): Promise<Standing>
  /** Puts work into a queue inside the transaction of this connection. */
  enqueue(client: PoolClient, queue: string, payload: Record<string, string>): Promise<void>
  /** Whether people reach the program by TLS alone: with certificate files, or through a trusted proxy. */
  encrypted?: boolean
  /** Digests under the installation’s own key, which lies outside the database. */
  digest: KeyedDigest
  /** Whether a server for e-mail has been given. */
  mails?: boolean
  /** One line for the technical trace: ids only. */
  trace(event: string, facts: Record<string, string | number>): void
}

/** One controller's registers and staff: the schema `office_<id>`. */
export type Office = { id: string; house: House }

type Remembered = { charter: Charter; grantsVersion: number; standings: Map<string, Standing> }
const memories = new WeakMap<House, Map<string, Remembered>>()

function memoryOf({ id, house }: Office): Remembered {
  const offices = memories.get(house) ?? new Map<string, Remembered>()
  memories.set(house, offices)
  const found = offices.get(id) ?? { charter: emptyCharter, grantsVersion: -1, standings: new Map() }
  offices.set(id, found)
  return found
}

/** The office's declaration at this version, read once. */
export async function charterOf(office: Office, db: Kysely<any>, version: number): Promise<Charter> {
  const memory = memoryOf(office)
  if (memory.charter.version !== version) memory.charter = await office.house.readCharter(db, version)
  return memory.charter
}

/** An actor's standing, read once for each version of the grants. */
export async function standingOf(office: Office, db: Kysely<any>, actor: Actor, version: number): Promise<Standing> {
  if (actor.kind === 'console') return { active: true, grants: [] }
  if (actor.kind === 'visitor') return { active: true, grants: [] }
  const memory = memoryOf(office)
  if (memory.grantsVersion !== version) {
    memory.standings.clear()
    memory.grantsVersion = version
  }
  const key = `${actor.kind} ${actor.id} ${actor.kind === 'job' ? actor.onBehalf : ''}`
  const known = memory.standings.get(key)
  if (known) return known
  const standing = await office.house.readStanding(db, actor)
  memory.standings.set(key, standing)
  return standing
}
