import { createContext, useContext, useEffect, useId, useMemo, useRef, useSyncExternalStore } from 'react'
import type { ReactElement, ReactNode } from 'react'

/** `mod+k` is Ctrl or Cmd; `g 1` is G and then 1; `shift+ArrowDown`; `?`. Letters are small. */
export type KeyBinding = {
  keys: string
  /** What it does, for the list of `?`. Without it the key is not listed. */
  name?: string | undefined
  act: (event: KeyboardEvent) => void
  /** Works while writing too (Ctrl+K, Ctrl+Enter). Ctrl+A and Ctrl+Z are the text's own there. */
  whileWriting?: boolean | undefined
}

type Layer = { id: string; depth: number; bindings: readonly KeyBinding[] }

let layers: readonly Layer[] = []
let letters = true
let first: { key: string; until: number } | undefined
const watchers = new Set<() => void>()
const tell = () => watchers.forEach((watcher) => watcher())
const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Turns the keys of a single letter off or on (WCAG 2.1.4). Those with Ctrl go on working. */
export function setLetterKeys(on: boolean): void {
  letters = on
  tell()
}

export const useLetterKeys = (): boolean =>
  useSyncExternalStore(
    watch,
    () => letters,
    () => letters,
  )

const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])',
    ) ||
    target.closest('[role=menu], [role=listbox], [role=combobox], [role=application]') !== null)

const nameOf = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const shifted = event.shiftKey && event.key.length > 1
  return `${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${shifted ? 'shift+' : ''}${key}`
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const top = Math.max(0, ...layers.map((layer) => layer.depth))
  const name = nameOf(event)
  const single = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
  const writing = writes(event.target)
  if (single && !letters) return
  const begun = first && first.until > Date.now() ? `${first.key} ${name}` : undefined
  first = undefined
  const alive = layers.filter((layer) => layer.depth === top).toReversed()
  const fits = (binding: KeyBinding, keys: string) => binding.keys === keys && (!writing || binding.whileWriting)
  // A letter may act by itself and begin a pair too: P opens the purposes, P and 2 takes the second.
  if (single && !writing && alive.some((layer) => layer.bindings.some((one) => one.keys.startsWith(`${name} `))))
    first = { key: name, until: Date.now() + 1500 }
  for (const keys of begun === undefined ? [name] : [begun, name])
    for (const layer of alive) {
      const binding = layer.bindings.find((one) => fits(one, keys))
      if (!binding) continue
      event.preventDefault()
      binding.act(event)
      return
    }
}

if (typeof document !== 'undefined') document.addEventListener('keydown', pressed)

const Depth = createContext(0)

/** A window over the page: while it is open, only the keys of what is inside it work. */
export function KeyLayer({ children }: { children: ReactNode }): ReactElement {
  const depth = useContext(Depth) + 1
  const id = useId()
  useEffect(() => {
    layers = [...layers, { id, depth, bindings: [] }]
    return () => {
      layers = layers.filter((layer) => layer.id !== id)
    }
  }, [id, depth])
  return <Depth value={depth}>{children}</Depth>
}

/** Keys that work while this part is on the page. The same part may give new acts at every rendering. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const depth = useContext(Depth)
  const id = useId()
  const latest = useRef(bindings)
  latest.current = bindings
  const shape = bindings.map((binding) => `${binding.keys}=${binding.name ?? ''}`).join('|')
  const held = useMemo(
    () =>
      latest.current.map((binding, at) => ({
        ...binding,
        act: (event: KeyboardEvent) => latest.current[at]?.act(event),
      })),
    [shape],
  )
  useEffect(() => {
    layers = [...layers, { id, depth, bindings: held }]
    tell()
    return () => {
      layers = layers.filter((layer) => layer.id !== id || layer.bindings !== held)
      tell()
    }
  }, [id, depth, held])
}

/** What works on this page now, for the list of `?`. */
export function useListedKeys(): readonly { keys: string; name: string }[] {
  const all = useSyncExternalStore(
    watch,
    () => layers,
    () => layers,
  )
  return useMemo(() => {
    const seen = new Map<string, string>()
    for (const layer of all)
      for (const { keys, name } of layer.bindings) if (name !== undefined && layer.depth === 0) seen.set(keys, name)
    return [...seen].map(([keys, name]) => ({ keys, name }))
  }, [all])
}
