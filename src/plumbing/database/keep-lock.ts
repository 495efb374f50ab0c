import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from './connections.ts'
import { takeProgramLock, type ProgramLock } from './program-lock.ts'
import { isStarting } from './server.ts'
import { DatabaseTrouble } from './trouble.ts'

export type KeptLock = {
  lost: Promise<DatabaseTrouble>
  expectEnd(): void
  giveUp(): Promise<void>
}

export type LockKeeping = {
  connection: Connection
  place: string
  say(line: string): void
  /** Brings the server back before the lock is taken anew. */
  mend?(): Promise<void>
}

const regainSeconds = 60

/**
 * Takes the program's lock and keeps it: when its connection breaks, the server is mended or waited for, and the lock
 * taken again. `lost` resolves when that cannot be done in a minute, or when another program has the database now.
 */
export async function keepProgramLock(keeping: LockKeeping): Promise<KeptLock> {
  let lock = await takeProgramLock(keeping.connection, keeping.place)
  let ending = false
  const lost = new Promise<DatabaseTrouble>((resolve) => {
    const watch = async (): Promise<void> => {
      for (;;) {
        const error = await lock.lost
        if (ending) return
        keeping.say(`the database ${keeping.place} went away (${error.message}); trying to bring it back`)
        try {
          const again = await regain(keeping, () => ending)
          if (!again) return
          if (ending) return await again.giveUp()
          lock = again
          keeping.say(`the database ${keeping.place} is back`)
        } catch (failure) {
          return resolve(asLost(failure, keeping.place))
        }
      }
    }
    void watch()
  })
  return {
    lost,
    expectEnd() {
      ending = true
      lock.expectEnd()
    },
    async giveUp() {
      ending = true
      await lock.giveUp()
    },
  }
}

async function regain(keeping: LockKeeping, ending: () => boolean): Promise<ProgramLock | undefined> {
  const end = Date.now() + regainSeconds * 1000
  for (;;) {
    if (ending()) return undefined
    try {
      await keeping.mend?.()
      return await takeProgramLock(keeping.connection, keeping.place)
    } catch (error) {
      if (!isStarting(error) || Date.now() > end) throw error
    }
    await pause(200)
  }
}

const asLost = (error: unknown, place: string): DatabaseTrouble =>
  error instanceof DatabaseTrouble
    ? error
    : new DatabaseTrouble('lost', { place, because: (error as Error).message }, error)
