import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { NotUnderstood } from '../../ui/answer.ts'
import type { Answer, Refusal } from '../../ui/answer.ts'
import { ButtonLink } from '../../ui/link.tsx'
import { useShell, useWords } from '../../ui/shell.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import { DoorPage } from './door-frame.screen.tsx'
import type { words } from './door-screen.words.ts'

const unknown: Answer<never> = { refused: [{ code: 'link-unknown', because: '' }] }

/** The code after the # of a one-time link: it never goes to the server in an address. */
export const codeOfLink = (): string => decodeURIComponent(location.hash.slice(1))

/** What a one-time link opens, or why it does not. */
export function useLook<T>(path: string, code: string): Answer<T> | undefined {
  const { send, session } = useShell()
  const query = useQuery({
    queryKey: [path, code, session.language],
    staleTime: 'static',
    queryFn: async () => {
      if (code.length < 20 || code.length > 100) return unknown
      return (await send(path, { code })) as Answer<T>
    },
  })
  return query.data
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
      <EmptyState
        plain
        title={say(`link.${code}`)}
        acts={<ButtonLink to="/sign-in">{say('signIn')}</ButtonLink>}
      >
        {refused?.because} {again}
      </EmptyState>
    </DoorPage>
  )
}
