import { readFileSync } from 'node:fs'
import { checkPromises } from '../src/domain/promises/check-promises.ts'
import { listPromises } from '../src/domain/promises/list-promises.ts'
import { declareRegisters } from '../src/domain/registers/declare-registers.ts'
import { readDeclaration } from '../src/domain/registers/yaml-form.schema.ts'
import { testProgram } from '../src/testing/program.ts'
import { figure } from './ground.ts'
import { p95 } from './people.ts'

/** The page of promises with a log of a million lines: as it opens, the nightly count, and without that count. */
const lines = 1_000_000
const house = await testProgram()
const { look, owner, as } = await house.makeOffice({ name: 'Mittaus Oy' })
const read = readDeclaration(readFileSync(new URL('../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const declared = await as(owner, declareRegisters, { document: read.declaration, base: 0 })
if (!('done' in declared)) throw new Error('not declared')
await look(`insert into access_log (at, actor_kind, operation, purpose, registers, people, fields, outcome, channel)
  select now() - (n * interval '25 seconds'), 'account',
    (array['see-person', 'search-people', 'list-people', 'change-person', 'forbid-marketing'])[1 + n % 5],
    'customer-care', '{1}', array[gen_random_uuid()], '{contact.email}', case n % 97 when 0 then 'refused' else 'done' end,
    'web' from generate_series(1, ${lines}) n`)
await look('analyze access_log')

async function timed(act: () => Promise<object>, times: number): Promise<number[]> {
  const taken: number[] = []
  for (let i = 0; i < times; i++) {
    const began = performance.now()
    const outcome = await act()
    taken.push(performance.now() - began)
    if (!('done' in outcome)) throw new Error('not done')
  }
  return taken
}
const open = () => as(owner, listPromises, {})
const ms = (times: readonly number[]): number => Math.round(times.toSorted((a, b) => a - b)[times.length >> 1]!)

await look('delete from promise_looks')
const without = await timed(open, 9)
const counting = await timed(() => as(owner, checkPromises, {}), 3)
const opening = await timed(open, 60)
figure(`open the promises, ${lines} lines of log`, {
  medianMs: ms(opening),
  p95Ms: p95(opening),
  targetP95Ms: 100,
  nightlyCountMs: ms(counting),
  withoutItMs: ms(without),
})
