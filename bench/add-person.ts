import { generatePeople } from '../src/app/demo/generate-people.ts'
import { addPerson } from '../src/domain/people/add-person.ts'
import { perform } from '../src/enforcement/gate.ts'
import { figure } from './ground.ts'
import { p95, peopled, sixteenAtOnce } from './people.ts'

/** Adding a person with origin, entry, movement and line, sixteen at once, to a hundred thousand people. */
const count = 100_000
const here = await peopled(count)
const people = [...generatePeople({ seed: 7, from: count, count: 6000 })]
const add = async (n: number): Promise<void> => {
  const { given, family, language, emails, phones, addresses } = people[n]!
  const outcome = await perform(
    addPerson,
    { register: 'customers', given, family, language, emails, phones, addresses, evenSo: true },
    { actor: here.actor, office: here.office, purpose: 'customer-care', language: 'fi', channel: 'web' },
  )
  if (!('done' in outcome)) throw new Error(`not added: ${outcome.refused.map((one) => one.code).join(', ')}`)
}
await sixteenAtOnce(800, add)
const { times, seconds } = await sixteenAtOnce(4000, (n) => add(n + 1000))
figure('add a person, 16 at once', {
  perSecond: Math.round(times.length / seconds),
  targetPerSecond: 600,
  p95Ms: p95(times),
})
await here.end()
