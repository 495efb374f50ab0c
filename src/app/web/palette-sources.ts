import { organisationHits } from '../../domain/organisations/palette.screen.tsx'
import { addNamed, latestHits, peopleActs, peopleHits } from '../../domain/people/palette.screen.tsx'
import { requestHits } from '../../domain/subject-requests/palette.screen.tsx'
import { pageCommands } from '../../ui/commands.ts'
import type { PaletteSource } from '../../ui/palette-hits.ts'
import type { Shell } from '../../ui/shell.tsx'

export type SourceMaker = (shell: Shell) => PaletteSource

/** Where the palette's hits come from, in the order they stand: people, organisations, …; then the page's acts. */
export const sourceMakers: readonly SourceMaker[] = [
  latestHits,
  peopleHits,
  organisationHits,
  requestHits,
  () => pageCommands,
  peopleActs,
]

/** What comes after everything else. */
export const lastMakers: readonly SourceMaker[] = [addNamed]
