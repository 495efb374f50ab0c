/** So many wait for their turn already that one more is not let to wait. */
export class TooManyWaiting extends Error {
  override name = 'TooManyWaiting'
}

/** Lets so many works go on at a time; so many others wait for their turn, in order, and one more rejects with TooManyWaiting. */
export function turns({
  atOnce,
  waiting: most,
}: {
  atOnce: number
  waiting: number
}): <T>(work: () => Promise<T>, waiting?: number) => Promise<T> {
  let working = 0
  const waiting: (() => void)[] = []
  return async (work, own = most) => {
    if (working < atOnce) working++
    else if (waiting.length >= own) throw new TooManyWaiting()
    else await new Promise<void>((turn) => waiting.push(turn))
    try {
      return await work()
    } finally {
      // The place is handed on: nobody who comes meanwhile can take it as well.
      const next = waiting.shift()
      if (next) next()
      else working--
    }
  }
}
