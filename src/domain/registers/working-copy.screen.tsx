import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useSeen } from '../../ui/operation.tsx'
import { useCall, useSession } from '../../ui/shell.tsx'
import type { Session } from '../../ui/shell.tsx'
import { emptyDeclaration } from '../reading/merge.rules.ts'
import { same } from './change.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { withValue } from './declaration-parts.rules.ts'
import { change as changeTo, copyNow, generation, keepSoon, put, watch } from './kept-copy.screen.tsx'
import type { seeChange } from './see-change.ts'
import type { seeDeclaration } from './see-declaration.ts'

export type Steps = readonly (string | number)[]
export type WorkingCopy = {
  /** The version it was made from. */
  base: number
  /** The version in force as far as is known: another than the base when somebody changed it meanwhile. */
  inForce: number
  /** What stood in the version it was made from. */
  before: OfficeDeclaration
  document: OfficeDeclaration
  changed: boolean
  /** All that was changed is kept on the server. */
  kept: boolean
  change: (steps: Steps, value: unknown) => void
  /** Stands on a newer version from now on. */
  bringOnto: (version: number, before: OfficeDeclaration, document: OfficeDeclaration) => void
  /** Takes the changes away; gives a way to bring them back. */
  drop: () => () => void
}

const whoseOf = ({ office, account }: Session): string => `${office.id} ${account.id}`

/** The declaration while it is being changed: kept on the server for its maker, in force only when it is accepted. */
export function useWorkingCopy(): WorkingCopy | undefined {
  const session = useSession()
  const call = useCall()
  const whose = whoseOf(session)
  const held = useSyncExternalStore(watch, copyNow)
  const own = held?.whose === whose ? held : undefined
  const changed = own !== undefined && own.document !== own.before
  const { data: seen } = useQuery({
    queryKey: ['see-change', whose, generation()],
    enabled: own === undefined,
    gcTime: 0,
    queryFn: ({ signal }) => call<typeof seeChange>('see-change', {}, { signal }),
  })
  const found = seen && 'done' in seen ? seen.done : undefined
  const { done } = useSeen<typeof seeDeclaration>(
    'see-declaration',
    {},
    { enabled: !changed && (own !== undefined || found?.change === null) },
  )
  useEffect(() => {
    if (own || !found?.change) return
    const { base, before, document, keptAt } = found.change
    const kept = JSON.parse(document) as OfficeDeclaration
    const from = before ?? emptyDeclaration(session.office.name, session.language)
    put({ whose, base, inForce: found.inForce, before: from, document: kept, kept: { document: kept, at: keptAt } })
  }, [own, found, whose, session])
  useEffect(() => {
    if (done && !changed && own?.base !== done.version && (own || found?.change === null))
      put({ whose, base: done.version, inForce: done.version, before: done.document, document: done.document })
  }, [done, changed, own, found, whose])
  const kept = own === undefined || !changed || own.kept?.document === own.document
  useEffect(() => {
    if (kept) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [kept])
  if (!own) return undefined
  return {
    base: own.base,
    inForce: own.inForce,
    before: own.before,
    document: own.document,
    changed,
    kept,
    change: (steps, value) =>
      changeTo(call, (copy) => ({ ...copy, document: withValue(copy.document, steps, value) as OfficeDeclaration })),
    bringOnto: (version, before, document) =>
      changeTo(call, (copy) => ({
        ...copy,
        base: version,
        inForce: version,
        before,
        document: same(before, document) ? before : document,
        kept: undefined,
      })),
    drop: () => {
      changeTo(call, (copy) => ({ ...copy, document: copy.before }))
      return () => {
        put({ ...own, kept: undefined })
        keepSoon(call)
      }
    },
  }
}

/** Puts a whole document that came from elsewhere in the place of the working copy. Gives a way to bring back what was there. */
export function useTakeIn(): (document: OfficeDeclaration, empty: OfficeDeclaration) => () => void {
  const whose = whoseOf(useSession())
  const call = useCall()
  return (document, empty) => {
    const before = copyNow()
    const own = before?.whose === whose ? before : { whose, base: 0, inForce: 0, before: empty, document: empty }
    put({ ...own, document })
    keepSoon(call)
    return () => {
      put({ ...own, kept: copyNow()?.kept })
      keepSoon(call)
    }
  }
}
