import { useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Progress, Waiting } from '../../ui/progress.tsx'
import { useDoor, useSession, useShell, useWords } from '../../ui/shell.tsx'
import { AnswerPage } from './answer-page.screen.tsx'
import { EndedPage } from './ended.screen.tsx'
import { broughtIn } from './import-seen.screen.tsx'
import type { ImportSeen } from './import-seen.screen.tsx'
import type { words } from './import-screen.words.ts'
import { PreviewPage } from './preview.screen.tsx'
import type { seeImport } from './see-import.ts'
import type { stopImport } from './stop-import.ts'
import type { undoImport } from './undo-import.ts'

type AtWork = 'reading' | 'looking' | 'waiting' | 'running' | 'stopping' | 'undoing'

const works: readonly string[] = ['reading', 'looking', 'waiting', 'running', 'stopping', 'undoing']
const often = 700

/** Importing is keeping the register, whatever one works for otherwise. */
export function ImportScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  useDoor('register-keeping')
  const { purpose } = useShell()
  return purpose.aim === 'register-keeping' ? <OpenImport id={params['import'] ?? ''} /> : <Waiting />
}

/** One import by its state; while it is worked on it is asked anew. */
function OpenImport({ id }: { id: string }): ReactElement {
  const say = useWords<typeof words>('imports.import-screen')
  const { done: one, refused, again } = useSeen<typeof seeImport>('see-import', { import: id })
  const [changes, setChanges] = useState(false)
  const working = one !== undefined && works.includes(one.state)
  useEffect(() => {
    if (!working) return
    const timer = setInterval(again, often)
    return () => clearInterval(timer)
  }, [working])
  useEnding(one)
  if (refused)
    return (
      <Page
        title={say('title')}
        trail={[
          { to: '/people', name: say('people') },
          { to: '/imports', name: say('title') },
        ]}
      >
        <Refusals refused={refused} />
      </Page>
    )
  if (!one) return <Waiting />
  if (working) return <WorkPage one={one} state={one.state as AtWork} />
  if (!one.closed && (one.state === 'draft' || (one.state === 'looked' && changes)))
    return <AnswerPage key={`${one.import}`} one={one} onSent={() => setChanges(false)} />
  if (!one.closed && one.state === 'looked') return <PreviewPage one={one} onChange={() => setChanges(true)} />
  return <EndedPage one={one} />
}

/** When an import that was watched ends, the message line says so and offers the way back. */
function useEnding(one: ImportSeen | undefined): void {
  const say = useWords<typeof words>('imports.import-screen')
  const { act } = useAct<typeof undoImport>('undo-import')
  const before = useRef<string>(undefined)
  useEffect(() => {
    const was = before.current
    before.current = one?.state
    if (!one || was === undefined || was === one.state || one.state !== 'done') return
    const count = broughtIn(one)
    tell(say('doneTell', { count }), { name: say('undo'), do: () => void act({ import: one.import }) })
  }, [one?.state])
}

function WorkPage({ one, state }: { one: ImportSeen; state: AtWork }): ReactElement {
  const say = useWords<typeof words>('imports.import-screen')
  const { language } = useSession()
  const { act, refused } = useAct<typeof stopImport>('stop-import')
  const title = say(`work.${state}`, { file: one.fileName })
  const counted = state === 'looking' || state === 'running'
  const left = useLeft(counted ? one.rowsDone : undefined, one.rowsTotal)
  const mayStop = state === 'looking' || state === 'waiting' || state === 'running'
  const all = counted && one.rowsTotal !== null ? one.rowsTotal : undefined
  const seconds = left === undefined ? undefined : Math.max(1, Math.round(left))
  const time =
    seconds === undefined
      ? ''
      : seconds < 90
        ? say('left', { count: seconds })
        : say('leftMinutes', { count: Math.round(seconds / 60) })
  const figures = all === undefined ? '' : say('rowsDone', { done: one.rowsDone, all })
  return (
    <Page
      title={title}
      trail={[
        { to: '/people', name: say('people') },
        { to: '/imports', name: say('title') },
        { name: say(`states.${state}`) },
      ]}
    >
      <Refusals refused={refused} />
      <Progress
        title={title}
        done={one.rowsDone}
        all={all}
        stopName={say('stop')}
        onStop={mayStop ? () => void act({ import: one.import }) : undefined}
      >
        <span lang={language}>{[figures, time].filter(Boolean).join(' ')}</span>
      </Progress>
      <p className="note spaced">
        {say('onItsWay')} {state === 'running' && say('stopKeeps')}
      </p>
    </Page>
  )
}

/** Seconds left by the pace so far; undefined until there is one. */
function useLeft(done: number | undefined, all: number | null): number | undefined {
  const began = useRef<{ at: number; done: number }>(undefined)
  if (done === undefined || all === null) return undefined
  began.current ??= { at: performance.now(), done }
  const ran = (performance.now() - began.current.at) / 1000
  const came = done - began.current.done
  return ran < 1.5 || came <= 0 ? undefined : ((all - done) * ran) / came
}
