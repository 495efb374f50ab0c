import type { ReactElement } from 'react'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button, TextButton } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { Told } from '../../ui/file-rows.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import { useImportTerms } from './import-terms.screen.tsx'
import type { words as importWords } from './import-screen.words.ts'
import { broughtIn } from './import-seen.screen.tsx'
import type { ImportSeen } from './import-seen.screen.tsx'
import { figuresOf, Outcome } from './outcome.screen.tsx'
import { useRows } from './rows.screen.tsx'
import type { words } from './rows-screen.words.ts'
import type { seeImportColumns } from './see-import-columns.ts'
import type { startImport } from './start-import.ts'
import { ToTell } from './to-tell.screen.tsx'

/** Of a wide file the first columns that are left out are named, the others counted; all are behind the answers. */
const mostNamed = 8

/** What would happen, before anything does. */
export function PreviewPage({ one, onChange }: { one: ImportSeen; onChange: () => void }): ReactElement {
  const say = useWords<typeof words>('imports.rows-screen')
  const sayImport = useWords<typeof importWords>('imports.import-screen')
  const { act, atWork, refused } = useAct<typeof startImport>('start-import')
  const { rows } = useRows(one.import, ['possible'])
  const decided = rows.filter((row) => row.decided === 'same' || row.decided === 'add').length
  const leftOut = rows.filter((row) => row.decided === 'leave-out').length
  const count = broughtIn(one) + decided
  const out = figuresOf(one).out + leftOut
  const { waiting } = one
  const foot =
    waiting > 0
      ? out > 0
        ? say('foot', { waiting, out })
        : say('footWait', { waiting })
      : out > 0
        ? say('footOut', { out })
        : say('footPlain')
  return (
    <Page
      title={say('title')}
      trail={[
        { to: '/people', name: sayImport('people') },
        { to: '/imports', name: sayImport('title') },
        { name: one.fileName },
        { name: say('step') },
      ]}
      lead={say('lead', { count: one.rowsTotal ?? one.rowsDone })}
      acts={<Button onPress={onChange}>{say('change')}</Button>}
      bar={
        <BottomBar note={count > 0 ? foot : say('nothing')}>
          {count > 0 || one.waiting > 0 ? (
            <Button look="main" atWork={atWork} onPress={() => void act({ import: one.import })}>
              {atWork ? say('bringing') : say('bring', { count })}
            </Button>
          ) : (
            <Button look="main" onPress={onChange}>
              {say('change')}
            </Button>
          )}
        </BottomBar>
      }
    >
      <Refusals refused={refused} />
      {count === 0 && one.waiting === 0 && <Tell state="later" title={say('nothing')} />}
      <Answered one={one} act={<TextButton onPress={onChange}>{say('changeShort')}</TextButton>} />
      <ToTell one={one} />
      <Outcome one={one} />
    </Page>
  )
}

/** What was answered, in one line. */
export function Answered({ one, act }: { one: ImportSeen; act?: ReactElement }): ReactElement | null {
  const say = useWords<typeof words>('imports.rows-screen')
  const { language } = useSession()
  const { registerName, sourceName } = useImportTerms()
  const { answers } = one
  const byColumn = answers !== null && 'column' in answers.received
  const { done: file } = useSeen<typeof seeImportColumns>(
    'see-import-columns',
    { import: one.import },
    { enabled: byColumn },
  )
  if (!answers) return null
  const { received } = answers
  const headingOf = (column: number | string) =>
    typeof column === 'string' ? column : (file?.columns.find((each) => each.column === column)?.header ?? '')
  const when =
    'column' in received
      ? say('byColumn', { column: headingOf(received.column) })
      : say(received.atLatest ? 'atLatest' : 'onDay', { day: dayInWords(received.day, language) })
  const more = one.leftOut.length - mostNamed
  const named = (more > 1 ? one.leftOut.slice(0, mostNamed) : one.leftOut).join(', ')
  const leftOut = more > 1 ? say('leftOutMore', { columns: named, count: more }) : named
  return (
    <Told
      facts={[
        { name: say('register'), value: registerName(answers.register) },
        { name: say('source'), value: sourceName(answers.register, answers.source) },
        { name: say('received'), value: when },
        ...(one.leftOut.length > 0 ? [{ name: say('leftOutColumns'), value: leftOut }] : []),
      ]}
      act={act}
    />
  )
}
