import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { LastQuestion } from '../../ui/dialog.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useAct, useSeen } from '../../ui/operation.tsx'
import { useCall, useMay, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import type { dropChange } from './drop-change.ts'
import { copyNow, forgetCopy, keepNow, watch } from './kept-copy.screen.tsx'
import type { listChangesUnderway } from './list-changes-underway.ts'
import type { words } from './meanwhile-screen.words.ts'

/** One's own change that was left unfinished, with the way on; and the others who are making one: who, from what, when. */
export function Underway({ own: ownToo }: { own: boolean }): ReactElement | null {
  const say = useWords<typeof words>('registers.meanwhile-screen')
  const { withClock } = useOfficeDay()
  const call = useCall()
  const declares = useMay()('declare registers')
  const drop = useAct<typeof dropChange>('drop-change')
  const [asks, setAsks] = useState(false)
  const { done, again } = useSeen<typeof listChangesUnderway>('list-changes-underway', {})
  const keptAt = useSyncExternalStore(watch, copyNow)?.kept?.at
  const seenAt = useRef(keptAt)
  useEffect(() => {
    // What was still on its way when this page was opened.
    if (seenAt.current !== keptAt) again()
    seenAt.current = keptAt
  }, [keptAt])
  if (!done) return null
  const { version, others } = done
  const own = ownToo && declares ? done.own : null
  if (!own && others.length === 0) return null
  const dropIt = async () => {
    forgetCopy()
    await keepNow(call)
    await drop.act({})
    setAsks(false)
    tell(say('dropped'))
  }
  const why = (whose: 'own' | 'other', { base, keptAt: at }: { base: number; keptAt: string }) =>
    base === 0 ? say('firstWhy', { when: withClock(at) }) : say(`${whose}Why`, { base, when: withClock(at) })
  const older = (base: number) => base !== version
  return (
    <div className="stack">
      {own && (
        <Tell
          state="waiting"
          title={say('own')}
          acts={
            <>
              <ButtonLink to="/registers/declaration/fields">{say('goOn')}</ButtonLink>
              <Button look="quiet" onPress={() => setAsks(true)}>
                {say('drop')}
              </Button>
            </>
          }
        >
          {why('own', own)}
          {older(own.base) && ` ${say('came', { version })}`}
        </Tell>
      )}
      {others.map((one) => (
        <Tell key={one.account} title={say('other', { name: one.name })}>
          {why('other', one)}
          {older(one.base) && ` ${say('otherOlder', { version })}`}
        </Tell>
      ))}
      <LastQuestion
        title={say('dropTitle')}
        isOpen={asks}
        onCancel={() => setAsks(false)}
        onAct={() => void dropIt()}
        act={say('drop')}
        atWork={drop.atWork}
      >
        <p>{say('dropWhy')}</p>
      </LastQuestion>
    </div>
  )
}
