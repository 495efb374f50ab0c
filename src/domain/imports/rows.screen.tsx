import { useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { ActMenu } from '../../ui/act-menu.tsx'
import type { OutputOf, Refusal } from '../../ui/answer.ts'
import { TextButton } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DoubtRow, LeftOutRow } from '../../ui/file-rows.tsx'
import { Refusals, useAct, useSeenPages } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'
import { figure } from '../../ui/say.ts'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useCall, useSession, useWords } from '../../ui/shell.tsx'
import { useQueryClient } from '@tanstack/react-query'
import type { RowDecision, RowVerdict } from './declaration.ts'
import type { decideRow } from './decide-row.ts'
import type { ImportSeen } from './import-seen.screen.tsx'
import type { words } from './rows-screen.words.ts'
import type { seeImportRows } from './see-import-rows.ts'

export type KeptRow = OutputOf<typeof seeImportRows>['rows'][number]
const atFirst = 10
const page = 1000
const decisions = ['same', 'add', 'leave-out'] as const

/** Rows of an import by what became of them, a page at a time. */
export function useRows(id: string, of: readonly RowVerdict[], open = false) {
  const first = { import: id, of: [...of], open, limit: page }
  return useSeenPages<typeof seeImportRows, KeptRow>('see-import-rows', first, ({ rows, next }) => ({
    rows,
    next: next === null ? undefined : { ...first, after: next },
  }))
}

/** How the person of a row is called in the file, and what else tells of them. */
export function useCells({ mapping }: Pick<ImportSeen, 'mapping'>) {
  const at = (wanted: RegExp) =>
    (mapping?.columns ?? []).filter(({ field }) => wanted.test(field)).map((one) => one.column)
  const of = (row: KeptRow, wanted: RegExp) =>
    at(wanted)
      .map((column) => row.cells?.[column] ?? '')
      .filter(Boolean)
  return {
    nameOf: (row: KeptRow) => of(row, /^name\./).join(' ') || of(row, /^work\.organisation$|^trade\.name$/).join(', '),
    linesOf: (row: KeptRow) =>
      [...of(row, /^contact\.email$/), ...of(row, /^contact\.phone$/), of(row, /^contact\.address/).join(', ')].filter(
        Boolean,
      ),
  }
}

const Lines = ({ lines }: { lines: readonly ReactNode[] }): ReactElement => (
  <>
    {lines.map((line, place) => (
      <span key={place} style={{ display: 'block', overflowWrap: 'anywhere' }}>
        {line}
      </span>
    ))}
  </>
)

/** Rows that may be somebody who is there already: decided one by one or all alike. */
export function Doubts({ one }: { one: ImportSeen }): ReactElement | null {
  const say = useWords<typeof words>('imports.rows-screen')
  const { language } = useSession()
  const ended = one.state !== 'looked'
  const { rows, refused } = useRows(one.import, ended ? ['possible', 'keeper'] : ['possible'], ended)
  const { act, refused: notDone } = useAct<typeof decideRow>('decide-row')
  const all = useDecideAll()
  const [whole, setWhole] = useState(false)
  const open = rows.filter((row) => row.decided === null)
  if (rows.length === 0) return refused ? <Refusals refused={refused} /> : null
  const shown = whole ? rows : rows.slice(0, atFirst)
  const mine = open.filter((row) => row.cells !== null)
  return (
    <Section
      id="doubt"
      title={open.length > 0 ? say('doubtTitle', { count: open.length }) : say('doubtDone')}
      state={open.length > 0 ? 'waiting' : 'kept'}
      note={
        mine.length > 1 && (
          <ActMenu
            name={say('all')}
            acts={decisions.map((id) => ({
              id,
              name: say(`allAs.${id}`),
              onChoose: () =>
                void all.decide(
                  mine.map(({ row }) => row),
                  id,
                ),
            }))}
          >
            <TextButton note>{say('all')}</TextButton>
          </ActMenu>
        )
      }
    >
      {ended && <p className="note">{say('waitTask')}</p>}
      <Refusals refused={refused ?? notDone ?? all.refused} />
      {all.progress ? (
        <Progress
          title={say('deciding')}
          done={all.progress.done}
          all={all.progress.all}
          onStop={all.stop}
          stopName={say('stop')}
        >
          {say('decidingDone', all.progress)}
        </Progress>
      ) : (
        shown.map((row) => (
          <Doubt key={row.row} one={one} row={row} onDecide={(decision) => void act({ row: row.row, decision })} />
        ))
      )}
      {!whole && rows.length > atFirst && (
        <p className="more-row">
          <TextButton onPress={() => setWhole(true)}>{say('more', { count: rows.length - atFirst })}</TextButton>
        </p>
      )}
      <span className="unseen" role="status">
        {figure(open.length, language)}
      </span>
    </Section>
  )
}

function Doubt({
  one,
  row,
  onDecide,
}: {
  one: ImportSeen
  row: KeptRow
  onDecide: (decision: RowDecision) => void
}): ReactElement {
  const say = useWords<typeof words>('imports.rows-screen')
  const { language } = useSession()
  const { inWords } = useOfficeDay()
  const { nameOf, linesOf } = useCells(one)
  const { match } = row
  const called = [match?.given, match?.family].filter(Boolean).join(' ')
  const known = [...(match?.emails ?? []), ...(match?.phones ?? []), ...(match?.addresses ?? [])]
  return (
    <DoubtRow
      line={say('line', { number: figure(row.number, language) })}
      sides={[
        {
          label: say('inFile'),
          content:
            row.cells === null ? (
              <span className="faint">{say('notShown')}</span>
            ) : (
              <>
                <b>{nameOf(row) || say('noName')}</b>
                <Lines lines={linesOf(row)} />
              </>
            ),
        },
        {
          label: match?.since
            ? say('inRegisterSince', { day: inWords(match.since) })
            : say(match || row.verdict === 'keeper' ? 'inRegister' : 'earlier'),
          content: match ? (
            <>
              <b>{called || say('noName')}</b>
              <Lines lines={known} />
            </>
          ) : (
            <span className="faint">{say(row.verdict === 'keeper' ? 'notSeen' : 'sameFile')}</span>
          ),
        },
      ]}
      choose={
        row.cells !== null && (
          <ChoiceField
            unseen
            label={say('decide', { number: figure(row.number, language) })}
            choices={decisions.map((id) => ({ id, name: say(`choices.${id}`) }))}
            value={row.decided ?? undefined}
            onChange={onDecide}
          />
        )
      }
      why={row.because.join(' ')}
    />
  )
}

/** The same decision for many rows, one after another; can be stopped between two. */
function useDecideAll() {
  const call = useCall()
  const queries = useQueryClient()
  const [progress, setProgress] = useState<{ done: number; all: number }>()
  const [refused, setRefused] = useState<readonly Refusal[]>()
  const [stopper] = useState(() => ({ stopped: false }))
  const decide = async (rows: readonly number[], decision: RowDecision) => {
    stopper.stopped = false
    setRefused(undefined)
    try {
      for (const [done, row] of rows.entries()) {
        if (stopper.stopped) break
        setProgress({ done, all: rows.length })
        const answer = await call<typeof decideRow>('decide-row', { row, decision })
        if ('refused' in answer && !answer.refused.every(({ code }) => code === 'row-decided')) {
          setRefused(answer.refused)
          break
        }
      }
    } finally {
      setProgress(undefined)
      await queries.invalidateQueries()
    }
  }
  return { decide, progress, refused, stop: () => void (stopper.stopped = true) }
}

/** Rows of one kind with the reason of each. */
export function ReasonRows({ one, of }: { one: ImportSeen; of: readonly RowVerdict[] }): ReactElement {
  const say = useWords<typeof words>('imports.rows-screen')
  const { language } = useSession()
  const { rows, refused, rest } = useRows(one.import, of)
  const { nameOf, linesOf } = useCells(one)
  const [shown, setShown] = useState(atFirst)
  return (
    <>
      <Refusals refused={refused} />
      {rows.length === 0 && rest === 'all' && <p className="note">{say('nobody')}</p>}
      {rows.slice(0, shown).map((row) => (
        <LeftOutRow
          key={row.row}
          line={say('line', { number: figure(row.number, language) })}
          name={row.cells === null ? say('notShown') : nameOf(row) || say('noName')}
          why={row.because.length > 0 ? row.because.join(' ') : linesOf(row).join(', ')}
        />
      ))}
      {rows.length > shown && (
        <p className="more-row">
          <TextButton onPress={() => setShown(shown === atFirst ? 100 : shown + 100)}>{say('moreRows')}</TextButton>
        </p>
      )}
    </>
  )
}
