/** A stream of numbers that a seed fixes for ever: sfc32. Not for secrets. */
export type Random = { next(): number; below(limit: number): number; chance(share: number): boolean }

/** The stream of one block of people under a seed. The same pair gives the same numbers on every machine. */
export function randomOf(seed: number, block: number): Random {
  let a = mix(seed)
  let b = mix(a ^ block)
  let c = mix(b ^ 0x9e3779b9)
  let count = 1
  const next = (): number => {
    const t = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 8; i++) next()
  return { next, below: (limit) => Math.floor(next() * limit), chance: (share) => next() < share }
}

/** One of the values, all alike likely. */
export function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[random.below(values.length)]!
}

/** A chooser of values by their weights; each choice is a search by halves. */
export function weighted<T>(values: readonly T[], weightOf: (value: T, at: number) => number): (random: Random) => T {
  const sums = new Float64Array(values.length)
  let sum = 0
  values.forEach((value, at) => (sums[at] = sum += weightOf(value, at)))
  return (random) => {
    const wanted = random.next() * sum
    let low = 0
    let high = values.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! > wanted) high = middle
      else low = middle + 1
    }
    return values[low]!
  }
}

function mix(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}
