import type { Recipient } from '../registers/declaration.schema.ts'
import { agreementTicks } from '../registers/office-terms.rules.ts'

/** The employer of those who work in the company itself. */
export const own = 'own'

export type EmployerState =
  | { valid: true; until: string | null }
  | { valid: false; because: 'unknown-employer' | 'no-agreement' | 'agreement-not-in-force' }
  | { valid: false; because: 'agreement-incomplete'; missing: number }

/**
 * Whether people of this employer may work in the registers on a day (YYYY-MM-DD), and until when. An outside employer
 * needs an agreement in force in which all ten terms of GDPR Art. 28(3) have their place.
 */
export function employerState(employer: string, recipients: readonly Recipient[], today: string): EmployerState {
  if (employer === own) return { valid: true, until: null }
  const found = recipients.find((one) => one.key === employer)
  if (!found) return { valid: false, because: 'unknown-employer' }
  const { agreement } = found
  if (!agreement) return { valid: false, because: 'no-agreement' }
  const missing = agreementTicks.filter((tick) => !agreement.ticks[tick]?.trim()).length
  if (missing > 0) return { valid: false, because: 'agreement-incomplete', missing }
  const begins = agreement.from ?? agreement.signedOn
  if ((begins !== undefined && begins > today) || (agreement.until !== undefined && agreement.until < today))
    return { valid: false, because: 'agreement-not-in-force' }
  return { valid: true, until: agreement.until ?? null }
}
