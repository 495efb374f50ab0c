import type { Language, Text } from './text.rules.ts'

/** `error`: the declaration contradicts itself or the law and cannot be published. `warning`: worth a look. */
export type FindingLevel = 'error' | 'warning'

/**
 * Something to put right. `path` names the fact by keys, as `registers/customers/purposes/billing/basis`;
 * the same paths stand beside the sentences of the notice. Worded by `findingText`.
 */
export type Finding = {
  path: string
  code: string
  level: FindingLevel
  facts?: Readonly<Record<string, string | number>>
  /** What the `name` of the facts is called in words. */
  names?: Text
  /** Other facts that are words, in the languages there are. */
  texts?: Readonly<Record<string, Text>>
  /** The languages whose words at the place have the fault, where its words have one. */
  faultIn?: readonly Language[]
}

export const error = (path: string, code: string, facts?: Finding['facts']): Finding => ({
  path,
  code,
  level: 'error',
  ...(facts ? { facts } : {}),
})

export const warning = (path: string, code: string, facts?: Finding['facts'], names?: Text): Finding => ({
  path,
  code,
  level: 'warning',
  ...(facts ? { facts } : {}),
  ...(names ? { names } : {}),
})

/** Keys that stand twice in a list, each once. */
export const twice = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, place) => keys.indexOf(key) !== place)),
]
