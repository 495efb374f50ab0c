import { listPeople } from '../src/domain/people/list-people.ts'
import { perform } from '../src/enforcement/gate.ts'
import { figure, inOffice, type Ground } from './ground.ts'
import { p95, peopled } from './people.ts'
import { purposes, restrictSome } from './search.ts'

/**
 * Pages of a list of a million people, fifty a page, some of them restricted: by each order both ways, from the first page
 * on, in a scope of all and of one in a hundred; and the first page of a town by name.
 */
const pages = 40
const orders = ['added', 'name.family', 'contact.address', 'work.organisation'] as const

async function times(
  { office, actor }: Ground,
  purpose: string,
  sort: (typeof orders)[number],
  more: { reversed?: boolean; city?: string } = {},
): Promise<number[]> {
  const found: number[] = []
  let after: string | undefined
  for (let page = 0; page < pages; page++) {
    const began = performance.now()
    const outcome = await perform(
      listPeople,
      { ...more, ...(sort === 'added' ? {} : { sort }), ...(after ? { after } : {}) },
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
    for (const reversed of [false, true]) {
      const all = await times(here, purpose, sort, { reversed })
      figure(`a page of a list of ${count} people by ${sort}${reversed ? ', reversed' : ''}, ${scope}`, {
        p95Ms: p95(all),
        firstMs: +all[0]!.toFixed(1),
      })
    }
  }
const [towns] = await inOffice(
  here.database,
  here.office.id,
  `select (array_agg(city order by n desc, city))[1] as largest, (array_agg(city order by n, city))[1] as smallest
   from (select city, count(*) as n from addresses where city is not null group by 1) t`,
)
for (const [scope, purpose] of Object.entries(purposes))
  for (const [size, city] of Object.entries(towns as Record<string, string>)) {
    const all = await times(here, purpose, 'name.family', { city })
    figure(`a page of the list of ${count} people by name in the ${size} town, ${scope}`, {
      p95Ms: p95(all),
      firstMs: +all[0]!.toFixed(1),
    })
  }
await here.end()
