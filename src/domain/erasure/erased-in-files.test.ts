import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importOffice, type ImportOffice } from '../../testing/import-office.ts'

const csv = 'Etunimi;Sukunimi;Sähköposti\nAino;Virtanen;aino@x.example\nEero;Salo;eero@x.example\n'

/** Somebody of this e-mail address was erased, and this is remembered of them. */
async function erased(
  office: ImportOffice,
  email: string,
  because: 'ban' | 'not-again',
  bans: object[],
): Promise<void> {
  const { digest } = office.office.house
  await office.look(
    `with o as (insert into origins (source_id, received_on, channel) values (1, '2026-01-01', 'api') returning id)
     insert into fingerprints (origin_id, kind, digest, key_id, because, bans, group_id, made_on, look_again_on)
     select id, 'email', $1, $2, $3, $4, gen_random_uuid(), '2026-01-01', '2031-01-01' from o`,
    [digest.of(`email ${email}`), digest.keyId, because, JSON.stringify(bans)],
  )
}

test('a row of somebody erased who wished not to be entered again waits for the keeper, and the others come in', async () => {
  const office = await importOffice()
  await erased(office, 'aino@x.example', 'not-again', [])
  const id = await office.bringIn(csv)
  const { counts } = await office.see(id)
  assert.deepEqual([counts.new, counts.keeper], [1, 1])
  const [row] = await office.rows(id, 'keeper')
  assert.match(row!.because.join(' '), /Poistettu henkilö on toivonut, ettei häntä lisätä uudelleen/)
  assert.equal(row!.match, null)
  assert.equal(await office.count('people'), 1)
})

test('a ban that is remembered comes back with the row, and the row is brought in', async () => {
  const office = await importOffice()
  await erased(office, 'aino@x.example', 'ban', [{ channel: 'visits', use: 'direct-marketing' }])
  await office.bringIn(csv)
  assert.equal(await office.count('people'), 2)
  assert.deepEqual(await office.look('select channel, use from prohibitions'), [
    { channel: 'visits', use: 'direct-marketing' },
  ])
})

test('a fingerprint under another key recognises nobody', async () => {
  const office = await importOffice()
  await erased(office, 'aino@x.example', 'not-again', [])
  await office.look(`update fingerprints set key_id = 'another'`)
  const { counts } = await office.see(await office.bringIn(csv))
  assert.deepEqual([counts.new, counts.keeper], [2, 0])
})
