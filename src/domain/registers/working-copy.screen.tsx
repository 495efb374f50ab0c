import { useEffect, useSyncExternalStore } from 'react'
import { useSeen } from '../../ui/operation.tsx'
import { useSession } from '../../ui/shell.tsx'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { withValue } from './declaration-parts.rules.ts'
import type { seeDeclaration } from './see-declaration.ts'

type Copy = { office: string; base: number; before: OfficeDeclaration; document: OfficeDeclaration }

// Lives as long as the page is not loaded anew; nothing of it is written to the device.
let copy: Copy | undefined
const watchers = new Set<() => void>()
const put = (next: Copy | undefined) => {
  copy = next
  for (const watcher of watchers) watcher()
}
const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

export type Steps = readonly (string | number)[]
export type WorkingCopy = {
  /** The version it was made from. */
  base: number
  document: OfficeDeclaration
  changed: boolean
  change: (steps: Steps, value: unknown) => void
  /** Takes the changes away; gives a way to bring them back. */
  drop: () => () => void
}

/** The declaration while it is being changed: nothing goes to the server before it is accepted. */
export function useWorkingCopy(): WorkingCopy | undefined {
  const { office } = useSession()
  const held = useSyncExternalStore(watch, () => copy)
  const own = held?.office === office.id ? held : undefined
  const changed = own !== undefined && own.document !== own.before
  const { done } = useSeen<typeof seeDeclaration>('see-declaration', {}, { enabled: !changed })
  useEffect(() => {
    if (done && !changed && own?.base !== done.version)
      put({ office: office.id, base: done.version, before: done.document, document: done.document })
  }, [done, changed, own, office.id])
  useEffect(() => {
    if (!changed) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [changed])
  if (!own) return undefined
  return {
    base: own.base,
    document: own.document,
    changed,
    change: (steps, value) => {
      if (copy) put({ ...copy, document: withValue(copy.document, steps, value) as OfficeDeclaration })
    },
    drop: () => {
      const kept = copy
      if (copy) put({ ...copy, document: copy.before })
      return () => put(kept)
    },
  }
}

/**
 * Puts a whole document that came from elsewhere in the place of the working copy; where there is none, `empty` is what dropping
 * it leads back to. Gives a way to bring back what was there.
 */
export function takeIn(office: string, document: OfficeDeclaration, empty: OfficeDeclaration): () => void {
  const kept = copy
  put(kept?.office === office ? { ...kept, document } : { office, base: 0, before: empty, document })
  return () => put(kept)
}

/** After the changes were accepted: the next look asks for the new version. */
export const forgetCopy = (): void => put(undefined)
