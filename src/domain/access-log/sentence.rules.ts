type Plural = { readonly one: string; readonly other: string }

/** The words of one act: it was done, it was tried, and done many times in a row. */
export type ActWords = { readonly did: string; readonly tried: string; readonly several?: Plural }
export type Acts = Readonly<Record<string, ActWords>>

/** Acts whose people are what was found, not whom it was done to. */
const finding: ReadonlySet<string> = new Set(['search-people', 'list-people'])
/** Acts that show people by the way: those are counted. */
const showing: ReadonlySet<string> = new Set(['list-log', 'preview-act'])

export type Sentence = {
  /** What was done; undefined when the act has no words of its own. */
  lead: string | undefined
  /** Name the people after the words; else count them, as hits or as people. */
  tail: 'names' | 'hits' | 'people' | 'none'
}

/** How a line is said: the words of the act and what follows them. */
export function sentenceOf(
  acts: Acts,
  line: { operation: string; outcome: string; counts: { people: number }; people?: readonly unknown[] | undefined },
): Sentence {
  const act = acts[line.operation]
  const lead = line.outcome === 'done' ? act?.did : act?.tried
  if (line.counts.people === 0) return { lead, tail: 'none' }
  if (finding.has(line.operation)) return { lead, tail: 'hits' }
  return { lead, tail: line.people === undefined || showing.has(line.operation) ? 'people' : 'names' }
}
