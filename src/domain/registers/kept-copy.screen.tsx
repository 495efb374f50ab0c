import type { useCall } from '../../ui/shell.tsx'
import type { OfficeDeclaration } from './declaration.schema.ts'
import type { dropChange } from './drop-change.ts'
import type { keepChange } from './keep-change.ts'

export type Call = ReturnType<typeof useCall>

export type Copy = {
  /** The office and the account. */
  whose: string
  base: number
  inForce: number
  before: OfficeDeclaration
  document: OfficeDeclaration
  /** What the server keeps of it. */
  kept?: { document: OfficeDeclaration; at: string } | undefined
}

const pause = 700

// One for the page, whichever screen shows it; nothing of it is written to the device.
let copy: Copy | undefined
let made = 0
let timer: ReturnType<typeof setTimeout> | undefined
let onItsWay: Promise<void> = Promise.resolve()
const watchers = new Set<() => void>()

export const copyNow = (): Copy | undefined => copy
/** Another number after each copy that was forgotten: what was asked of the server before is old. */
export const generation = (): number => made
export function put(next: Copy | undefined): void {
  copy = next
  if (next === undefined) made++
  for (const watcher of watchers) watcher()
}
export const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

/** Changes the copy there is, and keeps it on the server a moment later. */
export function change(call: Call, to: (copy: Copy) => Copy): void {
  if (!copy) return
  put(to(copy))
  keepSoon(call)
}

/** Keeps the copy a moment later, unless it changes again before. */
export function keepSoon(call: Call): void {
  clearTimeout(timer)
  timer = setTimeout(() => void keepNow(call), pause)
}

/** Keeps what is not kept yet; afterwards nothing is on its way. */
export function keepNow(call: Call): Promise<void> {
  clearTimeout(timer)
  // What failed before is tried again with this.
  onItsWay = Promise.allSettled([onItsWay]).then(() => send(call))
  return onItsWay
}

/** The changes are kept; where there are none any more, what was kept goes. What could not be sent is not marked as kept. */
async function send(call: Call): Promise<void> {
  const sent = copy
  if (!sent || sent.kept?.document === sent.document) return
  const { document, base } = sent
  if (document === sent.before) {
    await call<typeof dropChange>('drop-change', {})
    if (copy?.whose === sent.whose) put({ ...copy, kept: undefined })
    return
  }
  const answer = await call<typeof keepChange>('keep-change', { document: { ...document }, base })
  if (!('done' in answer) || copy?.whose !== sent.whose || copy.base !== base) return
  put({ ...copy, inForce: answer.done.inForce, kept: { document, at: answer.done.keptAt } })
}

/** After the changes were accepted: the next look asks for the new version. */
export const forgetCopy = (): void => put(undefined)
