import { Suspense, lazy, useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { Button, TextButton } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { TargetIcon } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { Page, Stack, TwoColumns } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { figure } from '../../ui/say.ts'
import type { Say } from '../../ui/say.ts'
import { useGo, useMay, useSession, useShell, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Restricted, Tell } from '../../ui/tell.tsx'
import { PersonInvoices } from '../invoices/person-invoices.screen.tsx'
import { Lives } from './lives.screen.tsx'
import { PersonActs } from './person-acts.screen.tsx'
import { usePersonActs } from './person-does.screen.tsx'
import { useSeenPerson } from './person-page.screen.tsx'
import type { PersonPage } from './person-page.screen.tsx'
import type { words } from './person-screen.words.ts'
import { PersonSide } from './person-side.screen.tsx'
import { PersonValues } from './person-values.screen.tsx'
import { capital } from '../registers/text.rules.ts'
import { isWhollyRestricted } from './value-rows.screen.tsx'
import { forgetOpened, listOf, nameIn, noteOpened } from './row.screen.tsx'
import { useRegisterTerms } from './terms.screen.tsx'

const AddPersonDialog = lazy(() =>
  import('./add-person-dialog.screen.tsx').then((file) => ({ default: file.AddPersonDialog })),
)

/** A person: the values first, each with its origin on demand; registers as bars of time; what happened. */
export function PersonScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  const person = params['person'] ?? ''
  const say = useWords<typeof words>('people.person-screen')
  const go = useGo()
  const may = useMay()
  const session = useSession()
  const { done: page, refused } = useSeenPerson(person)
  const [adds, setAdds] = useState(false)
  const list = listOf(person)
  useRegisterTerms()
  const step = (by: 1 | -1) => {
    const next = list?.ids[list.at + by]
    if (next !== undefined) go(`/people/${next}`, { replace: true })
  }
  useKeys([
    ...(list
      ? [
          { keys: 'j', name: say('next'), act: () => step(1) },
          { keys: 'k', name: say('previous'), act: () => step(-1) },
        ]
      : []),
    ...(may('add people') ? [{ keys: 'n', act: () => setAdds(true) }] : []),
  ])
  useEffect(() => {
    if (refused) forgetOpened(person)
    else if (page)
      noteOpened(session, {
        id: person,
        kind: 'person',
        name: nameIn(page) || unnamedIn(page, say),
        more: page.positions?.find((one) => one.endedOn === null)?.name,
      })
  }, [page, refused, person, say, session])
  if (refused)
    return (
      <Page title={say('tab')}>
        <Refusals refused={refused} />
        <p className="spaced">
          <ButtonLink to="/people">{say('back')}</ButtonLink>
        </p>
      </Page>
    )
  if (!page) return <Waiting />
  return (
    <>
      <Shown page={page} list={list} />
      {adds && (
        <Suspense>
          <AddPersonDialog name="" onClose={() => setAdds(false)} onAdded={(added) => go(`/people/${added}`)} />
        </Suspense>
      )}
    </>
  )
}

function Shown({ page, list }: { page: PersonPage; list: ReturnType<typeof listOf> }): ReactElement {
  const say = useWords<typeof words>('people.person-screen')
  const { language } = useSession()
  const [origins, setOrigins] = useState(false)
  useKeys([{ keys: 'i', name: say('origins'), act: () => setOrigins(!origins) }])
  const whole = isWhollyRestricted(page)
  const work = (page.positions ?? []).find((one) => one.endedOn === null)
  const trade = page.trades?.[0]?.name
  const name = nameIn(page) || trade || unnamedIn(page, say)
  const place =
    list === undefined
      ? []
      : [
          {
            name: say('place', {
              at: figure(list.at + 1, language),
              count: figure(list.count ?? list.ids.length, language),
            }),
          },
        ]
  return (
    <Page
      title={name}
      tabTitle={say('tab')}
      trail={[{ to: list?.to ?? '/people', name: list?.name ?? say('people') }, ...place]}
      {...(work
        ? {
            lead: (
              <>
                {work.title && `${work.title}, `}
                <Link to={`/organisations/${work.organisation}`}>{work.name}</Link>
              </>
            ),
          }
        : trade && nameIn(page)
          ? { lead: trade }
          : {})}
      {...(page.bans.length > 0 || page.death ? { marks: <Marks page={page} /> } : {})}
      {...(whole ? {} : { acts: <PersonActs page={page} /> })}
    >
      {whole && (
        <Restricted mark={say('restrictedAll')} title={say('restrictedValue')}>
          {say('restrictedAllWhy')}
        </Restricted>
      )}
      <TwoColumns sideName={say('side')} side={<PersonSide page={page} />}>
        <Stack>
          {page.toBeTold.slice(0, 1).map((one) => (
            <ToTell key={one.latestOn} page={page} latestOn={one.latestOn} />
          ))}
          {!whole && <PersonValues page={page} origins={origins} onOrigins={() => setOrigins(!origins)} />}
        </Stack>
        <Elsewhere page={page} />
        {!whole && <PersonInvoices person={page.person} />}
        <Lives page={page} />
      </TwoColumns>
    </Page>
  )
}

/** Somebody whose name is not to be seen: restricted, or without one. */
const unnamedIn = (page: PersonPage, say: Say<typeof words>): string =>
  isWhollyRestricted(page)
    ? say('restrictedAll')
    : say(page.restrictions.some((one) => one.fields?.includes('name.family')) ? 'restrictedValue' : 'unnamed')

/** Bans and death in one line under the name. */
function Marks({ page }: { page: PersonPage }): ReactElement {
  const say = useWords<typeof words>('people.person-screen')
  const { language } = useSession()
  const channels = page.bans.flatMap((one) => (one.channel === 'all' ? [] : [say(`channels.${one.channel}`)]))
  const all = page.bans.some((one) => one.channel === 'all')
  return (
    <>
      {page.death && (
        <StateMark state="goes">
          {page.death.diedOn === null
            ? say('deadNoDay')
            : say('dead', { day: dayInWords(page.death.diedOn, language) })}
        </StateMark>
      )}
      {page.bans.length > 0 && (
        <StateMark state="banned">
          {all ? say('noAds') : say('noAdsBy', { channels: [...new Set(channels)].join(', ') })}
        </StateMark>
      )}
    </>
  )
}

function ToTell({ page, latestOn }: { page: PersonPage; latestOn: string }): ReactElement {
  const mayChange = useMay()('change people')
  const { told } = usePersonActs(page)
  const say = useWords<typeof words>('people.person-screen')
  const { language, office } = useSession()
  const late = latestOn < office.today
  return (
    <Tell
      state={late ? 'late' : 'waiting'}
      title={say(late ? 'tellLate' : 'tellBy', { day: dayInWords(latestOn, language) })}
      ground={say('tellArticle')}
      {...(mayChange
        ? {
            acts: (
              <Button small onPress={told}>
                {say('told')}
              </Button>
            ),
          }
        : {})}
    />
  )
}

/** The line of the missing: what belongs to another purpose that this reader holds. */
function Elsewhere({ page }: { page: PersonPage }): ReactElement | null {
  const say = useWords<typeof words>('people.person-screen')
  const { session, setPurpose, purpose } = useShell()
  const held = page.elsewhere.flatMap(({ aim, fields }) => {
    const own = session.purposes.find((one) => one.aim === aim)
    return own && !purpose.locked ? [{ ...own, count: fields.length }] : []
  })
  if (held.length === 0) return null
  return (
    <>
      {held.map((one) => (
        <p className="elsewhere" key={one.aim}>
          <TargetIcon />
          <span>
            {say('elsewhere', { count: one.count })}{' '}
            <TextButton onPress={() => setPurpose(one.aim)}>{capital(one.name)}</TextButton>
          </span>
        </p>
      ))}
    </>
  )
}
