import { readFileSync } from 'node:fs'
import { buildAccessPackage } from '../src/domain/access-package/build-access-package.ts'
import { printedPackage } from '../src/domain/access-package/access-package.document.ts'
import type { PackageContent } from '../src/domain/access-package/package.schema.ts'
import { seeConsultations } from '../src/domain/access-package/see-consultations.ts'
import { addPerson } from '../src/domain/people/add-person.ts'
import { declareRegisters } from '../src/domain/registers/declare-registers.ts'
import { readDeclaration } from '../src/domain/registers/yaml-form.schema.ts'
import { identifyRequester } from '../src/domain/subject-requests/identify-requester.ts'
import { receiveRequest } from '../src/domain/subject-requests/receive-request.ts'
import { perform } from '../src/enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../src/enforcement/operation.ts'
import { print } from '../src/plumbing/forms/print.ts'
import { testProgram } from '../src/testing/program.ts'
import { figure } from './ground.ts'
import { p95 } from './people.ts'

/** The copy of a person of 1,000 rows, and who looked at one person in a log of a million lines. */
const lines = 1_000_000
const rows = 1_000
const house = await testProgram()
const { look, owner, office } = await house.makeOffice({ name: 'Mittaus Oy' })
const read = readDeclaration(readFileSync(new URL('../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const act = async <O extends AnyOperation>(operation: O, input: InputOf<O>, purpose: string): Promise<OutputOf<O>> => {
  const outcome = await perform(operation, input, { actor: owner, office, purpose, language: 'fi', channel: 'api' })
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.done
}
await act(declareRegisters, { document: read.declaration, base: 0 }, 'register-keeping')
const added = { register: 'customers', name: 'Eero Saarela', emails: ['eero@posti.example'] }
const { person } = await act(addPerson, added, 'customer-care')
await look(
  `insert into details (person_id, field, value, origin_id)
   select $1, 'note', to_jsonb('Soitettu Aino Lahtelalle, toimitus sovittu ' || n || '.'), (select max(id) from origins)
   from generate_series(1, ${rows}) n`,
  [person],
)
// Every hundredth line is of this person: a customer of many years has thousands.
await look(
  `insert into access_log (at, actor_kind, operation, purpose, registers, people, fields, outcome, channel)
   select now() - (n * interval '25 seconds'), 'account',
     (array['see-person', 'search-people', 'list-people', 'change-person', 'forbid-marketing'])[1 + n % 5],
     'customer-care', '{1}', array[case n % 100 when 0 then $1::uuid else gen_random_uuid() end], '{contact.email}', 'done',
     'web' from generate_series(1, ${lines}) n`,
  [person],
)
await look('analyze access_log')
const asked = { person, way: 'email' as const, requester: { name: 'Eero Saarela', email: 'eero@posti.example' } }
const { request } = await act(receiveRequest, { ...asked, wishes: [{ kind: 'access' }] }, 'fulfilling-rights')
await act(identifyRequester, { request, how: 'known-address' }, 'fulfilling-rights')

async function timed(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let i = 0; i < times; i++) {
    const began = performance.now()
    await work()
    taken.push(performance.now() - began)
  }
  return taken.slice(1)
}
const looked = await timed(21, () => act(seeConsultations, { person }, 'fulfilling-rights'))
figure(`who looked at one person, ${lines} lines of log, p95`, { ms: p95(looked), targetMs: 200 })
const built = await timed(11, () => act(buildAccessPackage, { request }, 'fulfilling-rights'))
const [kept] = await look<{ content: PackageContent }>('select content from access_packages')
const printing = await timed(4, () => print(printedPackage(kept!.content), 'pdf'))
figure(`the copy of a person of ${rows} rows, p95`, {
  ms: p95(built),
  targetMs: 1000,
  items: kept!.content.items.length,
  pdfMs: p95(printing),
})
await house.end()
