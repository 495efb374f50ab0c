import { useQueryClient } from '@tanstack/react-query'
import type { InputOf, OutputOf } from '../../ui/answer.ts'
import type { Saved } from '../../ui/edit-in-place.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useCall, useWords } from '../../ui/shell.tsx'
import type { changeOrganisation } from './change-organisation.ts'
import type { words } from './organisations-screen.words.ts'
import type { seeOrganisation } from './see-organisation.ts'

export type OrganisationPage = OutputOf<typeof seeOrganisation>
type Input = InputOf<typeof changeOrganisation>
export type Fact =
  | 'name'
  | 'businessId'
  | 'phone'
  | 'email'
  | 'street'
  | 'postalCode'
  | 'city'
  | 'eInvoiceAddress'
  | 'operator'
  | 'billingEmail'
  | 'reference'

const billingKey = {
  eInvoiceAddress: 'eInvoiceAddress',
  operator: 'operator',
  billingEmail: 'email',
  reference: 'reference',
} as const
const isBilling = (fact: Fact): fact is keyof typeof billingKey => fact in billingKey

/** A fact as it is written; empty when it is not known. */
export const factText = (page: OrganisationPage, fact: Fact): string =>
  (isBilling(fact) ? page.billing?.[billingKey[fact]] : page[fact]) ?? ''

/** One fact written over; an empty text empties it. */
function withFact({ organisation }: OrganisationPage, fact: Fact, text: string, version: number): Input {
  const written = text === '' ? null : text
  return {
    organisation,
    version,
    ...(isBilling(fact) ? { billing: { [billingKey[fact]]: written } } : { [fact]: written }),
    evenSo: true,
  }
}

/** A fact as it is shown, and saving it: with its undo, and both values when two were editing. */
export function useSaveFact(
  page: OrganisationPage,
  fact: Fact,
): { shown: string; save: (text: string, over: string) => Promise<Saved> } {
  const say = useWords<typeof words>('organisations.organisations-screen')
  const call = useCall()
  const queries = useQueryClient()
  const shown = factText(page, fact)
  const write = (of: OrganisationPage, text: string, version: number) =>
    call<typeof changeOrganisation>('change-organisation', withFact(of, fact, text, version))
  const fresh = async () => {
    const answer = await call<typeof seeOrganisation>('see-organisation', { organisation: page.organisation })
    return 'done' in answer ? answer.done : undefined
  }
  const undo = async (text: string) => {
    const now = await fresh()
    const undone = now && (await write(now, text, now.version))
    await queries.invalidateQueries()
    if (undone && 'refused' in undone)
      tell(say('notUndone', { because: undone.refused.map((one) => one.because).join(' ') }))
  }
  const save = async (text: string, over: string): Promise<Saved> => {
    if (fact === 'name' && text === '') return { refused: say('nameNeeded') }
    if (over !== shown) return { theirs: shown }
    let answer = await write(page, text, page.version)
    if ('refused' in answer && answer.refused[0]?.code === 'organisation-changed-meanwhile') {
      const now = await fresh()
      await queries.invalidateQueries()
      if (now && factText(now, fact) !== over) return { theirs: factText(now, fact) }
      // Somebody changed another fact: this one is written over the newer version.
      if (now) answer = await write(now, text, now.version)
    }
    if ('refused' in answer) return { refused: answer.refused.map((one) => one.because).join(' ') }
    await queries.invalidateQueries()
    tell(say('changed', { what: say(fact) }), { name: say('undo'), do: () => void undo(over) })
    return 'saved'
  }
  return { shown, save }
}
