import type { Register } from '../registers/declaration.schema.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { blocksAt, nameIn, ownWords, registerPath, type Block, type Page } from './block.rules.ts'

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

/** What is said under a heading: of each register, and what is the same for the whole office. */
export function toldBy({ id, facts }: Asked, parts: readonly Part[], page: Page): Block[] {
  const partOf = (fact: FactId, among: readonly FactId[]) =>
    parts.find((part) => part.facts.includes(fact) && (!part.base || among.includes(part.base)))
  const eachOf = facts.filter((fact) => {
    const part = partOf(fact, facts)
    return part && 'each' in part
  })
  const wholeOf = facts.filter((fact) => !eachOf.includes(fact))
  const told = (asked: readonly FactId[], own: (fact: FactId) => Block[], make: (part: Part) => Block[]): Block[] => {
    const generated = asked.filter((fact) => own(fact).length === 0 || partOf(fact, asked)?.beside)
    const used = new Set<Part>()
    return asked.flatMap((fact): Block[] => {
      const part = generated.includes(fact) ? partOf(fact, generated) : undefined
      const kept = [...generated.filter((one) => part?.facts.includes(one)), ...(part?.also ?? [])]
      const made = part && !used.has(part) ? keptOf(make(part), kept) : []
      if (part) used.add(part)
      return [...made, ...own(fact)]
    })
  }
  const ownOf = (fact: FactId, register: Register) =>
    ownWords(fact, `${registerPath(register)}/texts/${fact}`, 'text', register.texts[fact], page.language)
  const each = page.registers.map((register) => ({
    register,
    blocks: told(
      eachOf,
      (fact) => ownOf(fact, register),
      (part) => ('each' in part ? part.each(register, page) : []),
    ),
  }))
  const whole = told(
    wholeOf,
    (fact) => ownOfAll(fact, page, ownOf),
    (part) => ('whole' in part ? part.whole(page) : []),
  )
  return [...together(page, id, each), ...whole]
}

/** The company's own words of what is told for the whole office: the same words once, others under their register. */
function ownOfAll(fact: FactId, page: Page, own: (fact: FactId, register: Register) => Block[]): Block[] {
  const all = page.registers.map((register) => ({ register, blocks: own(fact, register) }))
  return together(
    page,
    fact,
    all.filter(({ blocks }) => blocks.length > 0),
  )
}

type Told = { register: Register; blocks: Block[] }

/** One text where the registers say the same; else each under its name. */
function together(page: Page, id: FactId, told: readonly Told[]): Block[] {
  const { language } = page
  const common = sharedOf(told.map(({ blocks }) => blocks))
  const groups = new Map<string, Told[]>()
  for (const { register, blocks: all } of told) {
    const one = { register, blocks: all.filter(({ text }) => !common.some((block) => block.text === text)) }
    if (one.blocks.length === 0) continue
    const same = one.blocks.map((block) => block.text).join('\n')
    groups.set(same, [...(groups.get(same) ?? []), one])
  }
  const texts = [...groups.values()]
  if (texts.length <= 1) return [...(texts[0]?.[0]?.blocks ?? []), ...common]
  const parts = texts.flatMap((group) => [
    {
      ...blocksAt(id, `${registerPath(group[0]!.register)}/names`).text(
        group.map(({ register }) => nameIn(register.names, language)).join(', '),
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
    (['F16', 'F21'].includes(block.fact) || block.path.endsWith('/partnerData')) &&
    first[i + 1]?.kind !== 'more'
  return first.filter(
    (block, i) => alone(block, i) && others.every((blocks) => blocks.some(({ text }) => text === block.text)),
  )
}
