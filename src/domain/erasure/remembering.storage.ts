import { sql } from 'kysely'
import type { people } from '../../enforcement/declaration.ts'
import type { DbOf, NewRow } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { addRows } from '../../enforcement/rows.ts'
import type { addresses, emails, phones, trades } from '../people/declaration.ts'
import type { prohibitions } from '../prohibitions/declaration.ts'
import { fingerprints, type ErasureDb } from './declaration.ts'
import { readableMarks, type Mark } from './marks.rules.ts'

type Db = ErasureDb &
  DbOf<typeof people | typeof emails | typeof phones | typeof addresses | typeof trades | typeof prohibitions>
const dbOf = ({ db }: Occasion): Db => db as unknown as Db

/** What a person would be known by again, as it is stored now. */
async function marksOf(occasion: Occasion, person: string): Promise<Mark[]> {
  const db = dbOf(occasion)
  const mails = await db.selectFrom('emails').select(['email', 'normal']).where('person_id', '=', person).execute()
  const numbers = await db.selectFrom('phones').select('e164').where('person_id', '=', person).execute()
  const homes = await db.selectFrom('addresses').select('same_key').where('person_id', '=', person).execute()
  const ids = await db.selectFrom('trades').select('business_id').where('person_id', '=', person).execute()
  return readableMarks({
    emails: mails.map(({ email, normal }) => normal ?? email),
    phones: numbers.map(({ e164 }) => e164),
    addresses: homes.map(({ same_key }) => same_key),
    businessIds: ids.flatMap(({ business_id }) => business_id ?? []),
  })
}

/**
 * Keeps fingerprints of a person who is about to go: of each e-mail address, phone number, name with address and business id,
 * under the key of this installation. With the bans in force, or because the person wishes not to be entered again.
 */
export async function remember(
  occasion: Occasion,
  person: string,
  because: readonly ('ban' | 'not-again')[],
): Promise<void> {
  const db = dbOf(occasion)
  const marks = await marksOf(occasion, person)
  const [origin] = await db
    .insertInto('origins')
    .columns(['source_id', 'received_on', 'channel'])
    .expression((e) =>
      e
        .selectFrom('entries as p')
        .innerJoin('origins as o', 'o.id', 'p.origin_id')
        .select([
          'o.source_id',
          sql<string>`${occasion.today}::date`.as('on'),
          sql<string>`${occasion.channel}`.as('by'),
        ])
        .where('p.person_id', '=', person)
        .limit(1),
    )
    .returning('id')
    .execute()
  if (!origin || marks.length === 0) return
  const bans = await db
    .selectFrom('prohibitions')
    .select(['channel', 'use'])
    .where('person_id', '=', person)
    .where('lifted_at', 'is', null)
    .execute()
  const { today } = occasion
  const group = crypto.randomUUID()
  const rows = because.flatMap((why) =>
    marks.map(({ kind, text }): NewRow<typeof fingerprints> => ({
      origin_id: origin.id,
      kind,
      digest: occasion.digest.of(text),
      key_id: occasion.digest.keyId,
      because: why,
      bans: why === 'ban' ? bans : [],
      group_id: group,
      made_on: today,
      look_again_on: `${Number(today.slice(0, 4)) + 5}${today.slice(4)}`.replace('-02-29', '-02-28'),
    })),
  )
  await addRows(occasion.db, fingerprints, rows)
}
