import * as bands from './architecture-bands.ts'
import * as plain from './architecture-plain.ts'
import * as slices from './architecture-slices.ts'
import * as sql from './architecture-sql.ts'
import { sourcesOf, type Finding, type Source, type Tree } from './source-tree.ts'

type House = { tree: Tree; sources: Source[] }

/** The rules of the house by the sentence that each holds to. */
export const architecture: Record<string, (house: House) => Finding[]> = {
  'imports go downwards only, ui stands beside, and tests are nobody’s part': (h) =>
    bands.bandsPointDownwards(h.sources),
  'enforcement and plumbing name no slice': (h) => bands.lowerBandsNameNoSlice(h.sources),
  'there are no circles': (h) => bands.noCircles(h.sources),
  'what the browser loads reaches nothing of the server': (h) => bands.browserStaysInTheBrowser(h.sources),
  'a slice holds only the known kinds of file': (h) => slices.slicesHoldKnownKinds(h.tree),
  'each kind of file imports only its own': (h) => slices.kindsImportTheirOwn(h.sources),
  'an operation has one name everywhere': (h) => slices.operationsHaveOneName(h.sources),
  'every operation and declaration is in the list of the program': (h) => slices.listsAreComplete(h.sources),
  'SQL stands only where it may': (h) => sql.sqlStaysInStorage(h.sources),
  'a fragment of SQL never names a table': (h) => sql.fragmentsNameNoTable(h.sources),
  'SQL is never glued together of strings': (h) => sql.sqlIsNotGlued(h.sources),
  'no file is a drawer': (h) => plain.namesSayWhatTheyHold(h.tree),
  'file names are kebab-case': (h) => plain.namesAreKebab(h.tree),
  'no file is over 300 lines': (h) => plain.filesAreShort(h.tree),
  'there are no default exports': (h) => plain.noDefaultExports(h.sources),
  'nobody goes around the types': (h) => plain.typesAreNotEscaped(h.sources),
  'types leave nothing behind': (h) => plain.typesLeaveNothingBehind(h.sources),
  'every test runs': (h) => plain.everyTestRuns(h.sources),
}

/** What one rule finds wrong in a tree of files. The tree may be made up: that is how the rules are tested. */
export function checkArchitecture(rule: string, tree: Tree, sources: Source[] = sourcesOf(tree)): Finding[] {
  const check = architecture[rule]
  if (!check) throw new Error(`no such rule: ${rule}`)
  return check({ tree, sources })
}
