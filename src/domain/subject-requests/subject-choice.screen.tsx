import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Link } from '../../ui/link.tsx'
import { Refusals, useSeen } from '../../ui/operation.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Decision } from '../../ui/steps.tsx'
import { Tell } from '../../ui/tell.tsx'
import { useTypedSearch } from '../people/list-rows.screen.tsx'
import { registerIn, useRegisterTerms } from '../people/terms.screen.tsx'
import { nearDay } from '../today/day-name.rules.ts'
import { tellsApart, type Fact } from './apart.rules.ts'
import type { words } from './identity-screen.words.ts'
import type { findSubjects } from './find-subjects.ts'
import type { CasePage } from './request.screen.tsx'

type Candidate = OutputOf<typeof findSubjects>['people'][number]
type ChoiceProps = { page: CasePage; chosen: string | undefined; onChoose: (person: string | undefined) => void }

/** Whose data a request means: those who may be meant stand side by side, with what tells one from another in bold. */
export function SubjectChoice({ page, chosen, onChoose }: ChoiceProps): ReactElement {
  const say = useWords<typeof words>('subject-requests.identity-screen')
  const [other, setOther] = useState(page.person === null)
  const search = useTypedSearch('', () => undefined)
  const { requester, contact } = page
  const told = [requester?.name, contact?.email, contact?.phone].filter((one) => typeof one === 'string' && one !== '')
  const texts = (search.asked === '' ? told : [search.asked]).map((one) => String(one).slice(0, 200))
  const seen = useSeen<typeof findSubjects>(
    'find-subjects',
    { texts },
    { enabled: other && texts.length > 0, keepsOlder: true },
  )
  const facts = useFacts()
  if (!other)
    return (
      <p>
        {say('about')} <b>{page.subject ?? say('someone')}</b>.{' '}
        <TextButton onPress={() => setOther(true)}>{say('someoneElse')}</TextButton>
      </p>
    )
  const people = seen.done?.people ?? []
  const own = people.map(facts)
  const apart = tellsApart(own.map((one) => one.map(({ fact }) => fact)))
  const alike = people.length > 1 && apart.every((one) => one.length === 0)
  return (
    <div className="stack">
      <TextField
        label={say('whose')}
        hint={say('whoseHint')}
        kind="search"
        optional
        value={search.typed}
        onChange={search.type}
      />
      <Refusals refused={seen.refused} />
      {seen.waits && texts.length > 0 && <Waiting />}
      {people.length > 1 && (
        <Tell state="waiting" title={say('severalFound', { count: people.length })}>
          {say(alike ? 'severalAlike' : 'severalApart')}
        </Tell>
      )}
      {seen.done && people.length === 0 && <Tell title={say('noneFound')}>{say('noneFoundWhy')}</Tell>}
      <div className="candidates">
        {people.map((one, at) => (
          <CandidateCard
            key={one.person}
            one={one}
            facts={own[at] ?? []}
            apart={apart[at] ?? []}
            chosen={one.person === chosen}
            onChoose={() => onChoose(one.person)}
          />
        ))}
      </div>
    </div>
  )
}

type CardProps = {
  one: Candidate
  facts: readonly { fact: Fact; text: string }[]
  apart: readonly Fact[]
  chosen: boolean
  onChoose: () => void
}

function CandidateCard({ one, facts, apart, chosen, onChoose }: CardProps): ReactElement {
  const say = useWords<typeof words>('subject-requests.identity-screen')
  const name = one.name || say('someone')
  return (
    <Decision
      top={<Link to={`/people/${one.person}`}>{name}</Link>}
      acts={
        chosen ? (
          <StateMark state="kept">{say('chosen')}</StateMark>
        ) : (
          <Button small onPress={onChoose}>
            {say('thisOne')}
          </Button>
        )
      }
    >
      <ul>
        {facts.map(({ fact, text }) => (
          <li key={`${fact.kind} ${fact.value}`}>{apart.includes(fact) ? <b>{text}</b> : text}</li>
        ))}
      </ul>
    </Decision>
  )
}

function useFacts(): (one: Candidate) => { fact: Fact; text: string }[] {
  const say = useWords<typeof words>('subject-requests.identity-screen')
  const terms = useRegisterTerms()
  const { language, office } = useSession()
  return (one) => [
    ...(one.addresses ?? []).map((value) => ({ fact: { kind: 'address' as const, value }, text: value })),
    ...(one.emails ?? []).map((value) => ({ fact: { kind: 'email' as const, value }, text: value })),
    ...(one.phones ?? []).map((value) => ({ fact: { kind: 'phone' as const, value }, text: value })),
    ...one.registers.map(({ key, since }) => ({
      fact: { kind: 'register' as const, value: `${key} ${since}` },
      text: say('inRegister', {
        register: registerIn(terms, key)?.name ?? key,
        day: nearDay(since, office.today, language),
      }),
    })),
  ]
}
