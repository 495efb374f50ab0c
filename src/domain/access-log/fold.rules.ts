export type Foldable = {
  id: number
  day: string
  time: string
  actor: { kind: string; account: string | null; name: string | null }
  operation: string
  purpose: { key: string; name: string } | null
  counts: { people: number; erased: number; hidden: number }
  set: { kind: string; id: string; name: string | null } | null
  outcome: string
}

/** Lines of one day that stand as one: the newest first, as in the log. */
export type Run<L> = { first: L; lines: readonly L[] }

/** So many equal acts in a row, and more, stand as one line. */
export const fewestFolded = 3

/**
 * Folds what somebody did again and again, in a row, on one day, for one purpose: "Avasi 14 henkilöä". What was refused
 * or not permitted, and what concerned several people at once, always stands alone; but the pages of one list are one look.
 */
export function foldLines<L extends Foldable>(lines: readonly L[]): Run<L>[] {
  const runs: L[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && isPlain(line) && isPlain(last[0]!) && sameAct(last[0]!, line)) last.push(line)
    else runs.push([line])
  }
  return runs.flatMap((run) =>
    run.length >= fewestFolded ? [{ first: run[0]!, lines: run }] : run.map((line) => ({ first: line, lines: [line] })),
  )
}

const paged: ReadonlySet<string> = new Set(['list-people'])
const isPlain = ({ outcome, set, counts, operation }: Foldable): boolean =>
  outcome === 'done' && (set === null || set.kind === 'import') && (counts.people <= 1 || paged.has(operation))

const sameAct = (one: Foldable, other: Foldable): boolean =>
  one.day === other.day &&
  one.operation === other.operation &&
  one.actor.kind === other.actor.kind &&
  one.actor.account === other.actor.account &&
  one.set?.id === other.set?.id &&
  one.purpose?.key === other.purpose?.key

/** Runs under their days, the newest day first. */
export function byDay<L extends Foldable>(runs: readonly Run<L>[]): { day: string; runs: Run<L>[] }[] {
  const days: { day: string; runs: Run<L>[] }[] = []
  for (const run of runs) {
    const last = days.at(-1)
    if (last?.day === run.first.day) last.runs.push(run)
    else days.push({ day: run.first.day, runs: [run] })
  }
  return days
}

/** `10.42`, or `9.12–9.38` for a run. */
export function timeOf(run: Run<Pick<Foldable, 'time'>>, separator: '.' | ':'): string {
  const short = (time: string) => `${Number(time.slice(0, 2))}${separator}${time.slice(3, 5)}`
  const [end, begin] = [short(run.first.time), short(run.lines.at(-1)!.time)]
  return begin === end ? end : `${begin}–${end}`
}
