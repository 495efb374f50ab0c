import { seePerson } from '../src/domain/people/see-person.ts'
import { perform } from '../src/enforcement/gate.ts'
import { figure, inOffice } from './ground.ts'
import { p95, peopled, sixteenAtOnce } from './people.ts'

/** Opening a person with its line in the log, sixteen at once, of a hundred thousand people. */
const here = await peopled(100_000)
const people = await inOffice(here.database, here.office.id, 'select id from people order by random() limit 6000')
const open = async (n: number): Promise<void> => {
  const person = String(people[n % people.length]!['id'])
  const outcome = await perform(
    seePerson,
    { person },
    { actor: here.actor, office: here.office, purpose: 'customer-care', language: 'fi', channel: 'web' },
  )
  if (!('done' in outcome)) throw new Error('somebody was not there')
}
await sixteenAtOnce(1000, open)
const { times, seconds } = await sixteenAtOnce(5000, open)
figure('open a person, 16 at once', {
  perSecond: Math.round(times.length / seconds),
  targetPerSecond: 1000,
  p95Ms: p95(times),
  targetP95Ms: 25,
})
await here.end()
