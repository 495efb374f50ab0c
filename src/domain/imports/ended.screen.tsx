import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { LastQuestion } from '../../ui/dialog.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Refusals, useAct } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import type { closeImport } from './close-import.ts'
import type { words } from './import-screen.words.ts'
import { broughtIn } from './import-seen.screen.tsx'
import type { ImportSeen } from './import-seen.screen.tsx'
import { Outcome } from './outcome.screen.tsx'
import { Answered } from './preview.screen.tsx'
import { ToTell } from './to-tell.screen.tsx'
import type { undoImport } from './undo-import.ts'

type Asks = 'undo' | 'close' | undefined

/** An import that has ended: what came of it, and the ways back. */
export function EndedPage({ one }: { one: ImportSeen }): ReactElement {
  const say = useWords<typeof words>('imports.import-screen')
  const [asks, setAsks] = useState<Asks>()
  const undo = useAct<typeof undoImport>('undo-import')
  const close = useAct<typeof closeImport>('close-import')
  const count = broughtIn(one)
  const came = one.state === 'done' || one.state === 'stopped'
  const mayUndo = came || (one.state === 'failed' && one.rowsDone > 0)
  const over = () => setAsks(undefined)
  return (
    <Page
      title={titleOf(one, say)}
      trail={[{ to: '/people', name: say('people') }, { to: '/imports', name: say('title') }, { name: one.fileName }]}
      lead={leadOf(one, say)}
      acts={
        <>
          {mayUndo && <Button onPress={() => setAsks('undo')}>{say('undo')}</Button>}
          {!one.closed && (
            <Button look="quiet" onPress={() => setAsks('close')}>
              {say('close')}
            </Button>
          )}
          {came ? (
            <ButtonLink to="/people" look="main">
              {say('toPeople')}
            </ButtonLink>
          ) : (
            <ButtonLink to="/imports" look="main">
              {say('another')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Refusals refused={undo.refused ?? close.refused} />
      {one.trouble && <Tell state="late" title={one.trouble.because} />}
      {came && (
        <>
          <Answered one={one} />
          <ToTell one={one} />
          <Outcome one={one} />
        </>
      )}
      {one.closed && <p className="note spaced">{say('closedSays')}</p>}
      <LastQuestion
        title={say('undoAsk', { count })}
        isOpen={asks === 'undo'}
        onCancel={over}
        act={say('undo')}
        atWork={undo.atWork}
        onAct={() => void undo.act({ import: one.import }).then(over)}
      >
        <p>{say('undoSays')}</p>
      </LastQuestion>
      <LastQuestion
        title={say('closeAsk')}
        isOpen={asks === 'close'}
        onCancel={over}
        act={say('close')}
        atWork={close.atWork}
        onAct={() => void close.act({ import: one.import }).then(over)}
      >
        <p>{say('closeSays')}</p>
      </LastQuestion>
    </Page>
  )
}

type SayImport = ReturnType<typeof useWords<typeof words>>

function titleOf({ state, fileName: file }: ImportSeen, say: SayImport): string {
  if (state === 'done') return say('doneTitle', { file })
  if (state === 'stopped') return say('stoppedTitle', { file })
  return state === 'undone' ? say('undoneTitle', { file }) : say('failedTitle', { file })
}

function leadOf(one: ImportSeen, say: SayImport): string | undefined {
  const { state, counts, rowsDone, rowsTotal } = one
  if (state === 'done') return say('doneLead', { count: broughtIn(one) })
  if (state === 'stopped') return say('stoppedLead', { done: rowsDone, all: rowsTotal ?? rowsDone })
  if (state !== 'undone') return undefined
  const { undone = 0, kept = 0 } = counts
  return [say('undoneLead', { count: undone }), kept > 0 && say('undoneKept', { count: kept })]
    .filter(Boolean)
    .join(' ')
}
