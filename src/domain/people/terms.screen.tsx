import { useQuery } from '@tanstack/react-query'
import type { listRegisterTerms } from '../registers/list-register-terms.ts'
import type { OutputOf } from '../../ui/answer.ts'
import { useCall, useShell } from '../../ui/shell.tsx'

export type RegisterTerms = OutputOf<typeof listRegisterTerms>
export type RegisterTerm = RegisterTerms['registers'][number]
export type FieldTerm = RegisterTerm['fields'][number]

const name = 'list-register-terms'

/** What registers, fields and sources are called for the purpose in force; asked once for each purpose and language. */
export function useRegisterTerms(): RegisterTerms | undefined {
  const call = useCall()
  const { purpose, session } = useShell()
  const query = useQuery({
    queryKey: [name, purpose.aim, session.language, session.office.id],
    staleTime: 'static',
    queryFn: ({ signal }) => call<typeof listRegisterTerms>(name, {}, { signal }),
  })
  return query.data && 'done' in query.data ? query.data.done : undefined
}

/** A register of the terms by its key. */
export const registerIn = (terms: RegisterTerms | undefined, key: string): RegisterTerm | undefined =>
  terms?.registers.find((one) => one.key === key)

/** What a field is called: by the first register that declares it, else its key. */
export function fieldIn(terms: RegisterTerms | undefined, key: string): FieldTerm | undefined {
  for (const register of terms?.registers ?? []) {
    const found = register.fields.find((one) => one.key === key)
    if (found) return found
  }
  return undefined
}

/** What a source is called; undefined when it is declared no more. */
export function sourceIn(terms: RegisterTerms | undefined, key: string | null): string | undefined {
  for (const register of terms?.registers ?? []) {
    const found = register.sources.find((one) => one.key === key)
    if (found) return found.name
  }
  return undefined
}
