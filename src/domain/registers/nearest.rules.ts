/** How many letters must be added, left out or changed to make one word of another (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change))
    }
    row = next
  }
  return row[b.length]!
}

const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The known word nearest to what was written, or undefined when none is near (a third of the letters, rounded up, at most). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = plain(word.slice(0, 60))
  const scored = known.map((one) => ({ one, far: distance(written, plain(one)) })).toSorted((a, b) => a.far - b.far)
  const best = scored[0]
  return best && best.far <= Math.ceil(written.length / 3) ? best.one : undefined
}
