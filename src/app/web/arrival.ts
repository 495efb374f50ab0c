import type { Session } from '../../ui/shell.tsx'
import { loadSession, strangersSession } from './session.ts'
import { firstLanguage, loadTexts, rememberLanguage } from './texts.ts'
import type { SliceTexts } from './texts.ts'

export type Arrival = { session: Session; stranger: boolean; texts: SliceTexts }

/** Who is here and the words of their language. */
async function arrive(): Promise<Arrival> {
  const guess = firstLanguage()
  const early = loadTexts(guess)
  // Words that did not come are asked for again below, in the language that is known by then, and told there.
  const [session] = await Promise.all([loadSession(), early.catch(() => undefined)])
  const language = session?.language ?? guess
  rememberLanguage(language)
  return { session: session ?? strangersSession(language), stranger: !session, texts: await loadTexts(language) }
}

let begun: Promise<Arrival> | undefined

/** Asks before the program itself has come; `takeArrival` gives what was asked. */
export function arriveEarly(): void {
  begun = arrive()
  // Whoever takes the arrival is told; until then nobody waits for it.
  begun.catch(() => undefined)
}

/** The arrival that was begun early, once; after it a new one. */
export function takeArrival(): Promise<Arrival> {
  const early = begun
  begun = undefined
  return early ?? arrive()
}
