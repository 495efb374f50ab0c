import { z } from 'zod'
import { erasePeople } from '../src/enforcement/erasing.ts'
import { perform } from '../src/enforcement/gate.ts'
import { operation } from '../src/enforcement/operation.ts'
import { done } from '../src/enforcement/outcome.ts'
import { id } from '../src/enforcement/output.ts'
import { figure, inOffice } from './ground.ts'
import { p95, peopled } from './people.ts'

/** Erasing one person from every declared table, with movements and line; a large office against a small one. */
const eraseOne = operation({
  name: 'erase-one',
  permission: 'erase people',
  aims: ['fulfilling-rights'],
  input: z.object({ person: id('person') }),
  output: z.object({ tables: z.int() }),
  async perform({ person }, occasion) {
    const gone = await erasePeople(occasion, [person], 'erase-one')
    return done({ tables: Object.keys(gone).length })
  },
})

async function measure(count: number): Promise<number> {
  const here = await peopled(count)
  try {
    const people = await inOffice(here.database, here.office.id, 'select id from people order by random() limit 700')
    const times: number[] = []
    for (const { id: person } of people) {
      const began = performance.now()
      await perform(
        eraseOne,
        { person: String(person) },
        { actor: here.actor, office: here.office, language: 'fi', channel: 'job' },
      )
      times.push(performance.now() - began)
    }
    return p95(times.slice(100))
  } finally {
    await here.end()
  }
}

const many = Number(process.argv[2] ?? 1_000_000)
const few = await measure(10_000)
const large = await measure(many)
figure(`erase one person of ${many}, p95`, {
  ms: large,
  targetMs: 20,
  againstTenThousand: +(large / few).toFixed(2),
  targetAgainstTenThousand: 1.5,
})
