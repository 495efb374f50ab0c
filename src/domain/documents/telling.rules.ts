import type { Register } from '../registers/declaration.schema.ts'
import { isBuiltIn } from '../registers/built-in.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { registerName } from '../registers/own-names.rules.ts'
import { blocksAt, ownWords, ownWordsHere, registerPath, type Block, type Page } from './block.rules.ts'

/**
 * Who tells which facts: once for the office or once for each register. `base`: it tells them only together with this
 * one, so that without it another part is asked. `also`: what it says of other facts in passing. `beside`: the company's own words stand after its table.
 */
export type Part = {
  facts: readonly FactId[]
  base?: FactId
  also?: readonly FactId[]
  beside?: true
} & ({ whole: (page: Page) => Block[] } | { each: (register: Register, page: Page) => Block[] })

/** Sentences that continue another and still stand alone. */
const standAlone: readonly FactId[] = ['F46', 'F51']

/** Of the sentences only those of some facts; what continued a sentence that is not there goes too, or stands alone. */
export function keptOf(blocks: readonly Block[], facts: readonly FactId[]): Block[] {
  let kept = false
  return blocks.flatMap((block): Block[] => {
    const asked = facts.includes(block.fact)
    if (block.kind !== 'more') {
      kept = asked
      return asked ? [block] : []
    }
    if (!asked) return []
    if (kept) return [block]
    return standAlone.includes(block.fact) ? [{ ...block, kind: 'text' }] : []
  })
}

type Asked = { id: FactId; facts: readonly FactId[] }

/** What is said under a heading, in the order of its facts: of each register, or the same for the whole office. */
export function toldBy({ id, facts }: Asked, parts: readonly Part[], page: Page): Block[] {
  const each = (fact: FactId) => {
    const part = partOf(fact, parts, facts)
    return part !== undefined && 'each' in part
  }
  const runs = facts.reduce<FactId[][]>((made, fact) => {
    const last = made.at(-1)
    return last && each(last[0]!) === each(fact) ? [...made.slice(0, -1), [...last, fact]] : [...made, [fact]]
  }, [])
  return runs.flatMap((run) => {
    if (!each(run[0]!)) return toldOnce(run, facts, parts, page)
    const told = page.registers.map((register) => ({ register, blocks: toldOf(register, run, facts, parts, page) }))
    return together(page, id, told)
  })
}

const partOf = (fact: FactId, parts: readonly Part[], among: readonly FactId[]): Part | undefined =>
  parts.find((part) => part.facts.includes(fact) && (!part.base || among.includes(part.base)))

/** The company's own words of a fact: those that are in the page's language, or also where those of another are. */
const ownOf = (fact: FactId, register: Register, { language }: Page, own = ownWordsHere): Block[] =>
  own(fact, `${registerPath(register)}/texts/${fact}`, 'text', register.texts[fact], language)

const toldOf = (register: Register, run: FactId[], facts: readonly FactId[], parts: readonly Part[], page: Page) =>
  told(
    run,
    facts,
    parts,
    (fact, own) => ownOf(fact, register, page, own),
    (fact) => ownOf(fact, register, page).length === 0,
    (part) => ('each' in part ? part.each(register, page) : []),
  )

const toldOnce = (run: FactId[], facts: readonly FactId[], parts: readonly Part[], page: Page): Block[] =>
  told(
    run,
    facts,
    parts,
    (fact, own) => ownOfAll(fact, page, own),
    (fact) => partOf(fact, parts, facts)?.beside === true || !allHaveOwn(fact, page),
    (part) => ('whole' in part ? part.whole(page) : []),
  )

/**
 * Facts that stand together: the company's own words where there are any in the page's language, else what their part
 * says, else in which language the company's own words are.
 */
function told(
  run: readonly FactId[],
  facts: readonly FactId[],
  parts: readonly Part[],
  own: (fact: FactId, words: typeof ownWords) => Block[],
  isGenerated: (fact: FactId) => boolean,
  make: (part: Part) => Block[],
): Block[] {
  const generated = facts.filter(isGenerated)
  const used = new Set<Part>()
  const said = new Set<FactId>()
  return run.flatMap((fact): Block[] => {
    const part = generated.includes(fact) ? partOf(fact, parts, generated) : undefined
    const fresh = part && !used.has(part)
    if (part) used.add(part)
    const here = run.filter((one) => generated.includes(one) && part?.facts.includes(one))
    const blocks = fresh ? keptOf(make(part), [...here, ...(part.also ?? [])]) : []
    for (const block of blocks) said.add(block.fact)
    return [...blocks, ...own(fact, said.has(fact) ? ownWordsHere : ownWords)]
  })
}

/** What is told for the whole office gives way to the company's own words where all its registers have them. */
function allHaveOwn(fact: FactId, page: Page): boolean {
  const own = page.registers.filter(({ key }) => !isBuiltIn(key))
  return own.length > 0 && own.every((register) => ownOf(fact, register, page).length > 0)
}

/** The company's own words of what is told for the whole office: once where all say the same, else by register. */
function ownOfAll(fact: FactId, page: Page, own: typeof ownWords): Block[] {
  const all = page.registers
    .map((register) => ({ register, blocks: ownOf(fact, register, page, own) }))
    .filter(({ blocks }) => blocks.length > 0)
  const same = new Set(all.map(({ blocks }) => blocks[0]!.text)).size <= 1
  return together(page, fact, all, !(same && allHaveOwn(fact, page)))
}

type Told = { register: Register; blocks: Block[] }

/** One text where the registers say the same; else each under its name, or always when `named`. */
function together(page: Page, id: FactId, told: readonly Told[], named = false): Block[] {
  const common = sharedOf(told.map(({ blocks }) => blocks))
  const groups = new Map<string, Told[]>()
  for (const { register, blocks: all } of told) {
    const one = { register, blocks: all.filter(({ text }) => !common.some((block) => block.text === text)) }
    if (one.blocks.length === 0) continue
    const same = one.blocks.map((block) => block.text).join('\n')
    groups.set(same, [...(groups.get(same) ?? []), one])
  }
  const texts = [...groups.values()]
  if (texts.length <= 1 && !named) return [...(texts[0]?.[0]?.blocks ?? []), ...common]
  const parts = texts.flatMap((group) => [
    {
      ...blocksAt(id, `${registerPath(group[0]!.register)}/names`).text(
        group.map(({ register }) => registerName(register, page)).join(', '),
      ),
      kind: 'subheading' as const,
    },
    ...group[0]!.blocks,
  ])
  return [...common, ...parts]
}

/** What every register says in the same words and what stands on its own is said once, before the rest. */
function sharedOf(told: readonly (readonly Block[])[]): Block[] {
  const [first = [], ...others] = told
  if (others.length === 0) return []
  const alone = (block: Block, i: number) =>
    block.kind === 'text' &&
    (['F14', 'F16', 'F17', 'F21'].includes(block.fact) || block.path.endsWith('/partnerData')) &&
    first[i + 1]?.kind !== 'more'
  return first.filter(
    (block, i) => alone(block, i) && others.every((blocks) => blocks.some(({ text }) => text === block.text)),
  )
}
