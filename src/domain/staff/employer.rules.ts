import type { Refusal } from '../../enforcement/outcome.ts'
import type { EmployerState } from './agreement.rules.ts'

/** Why people of an employer cannot work here, as a refusal with its article. */
export function employerRefusal(state: Extract<EmployerState, { valid: false }>, employer: string): Refusal {
  const facts = { employer, ...('missing' in state ? { missing: state.missing } : {}) }
  return { code: state.because, facts, article: 'GDPR 28(3)' }
}
