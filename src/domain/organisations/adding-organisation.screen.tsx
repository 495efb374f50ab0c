import { useState } from 'react'
import { NotUnderstood } from '../../ui/answer.ts'
import type { Refusal } from '../../ui/answer.ts'
import { tell } from '../../ui/message-line.tsx'
import { useAct } from '../../ui/operation.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { addOrganisation } from './add-organisation.ts'
import { isBusinessId } from './business-id.rules.ts'
import type { words } from './organisations-screen.words.ts'

export type OrganisationDraft = {
  name: string
  businessId: string
  phone: string
  email: string
  street: string
  postalCode: string
  city: string
}
type Field = keyof OrganisationDraft
const fieldOf: Record<string, Field> = {
  'business-id-wrong': 'businessId',
  'organisation-there-already': 'businessId',
  'business-id-of-trader': 'businessId',
  'email-wrong': 'email',
  'phone-wrong': 'phone',
  'postal-code-wrong': 'postalCode',
  'sole-trader-is-person': 'name',
}

export type AddingOrganisation = ReturnType<typeof useAddingOrganisation>

/** An organisation being added: what is written and what is wrong with it. A whole business id makes a name's search exact. */
export function useAddingOrganisation(name: string, onAdded: (organisation: string) => void) {
  const say = useWords<typeof words>('organisations.organisations-screen')
  const { act, atWork } = useAct<typeof addOrganisation>('add-organisation')
  const [refused, setRefused] = useState<readonly Refusal[]>([])
  const isId = isBusinessId(name)
  const [draft, setDraft] = useState<OrganisationDraft>({
    name: isId ? '' : name,
    businessId: isId ? name : '',
    phone: '',
    email: '',
    street: '',
    postalCode: '',
    city: '',
  })
  const wantsEvenSo = refused.length > 0 && refused.every((one) => one.code === 'maybe-same-organisation')
  const send = async () => {
    const given = Object.fromEntries(
      Object.entries(draft).flatMap(([key, text]) => (text.trim() === '' ? [] : [[key, text.trim()]])),
    )
    if (given['name'] === undefined) {
      setRefused([{ code: 'name-needed', because: say('nameNeeded') }])
      return
    }
    try {
      const answer = await act({ name: given['name'], ...given, ...(wantsEvenSo ? { evenSo: true } : {}) })
      if ('refused' in answer) {
        setRefused(answer.refused)
        return
      }
      tell(say('added', { name: given['name'] }))
      onAdded(answer.done.organisation)
    } catch (problem) {
      if (!(problem instanceof NotUnderstood)) throw problem
      setRefused([{ code: 'not-understood', because: say('notUnderstood') }])
    }
  }
  const errors: Partial<Record<Field, string>> = {}
  const others: Refusal[] = []
  for (const one of refused) {
    const at = one.code === 'name-needed' ? 'name' : fieldOf[one.code]
    if (at) errors[at] = one.because
    else others.push(one)
  }
  const change = (part: Partial<OrganisationDraft>) => {
    setDraft({ ...draft, ...part })
    setRefused([])
  }
  return { draft, change, errors, others, wantsEvenSo, atWork, send }
}
