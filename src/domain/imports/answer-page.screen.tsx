import { useState } from 'react'
import type { ReactElement } from 'react'
import { goToFault } from '../../ui/fault.ts'
import type { Refusal } from '../../ui/answer.ts'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { LastQuestion } from '../../ui/dialog.tsx'
import { FileBox } from '../../ui/drop-file.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useCall, useGo, useKept, useSession, useWords } from '../../ui/shell.tsx'
import { EmptyState, Tell } from '../../ui/tell.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { answersOf, beginning, becomes, missingOf, toDeclare } from './answers.screen.tsx'
import type { ColumnsSeen, FirstSaid, Given, Missing } from './answers.screen.tsx'
import type { closeImport } from './close-import.ts'
import { ColumnLists, useFields } from './column-lists.screen.tsx'
import type { words } from './columns-screen.words.ts'
import type { declareImportColumns } from './declare-import-columns.ts'
import type { words as importWords } from './import-screen.words.ts'
import type { ImportSeen } from './import-seen.screen.tsx'
import { useImportTerms } from './import-terms.screen.tsx'
import type { Terms } from './import-terms.screen.tsx'
import type { previewImport } from './preview-import.ts'
import type { readImportColumns } from './read-import-columns.ts'
import type { seeImportColumns } from './see-import-columns.ts'
import { ThreeQuestions } from './three-questions.screen.tsx'

type Props = { one: ImportSeen; onSent: () => void }

/** Three questions and the columns of a file; then it is looked at. */
export function AnswerPage(props: Props): ReactElement {
  const say = useWords<typeof words>('imports.columns-screen')
  const { terms } = useImportTerms()
  const { done: seen, refused } = useSeen<typeof seeImportColumns>('see-import-columns', { import: props.one.import })
  if (refused)
    return (
      <Page title={say('title')}>
        <Refusals refused={refused} />
      </Page>
    )
  if (!terms || !seen) return <Waiting />
  if (terms.registers.length === 0)
    return (
      <Page title={props.one.fileName}>
        <EmptyState
          title={say('noRegister')}
          acts={
            <ButtonLink to="/registers" look="main">
              {say('toRegisters')}
            </ButtonLink>
          }
        >
          {say('noRegisterSays')}
        </EmptyState>
      </Page>
    )
  return <Answering {...props} seen={seen} terms={terms} />
}

function Answering({ one, onSent, seen, terms }: Props & { seen: ColumnsSeen; terms: Terms }): ReactElement {
  const say = useWords<typeof words>('imports.columns-screen')
  const sayImport = useWords<typeof importWords>('imports.import-screen')
  const { office } = useSession()
  const [first] = useKept<FirstSaid>({})
  const [given, setGiven] = useState(() => beginning(one.answers, seen, terms, office.today, first))
  const [tried, setTried] = useState(false)
  const [discards, setDiscards] = useState(false)
  const register = terms.registers.find(({ key }) => key === given.register)
  const { nameOf } = useFields(register)
  const missing = missingOf(given, seen, register, office.today)
  const { look, atWork, refused } = useLook(one.import, onSent)
  const answers = register && missing.length === 0 ? answersOf(given, seen, register) : undefined
  const added = answers && register ? toDeclare(answers, seen, register) : []
  const change = (part: Partial<Given>) => setGiven((now) => ({ ...now, ...part }))
  const send = () => {
    setTried(true)
    if (answers && register) return void look(answers, added)
    goTo(missing)
  }
  const names = added.map(({ column }) => {
    const found = seen.columns.find((each) => each.column === column)!
    return nameOf(becomes(found, given.columns[found.column]) ?? '', found)
  })
  return (
    <Page
      title={say('title')}
      trail={[
        { to: '/people', name: sayImport('people') },
        { to: '/imports', name: sayImport('title') },
        { name: say('step') },
      ]}
      lead={say('lead')}
      bar={
        <BottomBar note={names.length > 0 ? say('declares', { fields: names.join(', ') }) : say('nothingYet')}>
          <Button look="quiet" onPress={() => setDiscards(true)}>
            {say('discard')}
          </Button>
          <Button look="main" onPress={send} atWork={atWork}>
            {say(atWork ? 'looking' : 'look')}
          </Button>
        </BottomBar>
      }
    >
      <FileFound one={one} seen={seen} onChange={() => setDiscards(true)} />
      {tried && missing.length > 0 && (
        <div className="spaced">
          <Tell state="later" title={say('fixTitle', { count: missing.length })} alert />
        </div>
      )}
      <Refusals refused={refused} />
      <ThreeQuestions given={given} onChange={change} seen={seen} terms={terms} missing={tried ? missing : []} />
      <ColumnLists seen={seen} register={register} said={given.columns} onSay={(columns) => change({ columns })} />
      <Discard one={one} isOpen={discards} onClose={() => setDiscards(false)} />
    </Page>
  )
}

/** Takes the reader to what is missing, without greying the button out. */
function goTo(missing: readonly Missing[]): void {
  goToFault(missing.every((one) => one === 'columns') ? 'asks' : 'questions')
}

function useLook(id: string, onSent: () => void) {
  const call = useCall()
  const preview = useAct<typeof previewImport>('preview-import')
  const [declaring, setDeclaring] = useState(false)
  const [refused, setRefused] = useState<readonly Refusal[]>()
  const look = async (answers: ReturnType<typeof answersOf>, added: ReturnType<typeof toDeclare>) => {
    setRefused(undefined)
    if (added.length > 0) {
      setDeclaring(true)
      try {
        const input = { import: id, register: answers.register, columns: added }
        const declared = await call<typeof declareImportColumns>('declare-import-columns', input)
        if ('refused' in declared) return setRefused(declared.refused)
      } finally {
        setDeclaring(false)
      }
    }
    const answer = await preview.act({ import: id, ...answers })
    if ('refused' in answer) return window.scrollTo(0, 0)
    onSent()
  }
  return { look, atWork: declaring || preview.atWork, refused: refused ?? preview.refused }
}

function FileFound({
  one,
  seen,
  onChange,
}: {
  one: ImportSeen
  seen: ColumnsSeen
  onChange: () => void
}): ReactElement {
  const say = useWords<typeof words>('imports.columns-screen')
  const [{ file }] = useKept<{ file: string }>({ file: '' })
  const go = useGo()
  const { act, refused } = useAct<typeof readImportColumns>('read-import-columns', { leaves: true })
  const { rows, headerRow, columns, sheets, before } = seen
  const figures = { rows: rows ?? 0, columns: columns.length }
  const again = async (sheet: string) => {
    const answer = await act({ file, name: one.fileName, sheet })
    if ('done' in answer) go(`/imports/${answer.done.import}`, { replace: true, state: { file } })
  }
  const last = before[0]
  const { inWords: day } = useOfficeDay()
  return (
    <div className="spaced stack">
      <FileBox
        name={one.fileName}
        note={headerRow > 1 ? say('foundAt', { ...figures, row: headerRow }) : say('found', figures)}
        onChange={onChange}
      />
      {seen.misnamed && <Tell>{say('misnamed')}</Tell>}
      {sheets.length > 1 && file !== '' && (
        <ChoiceField
          label={say('sheet')}
          hint={say('sheetHint')}
          choices={sheets.map((name) => ({ id: name, name }))}
          value={seen.sheet ?? undefined}
          onChange={(sheet) => sheet !== seen.sheet && void again(sheet)}
        />
      )}
      <Refusals refused={refused} />
      {last && (
        <Tell state="same" title={say(last.state === 'undone' ? 'beforeUndone' : 'before', { day: day(last.at) })}>
          {last.state !== 'undone' && `${say('beforeSays')} `}
          <Link to={`/imports/${last.import}`}>{say('seeBefore')}</Link>
        </Tell>
      )}
    </div>
  )
}

function Discard({ one, isOpen, onClose }: { one: ImportSeen; isOpen: boolean; onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('imports.columns-screen')
  const go = useGo()
  const { act, atWork, refused } = useAct<typeof closeImport>('close-import')
  return (
    <LastQuestion
      title={say('discardAsk')}
      isOpen={isOpen}
      onCancel={onClose}
      act={say('discard')}
      atWork={atWork}
      onAct={() => void act({ import: one.import }).then((answer) => 'done' in answer && go('/imports'))}
    >
      <p>{say('discardSays')}</p>
      <Refusals refused={refused} />
    </LastQuestion>
  )
}
