import type { ReactElement, ReactNode } from 'react'
import { Link } from '../../ui/link.tsx'
import { Events } from '../../ui/lists.tsx'
import { Section } from '../../ui/page.tsx'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import type { State } from '../../ui/state-mark.tsx'
import { CheckIcon } from '../../ui/icons.tsx'
import type { IconPart } from '../../ui/icons.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { NoticesThen } from './notices-then.screen.tsx'
import type { PersonPage } from './person-page.screen.tsx'
import type { words } from './person-screen.words.ts'
import { registerIn, useRegisterTerms } from './terms.screen.tsx'

type Event = { id: string; on: string; text: ReactNode; who?: string | null; state?: State; icon?: IconPart }

/** At the side: when the details were last checked, what happened, who has looked. */
export function PersonSide({ page }: { page: PersonPage }): ReactElement {
  const say = useWords<typeof words>('people.person-screen')
  const may = useMay()
  const events = useEvents(page)
  const { checked } = page
  const { inWords: day } = useOfficeDay()
  return (
    <Section title={say('events')} bare>
      {!checked && <p className="note">{say('neverChecked')}</p>}
      <Events
        events={events.map(({ id, on, text, who, state, icon }) => ({
          id,
          text,
          ...(icon ? { icon } : {}),
          ...(state ? { state } : {}),
          meta: [day(on), who].filter(Boolean).join(' · '),
        }))}
      />
      {may('see log') && (
        <p className="looked">
          {say('looked')} <Link to={`/log?person=${page.person}`}>{say('lookedLink')}</Link>
        </p>
      )}
    </Section>
  )
}

/** What the person's own data tell of what happened, newest first. */
function useEvents(page: PersonPage): Event[] {
  const say = useWords<typeof words>('people.person-screen')
  const terms = useRegisterTerms()
  const { office } = useSession()
  const events: Event[] = page.entries.flatMap((entry): Event[] => {
    const register = registerIn(terms, entry.register)?.name ?? entry.register
    const { row, beganOn, endedOn, enteredAt, origin } = entry
    return [
      {
        id: `e${row}`,
        on: enteredAt,
        text: say('entered', { register }),
        who: origin?.file ?? origin?.recordedBy ?? null,
        state: 'added',
      },
      ...(beganOn === null
        ? []
        : [{ id: `b${row}`, on: beganOn, text: say('relationBegan', { register }), state: 'added' as const }]),
      ...(endedOn === null
        ? []
        : [
            {
              id: `o${row}`,
              on: endedOn,
              text: say(endedOn > office.today ? 'relationEnds' : 'relationEnded', { register }),
              state: 'later' as const,
            },
          ]),
    ]
  })
  for (const ban of page.bans)
    events.push({
      id: `k${ban.row}`,
      on: ban.givenOn,
      text: (
        <>
          {ban.channel === 'all'
            ? say('bannedEvent')
            : say('bannedEventBy', { channel: say(`channels.${ban.channel}`) })}
          {ban.publishedThen !== null && (
            <NoticesThen published={ban.publishedThen} registers={page.entries.map(({ register }) => register)} />
          )}
        </>
      ),
      who: ban.origin?.recordedBy ?? null,
      state: 'banned',
    })
  if (page.checked)
    events.push({
      id: 'checked',
      on: page.checked.at,
      text: say('checkedEvent'),
      who: page.checked.by,
      icon: CheckIcon,
    })
  if (page.death)
    events.push({
      id: 'died',
      on: page.death.origin?.recordedAt ?? page.death.diedOn ?? '',
      text: say('diedEvent'),
      who: page.death.toldBy,
      state: 'goes',
    })
  return events.filter((one) => one.on !== '').toSorted((a, b) => (a.on < b.on ? 1 : -1))
}
