import { useMemo } from 'react'
import type { ReactElement } from 'react'
import { fillIn } from '../../ui/say.ts'
import type { Text } from '../../ui/say.ts'
import { useSession, useShell, useTerms, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { Foldable, Run } from './fold.rules.ts'
import type { words as importActs } from './import-acts.words.ts'
import type { words as keepingActs } from './keeping-acts.words.ts'
import type { words as peopleActs } from './people-acts.words.ts'
import type { words as promiseActs } from './promise-acts.words.ts'
import { sentenceOf, type Acts } from './sentence.rules.ts'
import type { words as staffActs } from './staff-acts.words.ts'
import type { words as tellingActs } from './telling-acts.words.ts'
import type { words } from './words.ts'

type NamedPerson = { person: string; given?: string | null | undefined; family?: string | null | undefined }
/** A line of the log, or of one's own, where nobody is named. */
export type Line = Foldable & {
  people?: readonly NamedPerson[] | undefined
  registers: readonly string[]
  fields: readonly string[]
  code: string | null
  channel: string
  from: string | null
}

/** The words of every act, by operation. */
export function useActs(): Acts {
  const people = useTerms<typeof peopleActs>('access-log.people-acts').acts
  const keeping = useTerms<typeof keepingActs>('access-log.keeping-acts').acts
  const imports = useTerms<typeof importActs>('access-log.import-acts').acts
  const staff = useTerms<typeof staffActs>('access-log.staff-acts').acts
  const telling = useTerms<typeof tellingActs>('access-log.telling-acts').acts
  const promises = useTerms<typeof promiseActs>('access-log.promise-acts').acts
  return useMemo(
    () => ({ ...people, ...keeping, ...imports, ...staff, ...telling, ...promises }),
    [people, keeping, imports, staff, telling, promises],
  )
}

export const nameOf = ({ given, family }: NamedPerson): string => [given, family].filter(Boolean).join(' ')

/** Who did it: a name, or what it was. */
export function useActorName(): (line: Line) => string {
  const say = useWords<typeof words>('access-log')
  return ({ actor: { kind, account, name } }) => {
    if (kind === 'console' || kind === 'visitor' || kind === 'person') return say(`actors.${kind}`)
    const known = name ?? (account === null ? say('actors.console') : say('actors.unknown'))
    return kind === 'job' ? say('inBackground', { name: known }) : known
  }
}

/** The sentence of a line, or of a run of equal ones. */
export function LineSentence({ run, acts }: { run: Run<Line>; acts: Acts }): ReactElement {
  const say = useWords<typeof words>('access-log')
  const { language } = useSession()
  const { first: line, lines } = run
  const several = acts[line.operation]?.several
  const file = line.set?.name ? ` (${line.set.name})` : ''
  if (lines.length > 1 && several) return <>{`${fillIn(several, { count: lines.length }, language)}${file}`}</>
  const { lead, tail } = sentenceOf(acts, line)
  const said = lead ?? say(line.outcome === 'done' ? 'unknownAct' : 'unknownTried', { name: line.operation })
  if (lines.length > 1 && tail === 'hits')
    return <>{`${said}, ${say('hits', { count: lines.reduce((sum, one) => sum + one.counts.people, 0) })}`}</>
  if (lines.length > 1)
    return (
      <>
        {said} {say('times', { count: lines.length })}
        {file}
      </>
    )
  return (
    <>
      {said}
      {tail === 'hits' && `, ${say('hits', { count: line.counts.people })}`}
      {tail === 'people' && `, ${say('people', { count: line.counts.people })}`}
      {tail === 'names' && <Names line={line} />}
      {file}
    </>
  )
}

function Names({ line }: { line: Line }): ReactElement {
  const say = useWords<typeof words>('access-log')
  const { people = [], counts } = line
  const rest = counts.people - counts.erased - counts.hidden - people.length
  const parts = [
    ...people.map((one) => <b key={one.person}>{nameOf(one) || say('nameless')}</b>),
    ...(counts.erased > 0 ? [<b key="erased">{say('erased', { count: counts.erased })}</b>] : []),
    ...(counts.hidden > 0 ? [<b key="hidden">{say('hidden', { count: counts.hidden })}</b>] : []),
  ]
  return (
    <>
      {parts.map((part, at) => [at === 0 ? ' ' : ', ', part])}
      {rest > 0 && ` ${say('others', { count: rest })}`}
    </>
  )
}

/** Slices whose refusals may stand in a line. */
const refusing = ['staff', 'registers', 'people', 'imports', 'organisations', 'access-log', 'app'] as const

/** What stopped the act, as a mark; nothing for what was done. The facts of a refusal are not in the log. */
export function StoppedMark({ line }: { line: Line }): ReactElement | null {
  const say = useWords<typeof words>('access-log')
  const { textsOf } = useShell()
  if (line.outcome === 'done') return null
  if (line.outcome === 'not permitted')
    return (
      <StateMark state="banned" wrap>
        {say('notPermitted')}
      </StateMark>
    )
  if (line.outcome === 'broken')
    return (
      <StateMark state="late" wrap>
        {say('broke', { code: line.code ?? '' })}
      </StateMark>
    )
  const why = refusing
    .map((slice) => (textsOf(slice)?.['refusals'] as Record<string, Text> | undefined)?.[line.code ?? ''])
    .find((text) => text !== undefined)
  const said = typeof why === 'string' ? wholeSentences(why) : ''
  return (
    <StateMark state="later" wrap>
      {said === '' ? say('stopped') : say('stoppedWhy', { why: said })}
    </StateMark>
  )
}

/** The sentences of a text that need no facts. */
const wholeSentences = (text: string): string =>
  text
    .split(/(?<=[.?])\s+/)
    .filter((sentence) => !sentence.includes('{'))
    .slice(0, 1)
    .join(' ')
