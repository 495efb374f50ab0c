import { generatePeople } from '../src/app/demo/generate-people.ts'
import { randomOf } from '../src/app/demo/random.ts'
import { searchPeople } from '../src/domain/people/search-people.ts'
import { perform } from '../src/enforcement/gate.ts'
import { figure, inOffice, type Ground } from './ground.ts'
import { p95, peopled } from './people.ts'

const longest = 8
const target = 15
export const purposes = { 'the whole office': 'customer-care', 'one in a hundred': 'sales' }

/** What people type: the beginnings, letter by letter, of names, addresses and numbers of people who are there. */
export function typed(count: number, howMany: number): string[] {
  const random = randomOf(11, 1)
  return Array.from({ length: howMany }, () => {
    const [person] = generatePeople({ seed: 7, from: random.below(count), count: 1 })
    const texts = [
      person!.family,
      person!.given,
      `${person!.given} ${person!.family}`,
      `${person!.family} ${person!.given}`,
      person!.emails[0] ?? person!.family,
      person!.phones[0] ?? person!.given,
    ]
    const text = texts[random.below(texts.length)]!
    const whole = text.includes(' ') && random.chance(0.3)
    return whole ? text : text.slice(0, 1 + random.below(longest))
  })
}

/** Milliseconds of each search through the gate, one after the other, by what was typed. */
export async function timeSearches(
  { office, actor }: Ground,
  purpose: string,
  texts: readonly string[],
): Promise<{ text: string; ms: number; found: number }[]> {
  const times: { text: string; ms: number; found: number }[] = []
  for (const text of texts) {
    const began = performance.now()
    const outcome = await perform(searchPeople, { text }, { actor, office, purpose, language: 'fi', channel: 'web' })
    const ms = performance.now() - began
    times.push({ text, ms, found: 'done' in outcome ? outcome.done.people.length : -1 })
  }
  return times
}

/** Something of a thousand people may not be used. */
export const restrictSome = (here: Ground): Promise<unknown> =>
  inOffice(
    here.database,
    here.office.id,
    `insert into restrictions (person_id, fields, ground)
       select id, '{name.given,name.family,contact.phone}', 'contested' from people order by id limit 1000;
     update office_state set restrictions = 1000; analyze restrictions`,
  )

/** Search as you type: p95 at the server over a million people, in a scope of all and of one in a hundred. */
async function measure(count: number): Promise<Record<string, number>> {
  const here = await peopled(count)
  try {
    await restrictSome(here)
    const texts = typed(count, 600)
    const found: Record<string, number> = {}
    for (const [scope, purpose] of Object.entries(purposes)) {
      await timeSearches(here, purpose, texts.slice(0, 200))
      found[scope] = p95((await timeSearches(here, purpose, texts)).map((one) => one.ms))
    }
    return found
  } finally {
    await here.end()
  }
}

if (import.meta.main) {
  const large = Number(process.argv[2] ?? 1_000_000)
  const few = await measure(large / 10)
  const many = await measure(large)
  for (const scope of Object.keys(purposes))
    figure(`search as you type over ${large} people, ${scope}, p95`, {
      ms: many[scope]!,
      targetMs: target,
      againstATenth: +(many[scope]! / few[scope]!).toFixed(2),
      targetAgainstATenth: 2,
    })
}
