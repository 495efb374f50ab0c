import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useOfficeDay } from '../../ui/office-day.tsx'
import type { OutputOf } from '../../ui/answer.ts'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FileBox } from '../../ui/drop-file.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useSeen } from '../../ui/operation.tsx'
import { Progress, Waiting } from '../../ui/progress.tsx'
import { useCall, useKept, useShell, useWords } from '../../ui/shell.tsx'
import { ErrorLine, Tell } from '../../ui/tell.tsx'
import type { readImportColumns } from '../imports/read-import-columns.ts'
import type { seeImportColumns } from '../imports/see-import-columns.ts'
import { DoorPage } from '../staff/door-frame.screen.tsx'
import type { words } from './begin-screen.words.ts'
import { ColumnSections } from './begin-column-rows.screen.tsx'
import { BeginPaper } from './begin-paper.screen.tsx'
import { draftColumns, importAnswers, namesSomebody, unansweredOf } from './file-columns.rules.ts'
import type { ColumnChoice, ColumnChoices } from './file-columns.rules.ts'
import type { keepDraft } from './keep-draft.ts'
import type { seeDraft } from './see-draft.ts'

type Columns = OutputOf<typeof seeImportColumns>

/** What a file's columns become: first what nobody knows, then what may not come, then the rest. */
export function BeginColumnsScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  const id = params['import'] ?? ''
  const say = useWords<typeof words>('registers.begin-screen')
  const call = useCall()
  const { go } = useShell()
  const found = useQuery({
    queryKey: ['see-import-columns', id],
    staleTime: 'static',
    queryFn: ({ signal }) => call<typeof seeImportColumns>('see-import-columns', { import: id }, { signal }),
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data && 'done' in data && data.done.state === 'reading' ? Math.min(2000, 300 * dataUpdateCount) : false,
  })
  const later = (
    <ButtonLink to="/" look="quiet">
      {say('later')}
    </ButtonLink>
  )
  if (!found.data) return <Waiting />
  if ('refused' in found.data || found.data.done.trouble) {
    const trouble = 'done' in found.data ? found.data.done.trouble : null
    return (
      <DoorPage tabTitle={say('failed')} step="file" end={later}>
        <h1>{say('failed')}</h1>
        <div className="spaced stack">
          {'refused' in found.data && <Refusals refused={found.data.refused} />}
          {trouble && <ErrorLine title={trouble.because} />}
          <div className="acts">
            <Button look="main" onPress={() => go('/begin')}>
              {say('otherFile')}
            </Button>
          </div>
        </div>
      </DoorPage>
    )
  }
  const file = found.data.done
  if (file.state === 'reading')
    return (
      <DoorPage tabTitle={say('reading')} step="file" end={later}>
        <h1>{file.fileName}</h1>
        <div className="spaced">
          <Progress title={say('reading')} done={0} all={undefined}>
            {say('readingNote')}
          </Progress>
        </div>
      </DoorPage>
    )
  return <ReadColumns file={file} end={later} />
}

function ReadColumns({ file, end }: { file: Columns; end: ReactElement }): ReactElement {
  const say = useWords<typeof words>('registers.begin-screen')
  const call = useCall()
  const { go } = useShell()
  const { withClock: moment } = useOfficeDay()
  const queries = useQueryClient()
  const [kept, keep] = useKept<{ choices: ColumnChoices; file?: string }>({ choices: {} })
  const { done: seen } = useSeen<typeof seeDraft>('see-draft', {})
  const [atWork, setAtWork] = useState(false)
  const { columns } = file
  const { choices } = kept
  const waiting = unansweredOf(columns, choices)
  const choose = (chosen: Readonly<Record<number, ColumnChoice>>) => keep({ choices: { ...choices, ...chosen } })
  const draft = draftColumns(columns, choices)
  const customers = namesSomebody(columns, choices)

  const goOn = async () => {
    if (waiting.length > 0) {
      tell(say('unanswered', { count: waiting.length }))
      document.getElementById(`column-${waiting[0]?.column}`)?.querySelector<HTMLElement>('button')?.focus()
      return
    }
    if (!customers) return tell(say('nobody'))
    setAtWork(true)
    const { answers = {} } = seen?.draft ?? {}
    const answer = await call<typeof keepDraft>('keep-draft', { answers, columns: draft }).finally(() =>
      setAtWork(false),
    )
    queries.removeQueries({ queryKey: ['see-draft'] })
    if ('done' in answer)
      go('/begin/questions', {
        state: { import: file.import, rows: file.rows ?? 0, file: kept.file, columns: importAnswers(columns, choices) },
      })
  }
  const otherSheet = async (sheet: string) => {
    const input = { file: kept.file ?? '', name: file.fileName, sheet }
    const answer = await call<typeof readImportColumns>('read-import-columns', input)
    if ('done' in answer) go(`/begin/${answer.done.import}`, { replace: true, state: { file: kept.file } })
  }
  const facts = [
    say('rows', { count: file.rows ?? 0 }),
    say('columns', { count: columns.length }),
    file.headerRow === 0 ? say('noHeader') : say('headerRow', { row: file.headerRow }),
  ]
  return (
    <DoorPage
      tabTitle={say('found')}
      step="file"
      end={end}
      side={<BeginPaper answers={seen?.draft?.answers ?? {}} columns={draft} />}
      bar={
        <BottomBar note={say('fileKept')}>
          <ButtonLink to="/begin" look="quiet">
            {say('otherFile')}
          </ButtonLink>
          <Button look="main" atWork={atWork} onPress={() => void goOn()}>
            {say('toQuestions')}
          </Button>
        </BottomBar>
      }
    >
      <h1>{say(customers ? 'foundCustomers' : 'found')}</h1>
      <p className="soft">{say('foundLead')}</p>
      <div className="spaced stack">
        <FileBox name={file.fileName} note={facts.join(', ')} onChange={() => go('/begin')} />
        {file.sheets.length > 1 && kept.file !== undefined && (
          <ChoiceField
            label={say('sheet')}
            hint={say('sheetHint')}
            choices={file.sheets.map((name) => ({ id: name, name }))}
            value={file.sheet ?? undefined}
            onChange={(sheet) => void otherSheet(sheet)}
          />
        )}
        {file.before.slice(0, 1).map((one) => (
          <Tell key={one.import}>{say('before', { when: moment(one.at) })}</Tell>
        ))}
      </div>
      <ColumnSections columns={columns} choices={choices} onChoose={choose} />
    </DoorPage>
  )
}
