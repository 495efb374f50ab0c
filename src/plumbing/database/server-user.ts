import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, DatabaseTrouble } from './trouble.ts'

/** Superuser of every cluster that the program makes; there is no other. */
export const clusterOwner = 'seloste'

/** The user a server runs as, when it is not the user of the program; PostgreSQL never runs as root. */
export type ServerUser = { uid: number; gid: number }

/** No system hands this number out by itself, and it needs no entry in the list of users. */
const numberOfOurOwn = 59_432

/** Whom the data belong to: their present owner, else (as root) a number of our own; undefined for an ordinary user. */
export function serverUserFor(cluster: string): ServerUser | undefined {
  const owner = ownerOf(cluster)
  if (process.getuid?.() !== 0) {
    if (owner && owner.uid !== process.getuid?.())
      throw new DatabaseTrouble('not-owner', { place: cluster, owner: owner.uid })
    return undefined
  }
  if (owner && owner.uid !== 0) return owner
  const above = ownerOf(dirname(cluster))
  return above && above.uid !== 0 ? above : { uid: numberOfOurOwn, gid: numberOfOurOwn }
}

function ownerOf(place: string): ServerUser | undefined {
  const found = statSync(place, { throwIfNoEntry: false })
  return found && { uid: found.uid, gid: found.gid }
}

/** Whether this user can pass through every folder on the way down to a place, itself included. */
export function canReach(user: ServerUser | undefined, place: string): boolean {
  if (!user) return true
  for (let at = place; ; at = dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false })
    if (found) {
      const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001
      if (!(found.mode & bit)) return false
    }
    if (at === dirname(at)) return true
  }
}

/** Hands a file or a whole folder to the server's user. */
export function giveTo(user: ServerUser | undefined, place: string): void {
  if (!user) return
  try {
    chownSync(place, user.uid, user.gid)
  } catch (error) {
    if (['EPERM', 'EINVAL'].includes(codeOf(error)))
      throw new DatabaseTrouble('no-other-user', { because: codeOf(error) }, error)
    throw error
  }
  if (lstatSync(place).isDirectory()) for (const name of readdirSync(place)) giveTo(user, join(place, name))
}
