import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { axeViolations, closeBrowser } from '../../testing/browser.ts'
import { peopleOffice } from '../../testing/people-office.ts'
import type { PeopleOffice } from '../../testing/people-office.ts'

let office: PeopleOffice
before(async () => {
  office = await peopleOffice()
})
after(async () => {
  await closeBrowser()
  await office.stop()
})

/** A page of somebody whose data are restricted: the named fields, or everything. */
async function restricted(name: string, phone: string, fields: string | null) {
  const { person } = await office.ask('add-person', {
    register: 'customers',
    name,
    phones: [phone],
    emails: [`${name.split(' ')[0]}@rajattu.example`],
  })
  await office.look(
    `insert into restrictions (person_id, fields, ground) values ('${String(person)}', ${fields ?? 'null'}, 'contested')`,
  )
  await office.look('update office_state set restrictions = restrictions + 1')
  return office.open(`/people/${String(person)}`)
}

test('a restricted number stands as a mark in its row, and nobody is asked to write it anew', async () => {
  const page = await restricted('Risto Rajattu', '040 000 0771', `'{contact.phone}'`)
  await page.getByRole('heading', { name: 'Risto Rajattu' }).waitFor()
  const row = page.locator('.values > div').filter({ hasText: 'Puhelin' })
  await row.getByText('Tietoa ei saa nyt käyttää').waitFor()
  assert.equal(await row.count(), 1)
  assert.equal(await page.getByRole('button', { name: 'Lisää: Puhelin' }).count(), 0)
  assert.equal(await page.getByText('040 000 0771').count(), 0)
  await page.getByText('Risto@rajattu.example').waitFor()
  assert.deepEqual(await axeViolations(page), [])
  await page.context().close()
})

test('the page of somebody wholly restricted says so and offers no act and no empty field', async () => {
  const page = await restricted('Raija Takala', '040 000 0772', null)
  await page.getByRole('heading', { name: 'Käsittely on rajoitettu' }).waitFor()
  await page.getByRole('heading', { name: 'Tietoa ei saa nyt käyttää' }).waitFor()
  for (const name of ['Kiellä mainonta', 'Lisää tieto', 'Lisää: Puhelin', 'Lisää: Sähköposti'])
    assert.equal(await page.getByRole('button', { name }).count(), 0, name)
  assert.equal(await page.getByText('Nimetön').count(), 0)
  assert.deepEqual(await axeViolations(page), [])
  await page.context().close()
})
