import { createContext, useCallback, useContext, useEffect, useMemo } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Answer, InputOf, NameOf, OutputOf } from './answer.ts'
import { LanguageProvider } from './language.tsx'
import { fillIn, textAt } from './say.ts'
import type { Language, Say, Texts, Words } from './say.ts'

/** Who is using the program and what they may. */
export type Session = {
  account: { id: string; name: string; email: string }
  /** `today` is the office's day; `declared`: it has said what it keeps. */
  office: { id: string; name: string; timeZone: string; today: string; declared: boolean }
  language: Language
  permissions: readonly string[]
  purposes: readonly { aim: string; name: string; note?: string | undefined }[]
  usualPurpose: string
  /** The confidentiality undertaking of this account; unsigned, nothing else opens. */
  undertaking: { state: 'signed' | 'grace' | 'unsigned' }
  /** What waits for this reader at a place of the navigation, by its address. */
  counts?: Readonly<Record<string, { count: number; bad?: boolean | undefined }>> | undefined
  /** One line over every page: a demo, an undertaking to sign soon. */
  banner?: { text: string; act?: { name: string; to: string } | undefined } | undefined
}

export type CallOptions = { purpose?: string | undefined; signal?: AbortSignal | undefined }
export type GoOptions = { replace?: boolean | undefined; state?: Record<string, unknown> | undefined }

/** What the shell gives to screens. */
export type Shell = {
  session: Session
  /** The purpose in force, and whether the door set it. */
  purpose: { aim: string; locked: boolean }
  setPurpose: (aim: string) => void
  /** The door's purpose while a screen is open; undefined gives the usual one back. */
  lockPurpose: (aim: string | undefined) => void
  call: (name: string, input: unknown, options?: CallOptions) => Promise<Answer<unknown>>
  /** Posts to a route that is no operation (signing in, setting up): the same answers as `call`. */
  send: (path: string, input: unknown, options?: CallOptions) => Promise<Answer<unknown>>
  textsOf: (slice: string) => Texts | undefined
  go: (to: string, options?: GoOptions) => void
  /** The state kept with this entry of the history: search words, never in the address. */
  kept: Readonly<Record<string, unknown>>
  keep: (state: Record<string, unknown>) => void
  refreshSession: () => Promise<void>
}

const ShellContext = createContext<Shell | undefined>(undefined)

export function ShellProvider({ shell, children }: { shell: Shell; children: ReactNode }): ReactElement {
  return (
    <ShellContext value={shell}>
      <LanguageProvider language={shell.session.language}>{children}</LanguageProvider>
    </ShellContext>
  )
}

export function useShell(): Shell {
  const shell = useContext(ShellContext)
  if (!shell) throw new Error('used outside the shell')
  return shell
}

export const useSession = (): Session => useShell().session
export const useMay = (): ((permission: string) => boolean) => {
  const { permissions } = useSession()
  return (permission) => permissions.includes(permission)
}
export const useGo = (): Shell['go'] => useShell().go

/** The purpose of the door: in force, with a lock, while this screen is open. */
export function useDoor(aim: string | undefined): void {
  const { lockPurpose } = useShell()
  useEffect(() => {
    lockPurpose(aim)
    return () => lockPurpose(undefined)
  }, [aim, lockPurpose])
}

/**
 * What stays with this entry of the history and never stands in the address: search words, filters, the open part.
 * `const [kept, keep] = useKept({ text: '' })`.
 */
export function useKept<T extends Record<string, unknown>>(empty: T): [T, (change: Partial<T>) => void] {
  const { kept, keep } = useShell()
  const now = { ...empty, ...kept } as T
  const change = useCallback((part: Partial<T>) => keep({ ...kept, ...part }), [kept, keep])
  return [now, change]
}

/**
 * The words of a slice in the reader's language: `const say = useWords<typeof words>('people')`, then `say('title')` or
 * `say('rows', { count: 1189 })`. A key that is missing stands in brackets and is an error in the console.
 */
export function useWords<W extends Words>(slice: string): Say<W> {
  const shell = useShell()
  const texts = shell.textsOf(slice)
  const { language } = shell.session
  return useMemo(() => {
    const missed = (key: string) => {
      console.error(`missing words: ${slice}.${key} (${language})`)
      return `⟦${slice}.${key}⟧`
    }
    return (key: string, values: Record<string, string | number> = {}) => {
      const text = textAt(texts, key)
      return text === undefined ? missed(key) : fillIn(text, values, language)
    }
  }, [texts, language, slice]) as Say<W>
}

/** Something of a slice's words that is no sentence: a list, a table of terms. */
export function useTerms<W extends Words>(slice: string): W['fi'] {
  return (useShell().textsOf(slice) ?? {}) as W['fi']
}

/** Calls an operation by name: `const call = useCall()`, `await call<typeof changePerson>('change-person', input)`. */
export function useCall(): <O>(
  name: NameOf<O>,
  input: InputOf<O>,
  options?: CallOptions,
) => Promise<Answer<OutputOf<O>>> {
  const { call, purpose } = useShell()
  return useMemo(
    () => (name, input, options) => call(name, input, { purpose: purpose.aim, ...options }),
    [call, purpose.aim],
  ) as <O>(name: NameOf<O>, input: InputOf<O>, options?: CallOptions) => Promise<Answer<OutputOf<O>>>
}
