import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Link } from '../../ui/link.tsx'
import { Refusals, useSeen } from '../../ui/operation.tsx'
import { Page, TwoColumns } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { locales } from '../../ui/say.ts'
import { useDoor, useSession, useShell, useWords } from '../../ui/shell.tsx'
import { nearDay } from '../today/day-name.rules.ts'
import { useAnswering } from './answering.screen.tsx'
import { CaseActs } from './case-acts.screen.tsx'
import { CaseClock } from './case-clock.screen.tsx'
import type { words } from './case-screen.words.ts'
import { CaseSteps } from './case-steps.screen.tsx'
import { CaseLetters } from './letters.screen.tsx'
import type { seeRequest } from './see-request.ts'
import { CaseTasks } from './tasks.screen.tsx'
import type { words as termWords } from './terms-screen.words.ts'

export type CasePage = OutputOf<typeof seeRequest>

/** One request: the way to its answer at the left, its clock and the letter at the right. */
export function RequestScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  useDoor('fulfilling-rights')
  const { purpose } = useShell()
  const request = params['request'] ?? ''
  return purpose.aim === 'fulfilling-rights' ? <Case request={request} /> : <Waiting />
}

function Case({ request }: { request: string }): ReactElement {
  const say = useWords<typeof words>('subject-requests.case-screen')
  const { done, refused, waits } = useSeen<typeof seeRequest>('see-request', { request })
  if (done) return <OpenCase page={done} />
  return (
    <Page title={say('request')} trail={[{ to: '/requests', name: say('requests') }]}>
      <Refusals refused={refused} />
      {waits && <Waiting />}
    </Page>
  )
}

function OpenCase({ page }: { page: CasePage }): ReactElement {
  const say = useWords<typeof words>('subject-requests.case-screen')
  const term = useWords<typeof termWords>('subject-requests.terms-screen')
  const { language, office } = useSession()
  const answering = useAnswering(page)
  const { requester, contact, clock } = page
  const kinds = [...new Set((page.wishes ?? []).map(({ kind }) => kind))]
  const list = new Intl.ListFormat(locales[language], { type: 'conjunction' })
  const name = page.subject ?? requester?.name ?? contact?.email ?? contact?.phone ?? say('someone')
  const what = list.format(kinds.map((kind) => say(`wants.${kind}`)))
  const facts = [
    say('came', { day: nearDay(clock.receivedOn, office.today, language), way: term(`byWay.${page.way}`) }),
    say('answeredIn', { language: term(`inLanguage.${page.language}`) }),
    ...(requester?.representative
      ? [say('through', { as: term(`forWhom.${requester.forWhom}`), name: requester.representative })]
      : []),
    page.handler ? say('handledBy', { name: page.handler.name }) : say('handledByNobody'),
  ]
  return (
    <Page
      title={say('title', { name, what })}
      tabTitle={`${say('request')} ${page.number}`}
      trail={[{ to: '/requests', name: say('requests') }, { name: page.number }]}
      lead={
        <>
          {facts.join(' ')}
          {page.person !== null && (
            <>
              {' '}
              <Link to={`/people/${page.person}`}>{say('toPerson')}</Link>
            </>
          )}
        </>
      }
      acts={<CaseActs page={page} />}
      bar={answering.bar}
    >
      <Refusals refused={answering.refused} />
      <TwoColumns
        width="25rem"
        mixed
        sideName={say('side')}
        side={
          <>
            <CaseClock page={page} />
            {answering.letter}
          </>
        }
      >
        <CaseSteps page={page} answering={answering} />
        <CaseTasks page={page} />
        <CaseLetters page={page} />
      </TwoColumns>
    </Page>
  )
}
