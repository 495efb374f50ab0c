import { useEffect, useRef, useState } from 'react'
import { fitsWords } from './fits.ts'
import type { IconPart } from './icons.tsx'

export type Hit = {
  id: string
  name: string
  /** Beside the name, faint. */
  more?: string | undefined
  icon: IconPart
  /** A key that does the same without the palette. */
  keys?: string | undefined
  /** Goes there; or does `onChoose`. Neither may be something that cannot be undone. */
  to?: string | undefined
  onChoose?: (() => void) | undefined
  /** What can be done with it: shown after Tab. */
  verbs?: readonly Hit[] | undefined
}

export type HitGroup = { id: string; name: string; hits: readonly Hit[] }

/** Where hits come from. `text` is what is written, folded by nobody; an empty text asks for the latest ones. */
export type PaletteSource = {
  id: string
  /** Asked at once at every letter; `slow` only when the writing pauses for 150 ms. */
  slow?: boolean | undefined
  search: (text: string, signal: AbortSignal) => readonly HitGroup[] | Promise<readonly HitGroup[]>
}

/** The hits of all sources for what is written; older hits stay until newer ones come. */
export function useHits(
  sources: readonly PaletteSource[],
  text: string,
  of: Hit | undefined,
): {
  groups: readonly HitGroup[]
  waits: boolean
} {
  const [found, setFound] = useState<ReadonlyMap<string, readonly HitGroup[]>>(new Map())
  const [waits, setWaits] = useState(0)
  const latest = useRef(sources)
  latest.current = sources
  useEffect(() => {
    if (of) return
    const abort = new AbortController()
    const ask = async (source: PaletteSource) => {
      setWaits((n) => n + 1)
      try {
        const groups = await source.search(text, abort.signal)
        if (!abort.signal.aborted) setFound((now) => new Map(now).set(source.id, groups))
      } catch (problem) {
        if (!abort.signal.aborted) {
          setFound((now) => new Map(now).set(source.id, []))
          reportError(problem)
        }
      } finally {
        setWaits((n) => n - 1)
      }
    }
    for (const source of latest.current) if (!source.slow) void ask(source)
    let pausing = true
    const paused = () => {
      if (pausing) setWaits((n) => n - 1)
      pausing = false
    }
    setWaits((n) => n + 1)
    const timer = setTimeout(
      () => {
        for (const source of latest.current) if (source.slow) void ask(source)
        paused()
      },
      text === '' ? 0 : 150,
    )
    return () => {
      clearTimeout(timer)
      paused()
      abort.abort()
    }
  }, [text, of])
  if (of) {
    const hits = (of.verbs ?? []).filter((verb) => fitsWords(verb.name, text))
    return { groups: hits.length > 0 ? [{ id: 'verbs', name: of.name, hits }] : [], waits: false }
  }
  const groups = sources.flatMap((source) => found.get(source.id) ?? []).filter((group) => group.hits.length > 0)
  return { groups, waits: waits > 0 }
}
