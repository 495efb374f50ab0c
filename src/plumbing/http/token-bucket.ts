type Bucket = { left: number; at: number }

export type Limit = {
  /** Takes one; 0 when there was one left, else the seconds until there is. */
  take(key: string): number
  /** Gives back what was taken for something that turned out well. */
  giveBack(key: string): void
}

/**
 * A token bucket for each key, in memory: `most` at once, one more every `seconds`. At most `keys` are remembered.
 * A clock that is set back takes nothing from anybody.
 */
export function tokenBuckets(
  { most, seconds, keys = 20_000 }: { most: number; seconds: number; keys?: number },
  now: () => number = Date.now,
): Limit {
  const buckets = new Map<string, Bucket>()
  const present = (key: string): Bucket => {
    const at = now()
    const old = buckets.get(key)
    const left = old ? Math.min(most, old.left + Math.max(0, at - old.at) / 1000 / seconds) : most
    buckets.delete(key)
    const bucket = { left, at }
    buckets.set(key, bucket)
    if (buckets.size > keys) buckets.delete(buckets.keys().next().value!)
    return bucket
  }
  return {
    take(key) {
      const bucket = present(key)
      if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) * seconds))
      bucket.left -= 1
      return 0
    },
    giveBack(key) {
      const bucket = present(key)
      bucket.left = Math.min(most, bucket.left + 1)
    },
  }
}
