import { NotSignedIn } from '../../ui/answer.ts'
import { todayHere } from '../../ui/day.ts'
import type { Language } from '../../ui/say.ts'
import type { Session } from '../../ui/shell.tsx'
import { call } from './call.ts'

/** The operation that tells who is signed in; its output holds all that `Session` asks for, and more. */
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
  account: { id: '', name: '', email: '' },
  office: { id: '', name: '', timeZone: 'Europe/Helsinki', today: todayHere(), declared: false },
  language,
  permissions: [],
  purposes: [],
  usualPurpose: '',
  undertaking: { state: 'signed' },
})
