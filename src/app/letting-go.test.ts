import assert from 'node:assert/strict'
import { writeFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { callsTo } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'
import { demoDeclaration } from './demo/demo-company.ts'
import { uploadPath } from './upload.ts'

const running = await testProgram()
after(() => running.end())
const call = callsTo(running)
const office = await running.makeOffice()
const headers = {
  origin: '',
  'sec-fetch-site': '',
  'seloste-office': office.office.id,
  'seloste-purpose': 'register-keeping',
  'seloste-language': 'en',
}
const ask = async (name: string, input: unknown) => {
  const { body } = await call(`/api/${name}`, input, { console: true, headers })
  assert.ok(body.done, JSON.stringify(body))
  return body.done
}

test('when a declaration lets values go, what is kept of the file that brought them goes too', async () => {
  await running.program.startJobs()
  const document = demoDeclaration('metsapolku')
  await ask('declare-registers', { document, base: 0 })
  const note = [{ field: 'note', value: 'soittaa aamulla' }]
  await ask('add-person', { register: 'customers', given: 'Aino', emails: ['aino@koe.example'], details: note })
  const file = 'a'.repeat(32)
  const path = uploadPath(running.program.data, office.office.id, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'Nimi;Muuta\nAino;soittaa aamulla\n')
  await office.look(`
    insert into imports (id, state, file, file_name, file_sha256) values (gen_random_uuid(), 'done', '${file}', 'x.csv', 'x');
    insert into kept_rows (import_id, row_number, verdict, why, cells)
      select id, 2, 'sample', '[]', '["Aino","soittaa aamulla"]' from imports;
    update origins set import_id = (select id from imports)`)
  const narrower = structuredClone(document)
  for (const register of narrower.registers) {
    register.fields = register.fields.filter((one) => one.field !== 'note')
    for (const purpose of register.purposes) {
      if (purpose.fields) purpose.fields = purpose.fields.filter((one) => one !== 'note')
    }
  }
  await ask('declare-registers', { document: narrower, base: 1, effects: 'let-go' })
  const closed = async () =>
    (await office.look<{ closed: boolean }>('select closed_at is not null as closed from imports'))[0]!.closed
  for (let i = 0; i < 200 && !((await closed()) && !existsSync(path)); i++) await wait(100)
  assert.equal(await closed(), true)
  assert.deepEqual(await office.look('select count(*)::int as n from kept_rows'), [{ n: 0 }])
  assert.equal(existsSync(path), false)
})
