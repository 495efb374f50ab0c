import { randomBytes } from 'node:crypto'
import { createOfficeSchema } from '../src/plumbing/database/migrate.ts'
import { figure, ground } from './ground.ts'

/** Making an empty office with all its tables. */
const here = await ground()
const times: number[] = []
for (let i = 0; i < 9; i++) {
  const began = performance.now()
  await createOfficeSchema(here.database, randomBytes(6).toString('hex'))
  times.push(performance.now() - began)
}
times.sort((a, b) => a - b)
figure('make an empty office', { medianMs: Math.round(times[4]!), targetMs: 100 })
await here.end()
