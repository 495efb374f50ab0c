/// <reference types="node" />
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { axeViolations, closeBrowser, picture, sidewaysScroll, troubles } from '../../testing/browser.ts'
import type { Page, View } from '../../testing/browser.ts'
import { sign, type ProgramOffice } from '../../testing/program.ts'
import { servedProgram, type ServedProgram } from '../../testing/served-program.ts'
import { inviteMember } from '../staff/invite-member.ts'
import { recordHearing } from '../staff/record-hearing.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { declareRegisters } from './declare-registers.ts'
import { keepChange } from './keep-change.ts'
import { draftFromAnswers } from './questions.rules.ts'

let served: ServedProgram
before(async () => {
  served = await servedProgram()
})
after(async () => {
  await closeBrowser()
  await served.stop()
})

/** Nothing to remark for accessibility, nothing to scroll sideways, no fault in the page. */
async function inOrder(page: Page, name: string): Promise<void> {
  if (process.env['TEST_PICTURES']) await picture(page, `meanwhile-${name}`)
  assert.deepEqual(await axeViolations(page, { within: '#seloste' }), [], name)
  assert.equal(await sidewaysScroll(page), 0, name)
  assert.deepEqual(
    troubles(page).filter((one) => !/status of (401|409|400)/.test(one)),
    [],
    name,
  )
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const customers = '/registers/declaration/fields/register-customers'
const nameField = (page: Page) =>
  page
    .getByRole('textbox', { name: 'Nimi, suomeksi' })
    .or(page.getByRole('textbox', { name: 'Nimi' }))
    .first()

/** Beside the bar on a wide page; on a phone there is room for the acts only. */
const isKept = (page: Page) => page.getByText('Muutokset on tallennettu.').waitFor({ state: 'attached' })

async function declared(view: View = {}): Promise<{ office: ProgramOffice; page: Page }> {
  const office = await served.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const company = { name: 'Metsäpolun Puutarha Oy', contactName: 'Olli Omistaja', email: 'olli@metsapolku.example' }
  const document = draftFromAnswers({ company, programs: ['microsoft-365'] }, undefined, '2026-11-01')
  const outcome = await office.as(office.owner, declareRegisters, { document: { ...document }, base: 0 })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  const page = await served.open('/sign-in', view)
  await served.signIn(page, office.code)
  return { office, page }
}

/** A second owner of the office, signed in in a browser of her own. */
async function another(office: ProgramOffice, view: View = {}): Promise<Page> {
  const hearing = { kind: 'heard', heldOn: '2026-01-02', who: 'koko henkilöstö', size: '1-19' } as const
  const heard = await office.as(office.owner, recordHearing, hearing)
  assert.ok('done' in heard, JSON.stringify(heard))
  const name = 'Outi Osakas'
  const input = { name, email: `outi.${office.office.id}@metsapolku.example`, language: 'fi', role: 'owner' } as const
  const invited = await office.as(office.owner, inviteMember, input)
  assert.ok('done' in invited, JSON.stringify(invited))
  await sign(office.as, { kind: 'account', id: invited.done.account, name })
  const page = await served.open('/sign-in', view)
  await served.signIn(page, invited.done.code)
  return page
}

async function inForce(office: ProgramOffice): Promise<OfficeDeclaration> {
  const [last] = await office.look<{ document: OfficeDeclaration }>(
    'select document from declaration_versions order by version desc limit 1',
  )
  return last!.document
}

/** Accepts what the page has under change, as the next version. */
async function accept(page: Page, version: number): Promise<void> {
  await button(page, `Hyväksy versio ${version}`).click()
  await page.getByText(`Voimassa on versio ${version}.`).waitFor()
}

for (const view of [
  { width: 1280, theme: 'light' },
  { width: 320, theme: 'dark' },
] as const)
  test(`two change the declaration: both see it, and nothing is overwritten, ${view.width} wide`, async () => {
    const at = (name: string) => `${name}-${view.width}`
    const { office, page: olli } = await declared(view)
    const outi = await another(office, view)

    await outi.goto(customers)
    await nameField(outi).fill('Ostajat')
    await isKept(outi)
    await outi.goto(`${customers}#registers/customers/retention/0`)
    await outi.getByRole('textbox', { name: 'Aika', exact: true }).first().fill('2')
    await isKept(outi)
    await inOrder(outi, at('kept'))

    await olli.goto('/registers')
    await olli.getByText('Keskeneräinen muutos: Outi Osakas').waitFor()
    await inOrder(olli, at('other'))
    assert.doesNotMatch(await olli.locator('#page').innerText(), /Ostajat/)
    await olli.goto(customers)
    await nameField(olli).fill('Kanta-asiakkaat')
    await link(olli, 'Katso, mitä muutos tekee').click()
    await olli.getByText('Keskeneräinen muutos: Outi Osakas').waitFor()
    await accept(olli, 2)
    await olli.getByText('Ennen käyttöönottoa muutos tuodaan versioon 2').waitFor()
    await inOrder(olli, at('other-older'))
    await olli.goto(`/documents/${(await inForce(office)).documents[0]!.key}`)
    await olli.getByText('Keskeneräinen muutos: Outi Osakas').waitFor()
    await inOrder(olli, at('publishing'))

    await outi.getByRole('textbox', { name: 'Aika', exact: true }).first().fill('4')
    await outi.getByText('Versio 2 tuli voimaan sillä välin.').waitFor()
    await inOrder(outi, at('came'))
    await link(outi, 'Katso, mitä muutos tekee').click()
    await outi.getByRole('heading', { name: 'Rekistereitä on muutettu sillä välin' }).waitFor()
    await outi.getByText('Hyväksyi Olli Omistaja').waitFor()
    await outi.getByText('Rekisterin nimi muuttui: Asiakkaat → Kanta-asiakkaat.').waitFor()
    await outi.getByRole('radiogroup', { name: 'Kanta-asiakkaat: Nimi, suomeksi' }).waitFor()
    assert.equal(await outi.getByLabel('Versio 2: Kanta-asiakkaat').isChecked(), true)
    await inOrder(outi, at('conflict'))
    await button(outi, 'Tuo muutoksesi versioon 2').click()
    await button(outi, 'Hyväksy versio 3').waitFor()
    await accept(outi, 3)

    const document = await inForce(office)
    const register = document.registers.find((one) => one.key === 'customers')!
    assert.deepEqual([register.names.fi, register.retention[0]?.period], ['Kanta-asiakkaat', 'P4Y'])
    await outi.reload()
    await outi.getByText('Voimassa on versio 3.').waitFor()
    assert.equal(await outi.getByText('Muutoksesi on kesken').count(), 0)
    await olli.goto('/registers/declaration/versions')
    await olli.getByText('Hyväksyi Outi Osakas').waitFor()
  })

test('one’s own is taken where it is chosen, and a change accepted between looking and accepting is told', async () => {
  const { office, page: olli } = await declared()
  const outi = await another(office)
  for (const [page, name] of [
    [olli, 'Kanta-asiakkaat'],
    [outi, 'Ostajat'],
  ] as const) {
    await page.goto(customers)
    await nameField(page).fill(name)
    await link(page, 'Katso, mitä muutos tekee').click()
    await button(page, 'Hyväksy versio 2').waitFor()
  }
  await accept(olli, 2)
  await button(outi, 'Hyväksy versio 2').click()
  await outi.getByRole('heading', { name: 'Rekistereitä on muutettu sillä välin' }).waitFor()
  assert.equal((await inForce(office)).registers[0]?.names.fi, 'Kanta-asiakkaat')
  await outi.getByLabel('Oma muutoksesi: Ostajat').check()
  await button(outi, 'Tuo muutoksesi versioon 2').click()
  await accept(outi, 3)
  assert.equal((await inForce(office)).registers[0]?.names.fi, 'Ostajat')
})

test('a reload keeps the change: one goes on where one left off, or drops it after one question', async () => {
  const { page } = await declared({ width: 320 })
  await page.goto(customers)
  await nameField(page).fill('Kanta-asiakkaat')
  await isKept(page)
  await page.reload()
  await page.getByRole('heading', { name: 'Kanta-asiakkaat', level: 1 }).waitFor()
  await page.goto('/registers')
  await page.getByText('Muutoksesi on kesken').waitFor()
  await inOrder(page, 'own')
  await link(page, 'Jatka siitä, mihin jäit').click()
  await link(page, 'Kanta-asiakkaat').waitFor()

  await page.goto('/registers')
  await button(page, 'Hylkää muutos').click()
  await page.getByRole('heading', { name: 'Hylätäänkö keskeneräinen muutos?' }).waitFor()
  await inOrder(page, 'drop')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hylkää muutos' }).click()
  await page.getByText('Muutoksesi on kesken').waitFor({ state: 'detached' })
  await page.goto(customers)
  await page.getByRole('heading', { name: 'Asiakkaat', level: 1 }).waitFor()
})

test('what was read into an office that has declared nothing yet is kept too, and comes into force as its first version', async () => {
  const office = await served.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const company = { name: 'Metsäpolun Puutarha Oy', contactName: 'Olli Omistaja', email: 'olli@metsapolku.example' }
  const document = draftFromAnswers({ company }, undefined, '2026-11-01')
  const kept = await office.as(office.owner, keepChange, { document: { ...document }, base: 0 })
  assert.ok('done' in kept, JSON.stringify(kept))
  const page = await served.open('/sign-in')
  await served.signIn(page, office.code)
  await page.goto('/registers')
  await page.getByText('Muutoksesi on kesken').waitFor()
  await inOrder(page, 'first')
  await link(page, 'Jatka siitä, mihin jäit').click()
  await link(page, 'Katso, mitä muutos tekee').click()
  await page.getByText('Mitään ei ole vielä voimassa.').waitFor()
  await accept(page, 1)
  assert.deepEqual(await office.look('select kept_by from declaration_changes'), [])
})
