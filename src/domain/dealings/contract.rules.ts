type Day = string

export const contractStates = ['in-force', 'warranty', 'ended'] as const
export type ContractState = (typeof contractStates)[number]

export type ContractFacts = { ends_on: Day | null; ended_on: Day | null; warranty_until: Day | null }

/** The last day of a contract: as it was ended, or as it was agreed to end by itself; null while nobody knows it. */
export const lastDayOfContract = ({ ended_on, ends_on }: Omit<ContractFacts, 'warranty_until'>): Day | null =>
  ended_on !== null && ends_on !== null ? (ended_on < ends_on ? ended_on : ends_on) : (ended_on ?? ends_on)

/** In force to its last day; then the warranty, to its own; then it has ended. */
export function contractState(contract: ContractFacts, today: Day): ContractState {
  const last = lastDayOfContract(contract)
  if (last === null || today <= last) return 'in-force'
  return contract.warranty_until !== null && today <= contract.warranty_until ? 'warranty' : 'ended'
}
