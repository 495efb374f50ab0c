import { readStanding } from '../domain/staff/standing.storage.ts'
import { officeDay } from '../domain/staff/members.storage.ts'
import { readCharter } from '../domain/registers/charter.storage.ts'
import { documentOf } from '../domain/registers/versions.storage.ts'
import { dayIn } from '../enforcement/day.ts'
import type { House } from '../enforcement/house.ts'
import type { Database } from '../plumbing/database/open-database.ts'
import { declarations } from './declarations.ts'

const byTable = new Map(declarations.map((d) => [d.table, d]))

type Parts = Pick<House, 'now' | 'enqueue' | 'trace' | 'encrypted' | 'digest'> & { database: Pick<Database, 'work'> }

/** What the gate is handed: the database, the declarations, and how an office's charter and standings are read. */
export function makeHouse({ database, now, enqueue, trace, encrypted, digest }: Parts): House {
  return {
    pool: database.work,
    declarations: byTable,
    now,
    enqueue,
    trace,
    digest,
    ...(encrypted ? { encrypted } : {}),
    readCharter,
    async readStanding(db, actor) {
      const { timeZone, declarationVersion } = await officeDay(db)
      const recipients = (await documentOf(db, declarationVersion))?.recipients ?? []
      const { registers } = await readCharter(db, declarationVersion)
      return readStanding(db, actor, { today: dayIn(timeZone, now()), recipients, registers })
    },
  }
}

/**
 * The house, a fresh copy for each hour: what the gate remembers of standings belongs to a house, and a right may begin
 * at midnight somewhere without anybody changing anything.
 */
export function hourlyHouse(parts: Parts): () => House {
  let hour = -1
  let house: House | undefined
  return () => {
    const present = Math.floor(parts.now().getTime() / 3_600_000)
    if (!house || present !== hour) house = makeHouse(parts)
    hour = present
    return house
  }
}
