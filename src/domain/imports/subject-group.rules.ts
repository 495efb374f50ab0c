import type { ReadPerson } from './row.rules.ts'

const isContact = (group: string): boolean => group.endsWith('-contacts')

/**
 * Which of a register's groups of people a row belongs to: the only one, else a sole trader by its trade, a contact by its
 * organisation, any other where one group is left. `null` when the row does not tell.
 */
export function subjectGroupOf(
  groups: readonly string[],
  { tradeName, tradeBusinessId, organisation }: Pick<ReadPerson, 'tradeName' | 'tradeBusinessId' | 'organisation'>,
): string | null {
  if (groups.length === 1) return groups[0]!
  if ((tradeName || tradeBusinessId) && groups.includes('sole-traders')) return 'sole-traders'
  const left = groups.filter((one) => (organisation ? isContact(one) : !isContact(one) && one !== 'sole-traders'))
  return left.length === 1 ? left[0]! : null
}
