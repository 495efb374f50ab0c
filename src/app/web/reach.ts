let reached = true
const watchers = new Set<() => void>()
/** Tells when it may have changed whether the program can be reached; gives the way to stop. */
export const watchReach = (watcher: () => void) => {
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
export const isReached = (): boolean => reached && navigator.onLine
