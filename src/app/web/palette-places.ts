import { fitsWords } from '../../ui/fits.ts'
import type { PaletteSource } from '../../ui/palette-hits.ts'
import type { Say } from '../../ui/say.ts'
import type { words } from './frame.words.ts'
import type { Place } from './places.ts'

/** The places of the navigation as hits. */
export const placeSource = (places: readonly Place[], say: Say<typeof words>): PaletteSource => ({
  id: 'places',
  search: (text) => [
    {
      id: 'places',
      name: say('go'),
      hits: places
        .map((place, at) => ({
          id: place.to,
          name: say(place.word),
          icon: place.icon,
          keys: `G ${at + 1}`,
          to: place.to,
        }))
        .filter((hit) => fitsWords(hit.name, text)),
    },
  ],
})
