import { readFileSync } from 'node:fs'
import { erasePerson } from '../src/domain/erasure/erase-person.ts'
import { readDeclaration } from '../src/domain/registers/yaml-form.schema.ts'
import { perform } from '../src/enforcement/gate.ts'
import { figure, inOffice } from './ground.ts'
import { p95, peopled } from './people.ts'

/*
 * Erasing one person as it is asked for: the verdict on every item from the declaration, then every declared table, with
 * movements, the record of the erasure and the line, in the same act; a large office against a small one.
 */
const read = readDeclaration(readFileSync(new URL('../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const { declaration } = read
declaration.office.erasureNights = 0

async function measure(count: number): Promise<number> {
  const here = await peopled(count)
  try {
    await inOffice(
      here.database,
      here.office.id,
      `insert into declaration_versions (version, document, summary)
       values (1, '${JSON.stringify(declaration).replaceAll("'", "''")}', '[]')`,
    )
    const people = await inOffice(here.database, here.office.id, 'select id from people order by random() limit 700')
    const times: number[] = []
    for (const { id: person } of people) {
      const began = performance.now()
      const outcome = await perform(
        erasePerson,
        { person: String(person) },
        { actor: here.actor, office: here.office, language: 'fi', channel: 'api' },
      )
      times.push(performance.now() - began)
      if (!('done' in outcome) || outcome.done.state !== 'done') throw new Error(JSON.stringify(outcome))
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
