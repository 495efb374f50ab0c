import { codeOfLink } from '../../domain/staff/doors.screen.tsx'
import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { Answer, Refusal } from '../../ui/answer.ts'
import { ButtonLink } from '../../ui/link.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useShell, useWords } from '../../ui/shell.tsx'
import { StartPage } from '../../ui/start-page.tsx'
import type { words } from '../demo/demo.words.ts'

type Told = { state: 'making'; rows: number; of: number } | { office: { id: string } }

/** Opens the demo by a one-time link: makes it while one looks on, then goes to its first page. */
export function DemoDoor(): ReactElement {
  const say = useWords<typeof words>('demo')
  const { send, go, refreshSession } = useShell()
  const [code] = useState(codeOfLink)
  const [told, setTold] = useState<{ rows: number; of: number }>()
  const [refused, setRefused] = useState<Refusal>()
  const [broken, setBroken] = useState<unknown>()
  useEffect(() => {
    let here = true
    const ask = async (): Promise<void> => {
      const answer = (await send('/setup/demo', { code })) as Answer<Told>
      if (!here) return
      if ('refused' in answer) return setRefused(answer.refused[0])
      if ('state' in answer.done) {
        setTold(answer.done)
        return ask()
      }
      await refreshSession()
      go('/', { replace: true })
    }
    ask().catch((problem: unknown) => setBroken(problem))
    return () => {
      here = false
    }
  }, [code])
  if (broken !== undefined) throw broken
  return (
    <StartPage brand="Seloste" tabTitle={say('tabTitle')}>
      {refused ? (
        <>
          <h1>{say('dead')}</h1>
          <p className="soft">{refused.because}</p>
          <p className="soft">{say('again')}</p>
          <div className="acts spaced">
            <ButtonLink to="/sign-in">{say('signIn')}</ButtonLink>
          </div>
        </>
      ) : (
        <>
          <h1>{say('title')}</h1>
          <p className="soft">{say('lead')}</p>
          <div className="spaced">
            <Progress title={say('tabTitle')} done={told?.rows ?? 0} all={told?.of}>
              {told ? say('rows', { rows: told.rows, of: told.of }) : ''}
            </Progress>
          </div>
        </>
      )}
    </StartPage>
  )
}
