import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { allowMarketing } from '../prohibitions/allow-marketing.ts'
import type { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import type { Answer } from '../../ui/answer.ts'
import { tell } from '../../ui/message-line.tsx'
import { useCall, useWords } from '../../ui/shell.tsx'
import type { confirmPerson } from './confirm-person.ts'
import type { markTold } from './mark-told.ts'
import type { PersonPage } from './person-page.screen.tsx'
import type { words } from './person-screen.words.ts'

type Channel = PersonPage['bans'][number]['channel']

/** The acts of one press: what was done stands on the message line, a refusal too, and a ban can be taken back. */
export function usePersonActs({ person, bans }: PersonPage) {
  const call = useCall()
  const queries = useQueryClient()
  const say = useWords<typeof words>('people.person-screen')
  const does = useCallback(
    async (asked: Promise<Answer<unknown>>, done: string, undo?: () => Promise<Answer<unknown>>) => {
      const answer = await asked
      await queries.invalidateQueries()
      if ('refused' in answer) {
        tell(answer.refused.map((one) => one.because).join(' '))
        return
      }
      tell(
        done,
        undo && {
          name: say('undo'),
          do: () =>
            void undo().then(async (undone) => {
              await queries.invalidateQueries()
              if ('refused' in undone)
                tell(say('notUndone', { because: undone.refused.map((one) => one.because).join(' ') }))
            }),
        },
      )
    },
    [queries, say],
  )
  const forbid = (channels: Channel[]) => call<typeof forbidMarketing>('forbid-marketing', { person, channels })
  const allow = (channels: Channel[]) => call<typeof allowMarketing>('allow-marketing', { person, channels })
  const held = [...new Set(bans.map((one) => one.channel))]
  return {
    check: () => void does(call<typeof confirmPerson>('confirm-person', { people: [person] }), say('checkedDone')),
    told: () => void does(call<typeof markTold>('mark-told', { people: [person] }), say('toldDone')),
    forbid: (channel: Channel) =>
      void does(
        forbid([channel]),
        channel === 'all' ? say('forbidden') : say('forbiddenBy', { channel: say(`channels.${channel}`) }),
        () => allow([channel]),
      ),
    allow: () => void does(allow(held), say('allowed'), () => forbid(held)),
  }
}
