import { capital } from '../../domain/registers/text.rules.ts'
import { fitsWords } from '../../ui/fits.ts'
import { CheckIcon } from '../../ui/icons.tsx'
import type { PaletteSource } from '../../ui/palette-hits.ts'
import type { Say } from '../../ui/say.ts'
import type { Shell } from '../../ui/shell.tsx'
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

/** The purposes one may work for, unless the door set it: "tarkoitus laskutus". */
export const purposeSource = ({ session, purpose, setPurpose }: Shell, say: Say<typeof words>): PaletteSource => ({
  id: 'purposes',
  search: (text) => [
    {
      id: 'purposes',
      name: say('purpose'),
      hits:
        text.trim() === '' || purpose.locked
          ? []
          : session.purposes
              .filter((one) => one.aim !== purpose.aim)
              .map((one) => ({
                id: `purpose ${one.aim}`,
                name: `${say('purpose')}: ${capital(one.name)}`,
                icon: CheckIcon,
                onChoose: () => setPurpose(one.aim),
              }))
              .filter((hit) => fitsWords(hit.name, text)),
    },
  ],
})
