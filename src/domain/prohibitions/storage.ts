import { sql } from 'kysely'
import { accountOf } from '../../enforcement/actor.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { addRows } from '../../enforcement/rows.ts'
import type { documentVersions } from '../documents/declaration.ts'
import { prohibitions, type ProhibitedChannel } from './declaration.ts'

type Db = DbOf<typeof prohibitions>
const singleChannels: readonly ProhibitedChannel[] = ['post', 'phone', 'email', 'sms', 'visits']

/** The bans on advertising in force for these people, each as `person channel`. */
export async function bansInForce(db: Db, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const rows = await db
    .selectFrom('prohibitions')
    .select(['person_id', 'channel'])
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .where('use', '=', 'direct-marketing')
    .where('lifted_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => `${row.person_id} ${row.channel}`))
}

/** The channels by which a person may not be advertised to, in force now. */
export async function bansOf(db: Db, person: string): Promise<ProhibitedChannel[]> {
  const bans = await bansInForce(db, [person])
  return [...bans].map((ban) => ban.split(' ')[1] as ProhibitedChannel)
}

/** `publishedThen`: what was published last when it was given; left out, what was so on the day it was given. */
type Given = { origin: number; givenOn: string; publishedThen?: number | null }

/** Records bans on advertising that are not in force yet. */
export async function addBans(
  occasion: Occasion,
  person: string,
  channels: readonly ProhibitedChannel[],
  from: Given,
): Promise<void> {
  await addBansOfMany(occasion, [person], channels, from)
}

/** Records for each of these people the bans that are not in force yet; gives those for whom there was one. */
export async function addBansOfMany(
  { db, actor, today }: Occasion,
  people: readonly string[],
  channels: readonly ProhibitedChannel[],
  { origin, givenOn, ...given }: Given,
): Promise<string[]> {
  if (channels.length === 0) return []
  // Of today's the database itself knows what is published at the moment.
  const publishedThen = givenOn < today ? await publishedLast(db, givenOn, given.publishedThen) : given.publishedThen
  const inForce = await bansInForce(db, people)
  const added = people.flatMap((person) =>
    [...new Set(channels)]
      .filter((channel) => !inForce.has(`${person} ${channel}`))
      .map((channel) => ({ person, channel })),
  )
  await addRows(
    db,
    prohibitions,
    added.map(({ person, channel }) => ({
      person_id: person,
      channel,
      use: 'direct-marketing',
      origin_id: origin,
      given_on: givenOn,
      recorded_by: accountOf(actor),
      version: 1,
      ...(publishedThen === undefined ? {} : { published_then: publishedThen }),
    })),
  )
  return [...new Set(added.map(({ person }) => person))]
}

/** What was published last when a day ended, unless it is known already. */
async function publishedLast(
  db: DbOf<typeof documentVersions>,
  day: string,
  known: number | null | undefined,
): Promise<number | null> {
  if (known !== undefined) return known
  const { last } = await db
    .selectFrom('document_versions')
    .select((e) => e.fn.max('id').as('last'))
    .where('published_on', '<=', day)
    .executeTakeFirstOrThrow()
  return last
}

/**
 * Ends the bans of these channels, or all of them; they stay as rows that say who ended them and when. A ban of every
 * channel, of which only some are allowed again, goes on for the others.
 */
export async function liftBans(
  occasion: Occasion,
  person: string,
  channels: readonly ProhibitedChannel[] | 'every',
): Promise<void> {
  const { db, actor, now } = occasion
  const lifted = await (db as Db)
    .updateTable('prohibitions')
    .set({ lifted_at: now, lifted_by: accountOf(actor), version: sql<number>`version + 1` })
    .where('person_id', '=', person)
    .where('use', '=', 'direct-marketing')
    .where('lifted_at', 'is', null)
    .$if(channels !== 'every', (query) => query.where('channel', 'in', ['all', ...channels] as ProhibitedChannel[]))
    .returning(['channel', 'origin_id', 'given_on', 'published_then'])
    .execute()
  const whole = lifted.find((ban) => ban.channel === 'all')
  if (!whole || channels === 'every' || channels.includes('all')) return
  const others = singleChannels.filter((channel) => !channels.includes(channel))
  await addBans(occasion, person, others, {
    origin: whole.origin_id,
    givenOn: whole.given_on,
    publishedThen: whole.published_then,
  })
}

/** Ends the bans that one act brought: it was a mistake. */
export async function liftBansOf({ db, actor, now }: Occasion, person: string, origin: number): Promise<void> {
  await (db as Db)
    .updateTable('prohibitions')
    .set({ lifted_at: now, lifted_by: accountOf(actor), version: sql<number>`version + 1` })
    .where('person_id', '=', person)
    .where('origin_id', '=', origin)
    .where('lifted_at', 'is', null)
    .execute()
}
