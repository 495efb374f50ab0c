import type { ReactElement } from 'react'
import { lastDayKept } from '../registers/last-day.rules.ts'
import type { KnownDays } from '../registers/last-day.rules.ts'
import { Lifeline } from '../../ui/lifeline.tsx'
import type { Life } from '../../ui/lifeline.tsx'
import { Section } from '../../ui/page.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import type { PersonPage } from './person-page.screen.tsx'
import type { words } from './person-screen.words.ts'
import { registerIn, useRegisterTerms } from './terms.screen.tsx'
import type { RegisterTerm } from './terms.screen.tsx'

type Entry = PersonPage['entries'][number]

/** Registers as bars of time, with the words that say how long the person's data are kept in each. */
export function Lives({ page }: { page: PersonPage }): ReactElement | null {
  const say = useWords<typeof words>('people.person-screen')
  const { office } = useSession()
  const terms = useRegisterTerms()
  const { dayOf, inWords: day } = useOfficeDay()
  if (!terms || page.entries.length === 0) return null
  const lives = page.entries.map((entry): Life => {
    const register = registerIn(terms, entry.register)
    const begun = entry.beganOn ?? entry.origin?.receivedOn ?? dayOf(entry.enteredAt)
    const kept = register && keptOf(register, knownOf(entry, page, dayOf), terms.financialYearEnds)
    const rule = register && mainRule(register)
    return {
      name: register?.name ?? entry.register,
      note: register?.purposes[0]?.basisName,
      begun,
      ended: entry.endedOn ?? undefined,
      ...(kept ? { keptUntil: kept.day } : { openEnded: true }),
      until: kept
        ? say(kept.bound ? 'keptAtMost' : 'keptUntil', { day: day(kept.day) })
        : (rule?.phrase ?? say('noRule')),
      untilNote:
        entry.endedOn === null
          ? say('begun', { day: day(begun) })
          : say(entry.endedOn > office.today ? 'endsOn' : 'ended', { day: day(entry.endedOn) }),
    }
  })
  return (
    <Section title={say('registers')}>
      <Lifeline lives={lives} today={office.today} />
    </Section>
  )
}

/** The rule that speaks of everything, else of contact details, else the first. */
const mainRule = (register: RegisterTerm): RegisterTerm['retention'][number] | undefined =>
  register.retention.find(({ rule }) => rule.data.includes('all')) ??
  register.retention.find(({ rule }) => rule.data.includes('contact')) ??
  register.retention[0]

function knownOf(entry: Entry, page: PersonPage, dayOf: (at: string) => string): KnownDays {
  const ends = (page.positions ?? []).map((one) => one.endedOn)
  const left = ends.length > 0 && ends.every((one) => one !== null) ? ends.toSorted().at(-1) : undefined
  return {
    received: entry.origin?.receivedOn,
    entered: dayOf(entry.enteredAt),
    'relation-ended': entry.endedOn,
    'position-ended': left,
  }
}

/** The last day of the rule that holds the person's place itself; unknown while its trigger has not happened. */
function keptOf(register: RegisterTerm, known: KnownDays, ends: number): ReturnType<typeof lastDayKept> {
  const main = mainRule(register)
  return main && lastDayKept(main.rule, known, ends)
}
