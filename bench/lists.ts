import { listPeople } from '../src/domain/people/list-people.ts'
import { perform } from '../src/enforcement/gate.ts'
import { figure, type Ground } from './ground.ts'
import { p95, peopled } from './people.ts'
import { purposes, restrictSome } from './search.ts'

/**
 * Pages of a list of a million people, fifty a page, some of them restricted: by each order, from the first page on, in a
 * scope of all and of one in a hundred.
 */
const pages = 40
const orders = ['added', 'name.family', 'contact.address', 'work.organisation'] as const

async function times({ office, actor }: Ground, purpose: string, sort: (typeof orders)[number]): Promise<number[]> {
  const found: number[] = []
  let after: string | undefined
  for (let page = 0; page < pages; page++) {
    const began = performance.now()
    const outcome = await perform(
      listPeople,
      { ...(sort === 'added' ? {} : { sort }), ...(after ? { after } : {}) },
      { actor, office, purpose, language: 'fi', channel: 'web' },
    )
    found.push(performance.now() - began)
    if (!('done' in outcome)) throw new Error(outcome.refused.map((one) => one.code).join(', '))
    after = outcome.done.people.at(-1)?.person
    if (!outcome.done.more) break
  }
  return found
}

const count = Number(process.argv[2] ?? 1_000_000)
const here = await peopled(count)
await restrictSome(here)
for (const [scope, purpose] of Object.entries(purposes))
  for (const sort of orders) {
    if (sort === 'work.organisation' && purpose === 'customer-care') continue // that register knows no organisations
    const all = await times(here, purpose, sort)
    figure(`a page of a list of ${count} people by ${sort}, ${scope}`, {
      p95Ms: p95(all),
      firstMs: +all[0]!.toFixed(1),
    })
  }
await here.end()
