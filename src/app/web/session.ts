import { NotSignedIn } from '../../ui/answer.ts'
import type { Language } from '../../ui/say.ts'
import type { Session } from '../../ui/shell.tsx'
import { call } from './call.ts'

/** The operation that tells who is signed in; its output has the shape of `Session`. */
const seeMe = 'see-me'

/** Who is signed in, or undefined for a stranger. */
export async function loadSession(): Promise<Session | undefined> {
  try {
    const answer = await call(seeMe, {})
    return 'done' in answer ? (answer.done as Session) : undefined
  } catch (problem) {
    if (problem instanceof NotSignedIn) return undefined
    throw problem
  }
}

/** What a stranger has: a language, and nothing else. */
export const strangersSession = (language: Language): Session => ({
  account: { name: '', email: '' },
  office: { name: '', id: '' },
  language,
  permissions: [],
  purposes: [],
  usualPurpose: '',
})
