import { bareOf } from './bare-handle.ts'
import type { Occasion } from './operation.ts'

/**
 * Tries to change the newest line of the access log and says whether that was refused, as it must be. Whatever the
 * answer, nothing of the try stays.
 */
export async function logRefusesChange(occasion: Occasion): Promise<boolean> {
  const { client } = bareOf(occasion)
  await client.query('savepoint log_guard')
  try {
    await client.query('update access_log set channel = channel where id = (select max(id) from access_log)')
    return false
  } catch (error) {
    if ((error as { code?: unknown }).code !== '42501') throw error
    return true
  } finally {
    await client.query('rollback to savepoint log_guard')
  }
}
