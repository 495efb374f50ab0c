import type { CharterRegister } from '../../enforcement/charter.ts'
import type { StaffFacts } from './promise.rules.ts'

type Held = { account: string; register: number | null; permission: string }
type Among = { here: readonly string[]; known: ReadonlySet<string>; registers: readonly CharterRegister[] }

const handling: readonly string[] = ['see people', 'add people', 'change people', 'import people', 'erase people']

/** How many hold rights to people's data today, whether each of them is known, and where nobody could correct anything. */
export function heldRights(
  grants: readonly Held[],
  { here, known, registers }: Among,
): Pick<StaffFacts, 'holders' | 'unknownHolders' | 'uncorrected'> {
  const accounts = (which: (grant: Held) => boolean) => [...new Set(grants.filter(which).map(({ account }) => account))]
  const corrects = grants.filter(({ account, permission }) => permission === 'change people' && here.includes(account))
  return {
    holders: accounts(({ permission }) => handling.includes(permission)).filter((one) => here.includes(one)).length,
    unknownHolders: accounts(() => true).filter((one) => !known.has(one)).length,
    uncorrected: registers.filter(
      ({ id, builtIn }) => !builtIn && !corrects.some(({ register }) => register === null || register === id),
    ).length,
  }
}
