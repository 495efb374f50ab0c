import type { Language } from '../registers/text.rules.ts'
import { fact, type Fact } from './fact.rules.ts'
import { fieldsIn } from './phrase-fields.rules.ts'
import type { Loose } from './loose-draft.rules.ts'
import type { websiteOf } from './website.rules.ts'

/** F39, F40 drafted: what is said of cookies and visitor statistics. An answer that is not given is not there. */
export function websiteDrafted(
  { choice, none, used, analytics, more }: ReturnType<typeof websiteOf>,
  language: Language,
): { website?: Loose; facts: Fact[] } {
  const facts: Fact[] = []
  if (none) return { website: { cookies: 'not-used' }, facts: [fact('website', 'website', 'not-used', none)] }
  if (used) facts.push(fact('website', 'website/cookies', 'used', used, ['name', 'purpose', 'lasts']))
  const has = (part: string) => more.find(([one]) => one === part)?.[1]
  const collected = [
    ...new Set(more.filter(([part]) => part === 'collected').flatMap(([, one]) => fieldsIn(one.value).fields)),
  ]
  for (const [part, found] of more)
    facts.push(
      fact('website', `website/${part}`, found.value, found, [
        ...(part === 'joinedWithForms' ? ['consent'] : []),
        ...(part === 'collected' && fieldsIn(found.value).fields.length === 0 ? ['field'] : []),
        ...(part === 'purpose' ? ['cookies'] : []),
      ]),
    )
  if (choice) facts.push(fact('website', 'website/choice', choice.value, choice))
  const refusal = has('refusal')
  const demographics = has('analytics/demographics')
  const identifies = has('analytics/identifies')
  const switchOff = has('analytics/switchOff')
  if (analytics)
    facts.push(
      fact('website', 'website/analytics', analytics.value, analytics, [
        ...(demographics ? [] : ['demographics']),
        ...(identifies ? [] : ['identifies']),
      ]),
    )
  const website = {
    ...(collected.length > 0 ? { collected } : {}),
    ...(choice ? { choice: choice.value } : {}),
    ...(refusal ? { refusal: { [language]: refusal.value } } : {}),
    ...(analytics
      ? {
          analytics: {
            tool: analytics.value,
            ...(demographics ? { demographics: true } : {}),
            ...(identifies ? { identifies: false } : {}),
            ...(switchOff ? { switchOff: { [language]: switchOff.value } } : {}),
          },
        }
      : {}),
  }
  return { facts, ...(Object.keys(website).length > 0 ? { website } : {}) }
}
