import type { OutputOf } from '../../ui/answer.ts'
import type { seeImport } from './see-import.ts'

export type ImportSeen = OutputOf<typeof seeImport>

/** Rows that are in the register by this import, or would be. */
export const broughtIn = ({ counts }: Pick<ImportSeen, 'counts'>): number => (counts.new ?? 0) + (counts.same ?? 0)
