import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useCall, useSession } from '../../ui/shell.tsx'
import type { checkDeclaration } from './check-declaration.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { remarksOf } from './form-context.screen.tsx'
import type { Remark } from './form-context.screen.tsx'

const pause = 600

/** What the checks say of a declaration, asked a moment after it was last changed. */
export function useRemarks(document: OfficeDeclaration | undefined): readonly Remark[] {
  const call = useCall()
  const { language } = useSession()
  const [settled, setSettled] = useState(document)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(document), settled === undefined ? 0 : pause)
    return () => clearTimeout(timer)
  }, [document])
  const { data } = useQuery({
    queryKey: ['check-declaration', settled, language],
    enabled: settled !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      call<typeof checkDeclaration>('check-declaration', { document: { ...settled } }, { signal }),
  })
  return remarksOf(data && 'done' in data ? data.done : undefined)
}
