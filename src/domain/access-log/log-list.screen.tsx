import { useEffect, useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LogLines, SideNote } from '../../ui/log-lines.tsx'
import { Note, TwoColumns } from '../../ui/page.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { capital } from '../registers/text.rules.ts'
import { dayName } from '../today/day-name.rules.ts'
import { byDay, foldLines, timeOf } from './fold.rules.ts'
import { LineDetail, useLineTitle } from './line-detail.screen.tsx'
import { LineSentence, StoppedMark, useActorName, useActs } from './sentences.screen.tsx'
import type { Line } from './sentences.screen.tsx'
import type { words } from './words.ts'

const narrow = '(max-width: 60rem)'
const isNarrow = (): boolean => window.matchMedia(narrow).matches

/** Lines under their days, runs of equal ones folded, and beside them what the log has of the chosen one. */
export function LogList({
  lines,
  more,
}: {
  lines: readonly Line[]
  more?: { name: string; onMore: () => void; atWork: boolean } | undefined
}): ReactElement {
  const say = useWords<typeof words>('access-log')
  const { language, office } = useSession()
  const acts = useActs()
  const actorName = useActorName()
  const title = useLineTitle()
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const [chosen, setChosen] = useState<string>()
  const [small, setSmall] = useState(isNarrow)
  useEffect(() => {
    const query = window.matchMedia(narrow)
    const changed = () => setSmall(query.matches)
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }, [])
  const runs = useMemo(
    () =>
      foldLines(lines).flatMap((run) =>
        run.lines.some((line) => unfolded.has(line.id))
          ? run.lines.map((line) => ({ first: line, lines: [line] }))
          : [run],
      ),
    [lines, unfolded],
  )
  const opened = runs.find((run) => String(run.first.id) === chosen) ?? (small ? undefined : runs[0])
  const unfold = () => {
    if (opened) setUnfolded(new Set([...unfolded, ...opened.lines.map((line) => line.id)]))
  }
  const detail = opened && <LineDetail run={opened} onUnfold={opened.lines.length > 1 ? unfold : undefined} />
  const days = byDay(runs).map(({ day, runs: of }) => ({
    name: dayName(day, office.today, language),
    lines: of.map((run) => ({
      id: String(run.first.id),
      when: timeOf(run, language === 'en' ? ':' : '.'),
      who: actorName(run.first),
      what: <LineSentence run={run} acts={acts} />,
      mark: <StoppedMark line={run.first} />,
      why: capital(run.first.purpose?.name ?? ''),
    })),
  }))
  const list = (
    <>
      <LogLines days={days} chosen={opened && String(opened.first.id)} onChoose={setChosen} />
      {more && (
        <p className="acts">
          <Button onPress={more.onMore} atWork={more.atWork}>
            {more.name}
          </Button>
        </p>
      )}
    </>
  )
  if (small)
    return (
      <>
        {list}
        <Dialog title={opened ? title(opened) : ''} isOpen={opened !== undefined} onClose={() => setChosen(undefined)}>
          {detail}
        </Dialog>
      </>
    )
  return (
    <TwoColumns
      width="21rem"
      sideName={say('detail')}
      side={
        <SideNote title={opened ? title(opened) : say('detail')}>{detail ?? <Note>{say('chooseLine')}</Note>}</SideNote>
      }
    >
      {list}
    </TwoColumns>
  )
}
