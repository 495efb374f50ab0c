import type { people } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import type { emails, phones, trades } from '../people/declaration.ts'

type Db = DbOf<typeof people | typeof emails | typeof phones | typeof trades>

/** The words by which a person is looked for elsewhere: names, e-mail addresses, phone numbers, trade names. */
export async function lookingFor(occasion: Occasion, person: string): Promise<string> {
  const db = occasion.db as unknown as Db
  const own = await db.selectFrom('people').select(['given_name', 'family_name']).where('id', '=', person).execute()
  const mails = await db.selectFrom('emails').select('email').where('person_id', '=', person).execute()
  const numbers = await db.selectFrom('phones').select('phone').where('person_id', '=', person).execute()
  const names = await db.selectFrom('trades').select(['name', 'business_id']).where('person_id', '=', person).execute()
  const words = [
    ...own.map((one) => [one.given_name, one.family_name].filter(Boolean).join(' ')),
    ...mails.map((one) => one.email),
    ...numbers.map((one) => one.phone),
    ...names.flatMap((one) => [one.name, one.business_id]),
  ]
  return words.filter(Boolean).join(' · ')
}

/** What a person is called, or null when there is no name. */
export async function nameOf({ db }: Occasion, person: string): Promise<string | null> {
  const own = await (db as unknown as Db)
    .selectFrom('people')
    .select(['given_name', 'family_name'])
    .where('id', '=', person)
    .executeTakeFirst()
  return [own?.given_name, own?.family_name].filter(Boolean).join(' ') || null
}
