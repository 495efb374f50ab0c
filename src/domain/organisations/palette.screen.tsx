import { callFrom, paletteWords, sees } from '../people/palette.screen.tsx'
import { BuildingIcon, UserIcon } from '../../ui/icons.tsx'
import type { Hit, PaletteSource } from '../../ui/palette-hits.ts'
import type { Shell } from '../../ui/shell.tsx'
import type { searchOrganisations } from './search-organisations.ts'

/** Organisations by what is written, asked when the writing pauses; a sole trader opens as the person. */
export const organisationHits = (shell: Shell): PaletteSource => ({
  id: 'organisations',
  slow: true,
  search: async (text, signal) => {
    if (text.trim() === '' || !sees(shell)) return []
    const say = paletteWords(shell)
    const answer = await callFrom(shell)<typeof searchOrganisations>('search-organisations', { text, limit: 5 }, signal)
    if ('refused' in answer) return []
    const hits = answer.done.organisations.map((one): Hit =>
      one.kind === 'organisation'
        ? {
            id: one.organisation,
            name: one.name,
            more: one.businessId ?? one.city ?? undefined,
            icon: BuildingIcon,
            to: `/organisations/${one.organisation}`,
          }
        : {
            id: `trader ${one.person}`,
            name: one.name ?? one.businessId ?? say('unnamed'),
            more: say('trader'),
            icon: UserIcon,
            to: `/people/${one.person}`,
          },
    )
    return [{ id: 'organisations', name: say('organisations'), hits }]
  },
})
