import type { OutputOf } from '../../ui/answer.ts'
import { useSeen } from '../../ui/operation.tsx'
import type { listRegisterTerms } from '../registers/list-register-terms.ts'

export type Terms = OutputOf<typeof listRegisterTerms>
export type RegisterTerm = Terms['registers'][number]

/** What the registers are called and hold now; asked anew when a column has been declared. */
export function useImportTerms(): {
  terms: Terms | undefined
  registerName: (key: string) => string
  sourceName: (register: string, key: string) => string
} {
  const { done } = useSeen<typeof listRegisterTerms>('list-register-terms', {}, { keepsOlder: true })
  const register = (key: string) => done?.registers.find((one) => one.key === key)
  return {
    terms: done,
    registerName: (key) => register(key)?.name ?? key,
    sourceName: (of, key) => register(of)?.sources.find((one) => one.key === key)?.name ?? key,
  }
}
