import type { OutputOf } from '../../ui/answer.ts'
import { dayInWords } from '../../ui/day.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useTerms, useWords } from '../../ui/shell.tsx'
import { useSeen } from '../../ui/operation.tsx'
import type { listRegisters } from '../registers/list-registers.ts'
import { say as named } from '../registers/text.rules.ts'
import type { listMembers } from './list-members.ts'
import type { words } from './settings-screen.words.ts'
import type { words as staffWords } from './words.ts'

export type Member = OutputOf<typeof listMembers>['members'][number]
export type RoleHeld = Pick<Member['roles'][number], 'role' | 'registers' | 'from' | 'until'>

/** What the company's own registers are called, by key. */
export function useRegisterNames(): readonly { id: string; name: string }[] {
  const language = useLanguage()
  const { done } = useSeen<typeof listRegisters>('list-registers', {})
  return (done?.registers ?? [])
    .filter((one) => !one.builtIn)
    .map((one) => ({ id: one.key, name: named(one.names, language) || one.key }))
}

/** A role in words: the role, its registers, its days. */
export function useRoleInWords(): (role: RoleHeld) => string {
  const say = useWords<typeof words>('staff.settings-screen')
  const { roles } = useTerms<typeof staffWords>('staff')
  const language = useLanguage()
  const names = useRegisterNames()
  return ({ role, registers, from, until }) =>
    [
      (roles as Record<string, string>)[role] ?? role,
      registers === null
        ? say('allRegisters')
        : registers.map((key) => names.find((one) => one.id === key)?.name ?? key).join(', '),
      ...(from === null ? [] : [say('fromDay', { day: dayInWords(from, language) })]),
      ...(until === null ? [] : [say('untilDay', { day: dayInWords(until, language) })]),
    ].join(', ')
}
