import type { Occasion } from '../../enforcement/operation.ts'
import { listMembers, liveGrants } from '../staff/members.storage.ts'
import { holdsRequests } from './due.storage.ts'

/** Who of the staff may work on requests today: the owner, the keeper, and a deputy in their days. By name. */
export async function handlersOf(occasion: Occasion): Promise<{ account: string; name: string }[]> {
  const { db, today, charter } = occasion
  const grants = (await liveGrants(db)).filter(
    ({ permission, fromOn, untilOn, register }) =>
      permission === 'handle requests' &&
      (fromOn === null || fromOn <= today) &&
      (untilOn === null || untilOn >= today) &&
      holdsRequests(register === null ? 'all' : [register], charter),
  )
  const may = new Set(grants.map(({ account }) => account))
  return (await listMembers(db))
    .filter(({ account, left_on }) => may.has(account) && (left_on === null || left_on > today))
    .map(({ account, name }) => ({ account, name }))
}
