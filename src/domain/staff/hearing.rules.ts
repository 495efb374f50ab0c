import type { staffSizes } from '../registers/office-terms.rules.ts'

/** Staff of the company: under 20 nothing but 759/2004 21 §, 20-49 a lighter dialogue, 50 and more the whole act. */
export type SizeBand = (typeof staffSizes)[number]

/** Version of the ready note. A hearing names the note that was shown. */
export const noteVersion = 1
