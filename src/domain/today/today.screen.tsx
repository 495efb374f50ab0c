import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { InboxIcon, SearchIcon, UploadIcon } from '../../ui/icons.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { DueList, QuietList } from '../../ui/lists.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { Refusals, useSeen } from '../../ui/operation.tsx'
import { Note, Page, Section, Stack, TwoColumns } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useGo, useMay, useSession, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import { latestOpened } from '../people/row.screen.tsx'
import { dayName, nearDay } from './day-name.rules.ts'
import { dueLine, type DueThing } from './due-line.screen.tsx'
import type { seeToday } from './see-today.ts'
import { inOrder } from './today.rules.ts'
import type { words } from './words.ts'

type Handled = OutputOf<typeof seeToday>['handled'][number]

/** The first page: late, today, coming; beside them what the program did by itself. Nothing else blinks. */
export function TodayScreen(): ReactElement {
  const say = useWords<typeof words>('today')
  const may = useMay()
  const go = useGo()
  const { office, language } = useSession()
  const { done, refused, waits } = useSeen<typeof seeToday>('see-today', {})
  const today = done?.today ?? office.today
  return (
    <Page
      title={dayName(today, today, language)}
      acts={
        <>
          {!office.declared && may('declare registers') && (
            <ButtonLink to="/begin" look="main">
              {say('begin')}
            </ButtonLink>
          )}
          {office.declared && may('handle requests') && (
            <Button icon={InboxIcon} onPress={() => go('/requests', { state: { receive: true } })}>
              {say('toReceive')}
            </Button>
          )}
          {office.declared && may('import people') && (
            <ButtonLink to="/imports/new" icon={UploadIcon}>
              {say('toImport')}
            </ButtonLink>
          )}
          {office.declared && may('see people') && (
            <ButtonLink to="/people" look="main" icon={SearchIcon}>
              {say('toPeople')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Stack>
        {office.name.endsWith(' (demo)') && <Tell title={say('demoTitle')}>{say('demo')}</Tell>}
        <Refusals refused={refused} />
        {waits && <Waiting />}
        {done && (
          <TwoColumns width="21rem" sideName={say('handled')} side={<TodaySide handled={done.handled} />}>
            <DueParts due={done.due} today={today} />
          </TwoColumns>
        )}
      </Stack>
    </Page>
  )
}

function DueParts({ due, today }: { due: readonly DueThing[]; today: string }): ReactElement {
  const say = useWords<typeof words>('today')
  const { language } = useSession()
  const parts = inOrder(due, today)
  const lines = (things: readonly DueThing[]) => things.map((thing, at) => dueLine(thing, { say, today, language, at }))
  const { late, now, later } = { late: lines(parts.late), now: lines(parts.now), later: lines(parts.later) }
  if (due.length === 0) return <Note>{say('nothing')}</Note>
  return (
    <>
      {late.length > 0 ? (
        <Section title={say('late')} count={String(late.length)} state="late">
          <DueList items={late} />
        </Section>
      ) : (
        <Note>{say('nothingLate')}</Note>
      )}
      {now.length > 0 && (
        <Section title={say('now')} count={String(now.length)}>
          <DueList items={now} />
        </Section>
      )}
      {later.length > 0 && (
        <Section title={say('later')} count={String(later.length)}>
          <DueList items={later} />
        </Section>
      )}
    </>
  )
}

/** Beside what is due: what the program did, and the way back to whom one opened. */
function TodaySide({ handled }: { handled: readonly Handled[] }): ReactElement {
  const say = useWords<typeof words>('today')
  const latest = latestOpened(useSession()).slice(0, 5)
  return (
    <>
      <HandledList handled={handled} />
      {latest.length > 0 && (
        <Section title={say('latest')} bare>
          <QuietList
            items={latest.map(({ id, kind, name, more }) => ({
              id,
              text: <Link to={`/${kind === 'person' ? 'people' : 'organisations'}/${id}`}>{name}</Link>,
              when: more,
            }))}
          />
        </Section>
      )}
    </>
  )
}

function HandledList({ handled }: { handled: readonly Handled[] }): ReactElement {
  const say = useWords<typeof words>('today')
  const { language, office } = useSession()
  const { dayOf } = useOfficeDay()
  const texts = handled.map(({ kind, count, name, at }, i) => ({
    id: String(i),
    state: 'kept' as const,
    text:
      kind === 'stopped-acts' || kind === 'requests-closed'
        ? say(kind === 'stopped-acts' ? 'stoppedActs' : 'requestsClosed', { count })
        : say(kind === 'undone' ? 'undone' : 'imported', { count, name: name ?? '' }),
    ...(at === null ? {} : { when: nearDay(dayOf(at), office.today, language) }),
  }))
  return (
    <Section title={say('handled')} bare>
      {texts.length > 0 ? <QuietList items={texts} /> : <Note>{say('nothingHandled')}</Note>}
    </Section>
  )
}
