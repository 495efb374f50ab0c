import { readBusinessId } from '../organisations/business-id.rules.ts'
import type { Answers } from './answers.rules.ts'

export type AnswerTrouble =
  'company.businessId' | 'company.email' | 'company.phone' | 'company.website' | 'website.address'

const webAddress = /^https?:\/\/[^\s"'<>]+$/
const shapes = {
  email: /^[^\s@]+@[^\s@]+$/,
  phone: /^[+()0-9 .-]{3,}$/,
  website: webAddress,
} as const

/** The answers whose form is wrong: they are not kept before they are mended. */
export function troublesIn({ company, website }: Answers): AnswerTrouble[] {
  const found: AnswerTrouble[] = []
  if (company?.businessId && !('id' in readBusinessId(company.businessId))) found.push('company.businessId')
  for (const key of ['email', 'phone', 'website'] as const)
    if (company?.[key] && !shapes[key].test(company[key])) found.push(`company.${key}`)
  if (website?.address && !webAddress.test(website.address)) found.push('website.address')
  return found
}

/** The answers as they can be kept: without empty lines, and without those whose form is wrong. */
export function keepable(answers: Answers): Answers {
  const wrong = troublesIn(answers)
  const { company, website, ...rest } = answers
  const said = Object.entries(company ?? {}).filter(
    ([key, value]) => value !== '' && value !== undefined && !wrong.includes(`company.${key}` as AnswerTrouble),
  )
  const { address, ...site } = website ?? {}
  const kept = address !== undefined && !wrong.includes('website.address') ? { ...site, address } : site
  return {
    ...rest,
    ...(company ? { company: Object.fromEntries(said) as NonNullable<Answers['company']> } : {}),
    ...(website ? { website: kept as NonNullable<Answers['website']> } : {}),
  }
}
