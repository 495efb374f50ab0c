import { useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { useShell } from '../../ui/shell.tsx'
import type { Texts } from '../../ui/say.ts'
import { aimFacts } from './aims.rules.ts'
import { capital } from './text.rules.ts'

/** Where the names of a choice stand: words file and table. `parent.property` wins over `property`. */
const tables: Readonly<Record<string, readonly [string, string]>> = {
  form: ['registers.office-options', 'form'],
  staff: ['registers.office-options', 'staff'],
  kept: ['registers.office-options', 'kept'],
  'recipients.role': ['registers.office-options', 'recipientRoles'],
  'contacts.role': ['registers.office-options', 'contactRoles'],
  'systems.kind': ['registers.office-options', 'systemKinds'],
  within: ['registers.office-options', 'within'],
  place: ['registers.office-options', 'systemPlaces'],
  ticks: ['registers.office-options', 'ticks'],
  'sources.kind': ['registers.register-options', 'sourceKinds'],
  'ownFields.kind': ['registers.register-options', 'ownKinds'],
  'requirement.kind': ['registers.register-options', 'requirements'],
  places: ['registers.register-options', 'places'],
  manner: ['registers.register-options', 'manner'],
  ends: ['registers.register-options', 'ends'],
  since: ['registers.register-options', 'since'],
  rounding: ['registers.other-options', 'rounding'],
  earliest: ['registers.other-options', 'earliest'],
  then: ['registers.other-options', 'then'],
  'retention.basis': ['registers.other-options', 'retentionBases'],
  level: ['registers.other-options', 'levels'],
  impactAssessment: ['registers.other-options', 'impactAssessment'],
  'copies.kind': ['registers.other-options', 'copyKinds'],
  'cookies.purpose': ['registers.other-options', 'cookiePurposes'],
  choice: ['registers.other-options', 'choice'],
  'documents.kind': ['registers.other-options', 'documentKinds'],
  'purposes.channels': ['registers.other-options', 'marketingChannels'],
  media: ['registers.other-options', 'media'],
  portability: ['registers.other-options', 'portability'],
  languages: ['registers.other-options', 'languages'],
  trade: ['registers.questions', 'options.trade'],
  basis: ['registers.terms', 'bases'],
  class: ['registers.terms', 'classes'],
  classes: ['registers.terms', 'classes'],
  channels: ['registers.terms', 'channels'],
  askedBy: ['registers.terms', 'channels'],
  withdrawnBy: ['registers.terms', 'channels'],
  forbidBy: ['registers.terms', 'channels'],
  'partnerData.by': ['registers.terms', 'channels'],
  'rights.channels': ['documents.measures', 'requestChannels'],
  changesToldBy: ['documents.measures', 'news'],
  'manual.measures': ['documents.measures', 'manual'],
  'electronic.measures': ['documents.measures', 'electronic'],
  from: ['registers.retention', 'from'],
  subjects: ['registers.register-options', 'subjectNames'],
  category: ['documents.recipients', 'categories'],
  occasion: ['documents.recipients', 'occasions'],
  mechanism: ['documents.recipients', 'mechanisms'],
  uses: ['documents.recipients', 'publication'],
  'specialCategories.ground': ['documents.recipients', 'special'],
  'identityCode.ground': ['documents.recipients', 'identityCode'],
  texts: ['documents.fact-headings', 'facts'],
  headings: ['documents.fact-headings', 'facts'],
  order: ['documents.fact-headings', 'facts'],
  after: ['documents.fact-headings', 'facts'],
  split: ['documents.fact-headings', 'facts'],
  into: ['documents.fact-headings', 'facts'],
  facts: ['documents.fact-headings', 'facts'],
}

const within = (texts: Texts | undefined, way: string): Texts | undefined =>
  way.split('.').reduce<Texts | undefined>((at, step) => at?.[step] as Texts | undefined, texts)

/** What properties, choices and helps of the declaration are called in the reader's language. */
export function useFormWords() {
  const { textsOf } = useShell()
  const language = useLanguage()
  return useMemo(() => {
    const names = Object.assign(
      {},
      ...['office-fields', 'part-fields', 'register-fields'].map((file) =>
        within(textsOf(`registers.${file}`), 'names'),
      ),
    ) as Record<string, string>
    const helps = (within(textsOf('registers.field-helps'), 'helps') ?? {}) as Record<string, string>
    const label = (property: string, parent = ''): string =>
      names[`${parent}${capital(property)}`] ?? names[property] ?? property
    const option = (parent: string, property: string, value: string): string => {
      if (property === 'aim') return aimFacts[value as keyof typeof aimFacts]?.names[language] ?? value
      const [file, table] = tables[`${parent}.${property}`] ?? tables[property] ?? ['', '']
      const found = within(textsOf(file), table)?.[value]
      return typeof found === 'string' ? found : value
    }
    return { label, help: (property: string): string | undefined => helps[property], option }
  }, [textsOf, language])
}
export type FormWords = ReturnType<typeof useFormWords>
