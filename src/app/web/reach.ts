import { useSyncExternalStore } from 'react'

let reached = true
const watchers = new Set<() => void>()
const watch = (watcher: () => void) => {
  watchers.add(watcher)
  window.addEventListener('online', watcher)
  window.addEventListener('offline', watcher)
  return () => {
    watchers.delete(watcher)
    window.removeEventListener('online', watcher)
    window.removeEventListener('offline', watcher)
  }
}

/** Whether the latest call got an answer. */
export function noteReach(answered: boolean): void {
  if (answered === reached) return
  reached = answered
  for (const watcher of watchers) watcher()
}

/** False while there is no network or the program does not answer. */
export const useReach = (): boolean => useSyncExternalStore(watch, () => reached && navigator.onLine)
