import { useMemo, useRef, useState } from 'react'
import { NotUnderstood } from '../../ui/answer.ts'
import type { InputOf, OutputOf, Refusal } from '../../ui/answer.ts'
import { dayInWords } from '../../ui/day.ts'
import type { Day } from '../../ui/day.ts'
import { tell } from '../../ui/message-line.tsx'
import { useAct } from '../../ui/operation.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import type { addPerson } from './add-person.ts'
import type { words } from './add-screen.words.ts'
import { splitName } from './names.rules.ts'
import type { SplitName } from './names.rules.ts'
import { useSame } from './same.screen.tsx'
import { useRegisterTerms } from './terms.screen.tsx'
import type { RegisterTerm } from './terms.screen.tsx'
import type { words as peopleWords } from './words.ts'

type Input = InputOf<typeof addPerson>
type Way = NonNullable<Input['way']>
export const ways = [
  'phone',
  'email',
  'meetings',
  'visit',
  'paper-form',
  'web-form',
  'event',
  'business-card',
  'contact-person',
  'own-work',
] as const satisfies readonly Way[]

export type Draft = {
  name: string
  swapped: boolean
  phone: string
  email: string
  address: string
  organisation: { id: string; name: string } | { name: string } | undefined
  title: string
  noAds: boolean
  register: string | undefined
  source: string | undefined
  way: Way | undefined
  receivedOn: Day | undefined
}
export type DraftField = 'name' | 'phone' | 'email' | 'address' | 'organisation'

const fieldOf: Record<string, DraftField> = {
  'email-wrong': 'email',
  'phone-wrong': 'phone',
  'postal-code-wrong': 'address',
  'country-unknown': 'address',
  'address-empty': 'address',
  'nobody-named': 'name',
  'name-is-organisation': 'name',
  'sole-trader-is-person': 'organisation',
  'unknown-organisation': 'organisation',
}

/** The name in its two parts, as it will be stored. */
export function namesOf({ name, swapped }: Pick<Draft, 'name' | 'swapped'>): SplitName {
  const split = splitName(name)
  return swapped ? { ...split, given: split.family, family: split.given, sure: true } : split
}

export type Adding = {
  draft: Draft
  change: (part: Partial<Draft>) => void
  registers: readonly RegisterTerm[]
  register: RegisterTerm | undefined
  source: RegisterTerm['sources'][number] | undefined
  way: Way
  receivedOn: Day
  names: SplitName
  errors: Partial<Record<DraftField, string>>
  others: readonly Refusal[]
  same: ReturnType<typeof useSame>
  wantsEvenSo: boolean
  atWork: boolean
  /** Sends what is written, a field being left too. */
  send: () => void
}

/** A person being added: what is written, what is filled in for one, what is wrong. */
export function useAdding(begun: Partial<Draft>, onAdded: (person: string) => void): Adding {
  const say = useWords<typeof words>('people.add-screen')
  const warn = useWords<typeof peopleWords>('people')
  const { language, office } = useSession()
  const terms = useRegisterTerms()
  const { act, atWork } = useAct<typeof addPerson>('add-person')
  const [refused, setRefused] = useState<readonly Refusal[]>([])
  const [draft, setDraft] = useState<Draft>({
    name: '',
    swapped: false,
    phone: '',
    email: '',
    address: '',
    organisation: undefined,
    title: '',
    noAds: false,
    register: undefined,
    source: undefined,
    way: undefined,
    receivedOn: undefined,
    ...begun,
  })
  const registers = terms?.registers ?? []
  const register =
    registers.find((one) => one.key === draft.register) ??
    registers.find((one) => !begun.organisation || one.fields.some(({ key }) => key === 'work.organisation')) ??
    registers[0]
  const source =
    register?.sources.find((one) => one.key === draft.source) ??
    register?.sources.find((one) => one.fromPerson) ??
    register?.sources[0]
  const way = draft.way ?? ways.find((one) => source?.channels.includes(one)) ?? 'phone'
  const receivedOn = draft.receivedOn ?? office.today
  const names = useMemo(() => namesOf(draft), [draft.name, draft.swapped])
  const values = useMemo(
    () => ({
      ...(names.given ? { given: names.given } : {}),
      ...(names.family ? { family: names.family } : {}),
      phones: draft.phone.trim() === '' ? [] : [draft.phone],
      emails: draft.email.trim() === '' ? [] : [draft.email],
      addresses: draft.address.trim() === '' ? [] : [draft.address],
    }),
    [names, draft.phone, draft.email, draft.address],
  )
  const same = useSame(values)
  const wantsEvenSo = refused.some((one) => one.code === 'maybe-same')
  const change = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }))
    setRefused([])
  }
  const added = ({ person, tellBy, warnings }: OutputOf<typeof addPerson>) => {
    const told = [
      say('added', { name: draft.name.trim() || say('unnamed') }),
      ...(tellBy === null ? [] : [say('tellBy', { day: dayInWords(tellBy, language) })]),
      ...warnings.map((one) => warn(`warnings.${one.code}`)),
    ]
    tell(told.map((one, at) => (at === 0 && told.length > 1 ? `${one}.` : one)).join(' '))
    onAdded(person)
  }
  const send = async () => {
    if (!register) return
    const { organisation } = draft
    const title = draft.title.trim()
    try {
      const answer = await act({
        register: register.key,
        ...values,
        ...(organisation
          ? {
              work: {
                organisation: 'id' in organisation ? { id: organisation.id } : { name: organisation.name },
                ...(title === '' ? {} : { title }),
              },
            }
          : {}),
        ...(draft.noAds ? { bans: ['all' as const] } : {}),
        ...(source ? { source: source.key } : {}),
        way,
        receivedOn,
        ...(wantsEvenSo ? { evenSo: true } : {}),
      })
      if ('refused' in answer) setRefused(answer.refused)
      else added(answer.done)
    } catch (problem) {
      if (!(problem instanceof NotUnderstood)) throw problem
      setRefused([{ code: 'not-understood', because: say('notUnderstood') }])
    }
  }
  const latest = useRef(send)
  latest.current = send
  const sendNow = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    setTimeout(() => void latest.current(), 0)
  }
  const errors: Adding['errors'] = {}
  const others: Refusal[] = []
  for (const one of refused) {
    const at = fieldOf[one.code]
    if (at) errors[at] = one.because
    else if (one.code !== 'maybe-same' || same.people.length === 0) others.push(one)
  }
  return {
    draft,
    change,
    registers,
    register,
    source,
    way,
    receivedOn,
    names,
    errors,
    others,
    same,
    wantsEvenSo,
    atWork,
    send: sendNow,
  }
}
