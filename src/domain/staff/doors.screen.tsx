import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { NotUnderstood } from '../../ui/answer.ts'
import type { Answer, OutputOf, Refusal } from '../../ui/answer.ts'
import { ButtonLink } from '../../ui/link.tsx'
import { useShell, useWords } from '../../ui/shell.tsx'
import { DoorPage } from './door-frame.screen.tsx'
import type { words } from './door-screen.words.ts'
import type { seeMe } from './see-me.ts'

const unknown: Answer<never> = { refused: [{ code: 'link-unknown', because: '' }] }

/** The code after the # of a one-time link: it never goes to the server in an address. */
export const codeOfLink = (): string => location.hash.slice(1)

/** What a one-time link opens, or why it does not; `taken`: it was used here just now, so nobody asks any more. */
export function useLook<T>(path: string, code: string, taken = false): Answer<T> | undefined {
  const { send, session } = useShell()
  const query = useQuery({
    queryKey: [path, code, session.language],
    staleTime: 'static',
    enabled: !taken,
    queryFn: async () => {
      if (code.length < 20 || code.length > 100) return unknown
      return (await send(path, { code })) as Answer<T>
    },
  })
  return query.data
}

/** Goes in after a door has opened: to the undertaking, to the first steps of an office that has declared nothing, or on. */
export function useEntering(): (to?: string) => Promise<void> {
  const { refreshSession, call, go } = useShell()
  return async (to = '/') => {
    await refreshSession()
    const answer = (await call('see-me', {})) as Answer<OutputOf<typeof seeMe>>
    if (!('done' in answer)) return go(to, { replace: true })
    const { undertaking, office, permissions } = answer.done
    const first = !office.declared && permissions.includes('declare registers')
    go(undertaking.state === 'unsigned' ? '/undertaking' : first && to === '/' ? '/begin' : to, { replace: true })
  }
}

/** Posts to a door: at work, what was refused, and what did not fit field by field. */
export function useDoorAct<T>() {
  const { send } = useShell()
  const [atWork, setAtWork] = useState(false)
  const [refused, setRefused] = useState<readonly Refusal[]>()
  const [invalid, setInvalid] = useState<NotUnderstood>()
  const act = async (path: string, input: unknown): Promise<T | undefined> => {
    setAtWork(true)
    setRefused(undefined)
    setInvalid(undefined)
    try {
      const answer = (await send(path, input)) as Answer<T>
      if ('done' in answer) return answer.done
      setRefused(answer.refused)
    } catch (problem) {
      if (!(problem instanceof NotUnderstood)) throw problem
      setInvalid(problem)
    } finally {
      setAtWork(false)
    }
    return undefined
  }
  return { act, atWork, refused, invalid }
}

const told = ['link-unknown', 'link-used', 'link-expired'] as const

/** A link that opens nothing any more: why, and how to get another. */
export function DeadLink({ refused, again }: { refused: Refusal | undefined; again: string }): ReactElement {
  const say = useWords<typeof words>('staff.door-screen')
  const code = told.find((one) => one === refused?.code) ?? 'other'
  return (
    <DoorPage tabTitle={say(`link.${code}`)}>
      <h1>{say(`link.${code}`)}</h1>
      <p className="soft">{refused?.because}</p>
      <p className="soft">{again}</p>
      <div className="acts spaced">
        <ButtonLink to="/sign-in">{say('signIn')}</ButtonLink>
      </div>
    </DoorPage>
  )
}
