import type { Address } from './places.ts'

export type PersonKind = 'household' | 'contact' | 'prospect' | 'trader'

/** One invented person as a company's list would have them. Days are ISO days; phones and e-mails are as people type them. */
export type GeneratedPerson = {
  given: string
  family: string
  language: string
  birthYear: number
  emails: string[]
  phones: string[]
  addresses: Address[]
  organisation?: string
  title?: string
  kind: PersonKind
  businessId?: string
  receivedOn: string
  /** The key of a source in the templates: person, colleague, public. */
  source: string
  relationBegan?: string
  relationEnded?: string
  note?: string
  interests?: string[]
}
