import type { Source } from './declaration.schema.ts'

/** Where data of the built-in registers come from. The keys are reserved; the notice has a sentence of its own for each. */
export const builtInSources = [
  {
    key: 'self',
    names: { fi: 'henkilö itse', sv: 'personen själv', en: 'the person' },
    kind: 'person',
    channels: ['email', 'phone', 'web-form'],
  },
  {
    key: 'account-holder',
    names: { fi: 'käyttäjä itse', sv: 'användaren själv', en: 'the user' },
    kind: 'person',
    channels: ['invitation-link', 'customer-credentials'],
  },
  {
    key: 'inviter',
    names: { fi: 'käyttäjän kutsunut', sv: 'den som bjöd in användaren', en: 'whoever invited the user' },
    kind: 'colleague',
    channels: [],
  },
  {
    key: 'breach-reporter',
    names: {
      fi: 'loukkauksen huomannut tai siitä ilmoittanut',
      sv: 'den som märkte eller anmälde incidenten',
      en: 'whoever noticed or reported the breach',
    },
    kind: 'colleague',
    channels: [],
  },
  {
    key: 'site-visitor',
    names: { fi: 'kävijä itse', sv: 'besökaren själv', en: 'the visitor' },
    kind: 'person',
    channels: ['cookies'],
  },
  {
    key: 'program',
    names: { fi: 'ohjelman oma kirjanpito', sv: 'programmets egna noteringar', en: 'the program’s own records' },
    kind: 'own',
    channels: ['own-work'],
  },
] as const satisfies readonly Source[]

export type BuiltInSource = (typeof builtInSources)[number]['key']

export const isBuiltInSource = (key: string): key is BuiltInSource => builtInSources.some((one) => one.key === key)
