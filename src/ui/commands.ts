import { useEffect, useId, useRef } from 'react'
import type { HitGroup, Hit, PaletteSource } from './palette-hits.ts'
import { fitsWords } from './fits.ts'

type Offer = { id: string; name: string; hits: () => readonly Hit[] }
let offers: readonly Offer[] = []

/** What can be done on this page, for the palette: `useCommands(say('doHere'), [{ id, name, icon, onChoose }])`. */
export function useCommands(name: string, hits: readonly Hit[]): void {
  const id = useId()
  const latest = useRef(hits)
  latest.current = hits
  useEffect(() => {
    offers = [...offers, { id, name, hits: () => latest.current }]
    return () => {
      offers = offers.filter((offer) => offer.id !== id)
    }
  }, [id, name])
}

/** The acts of the open page, as a source of the palette. */
export const pageCommands: PaletteSource = {
  id: 'here',
  search: (text) =>
    offers.map((offer): HitGroup => ({
      id: offer.id,
      name: offer.name,
      hits: offer.hits().filter((hit) => fitsWords(hit.name, text)),
    })),
}
