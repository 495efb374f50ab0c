import type { Grant } from '../../enforcement/actor.ts'
import type { Aim, Charter } from '../../enforcement/charter.ts'

export type OwnPurpose = { key: string; aim: Aim; register: string }

/** The declared purposes for which some grant of these lets people be seen on a day, register by register. */
export function ownPurposes(grants: readonly Grant[], charter: Charter, today: string): OwnPurpose[] {
  const seeing = grants.filter((g) => g.permission === 'see people' && (g.untilOn === null || g.untilOn >= today))
  return charter.registers
    .filter((r) => !r.builtIn)
    .flatMap((register) =>
      register.purposes
        .filter(({ key, aim }) =>
          seeing.some(
            (g) =>
              (g.register === null || g.register === register.id) &&
              (g.purpose === null || g.purpose === aim || g.purpose === key),
          ),
        )
        .map(({ key, aim }) => ({ key, aim, register: register.key })),
    )
}

/** What these grants permit on a day, each once. */
export const permissionsOf = (grants: readonly Grant[], today: string): string[] => [
  ...new Set(grants.filter((g) => g.untilOn === null || g.untilOn >= today).map((g) => g.permission)),
]
