import { expressionBuilder, sql, type Kysely } from 'kysely'
import { askedAgain } from '../../enforcement/asked-again.ts'
import { everyPiece, moment, nothing, piece, type Piece, type SeeDb } from './pieces.storage.ts'

/** The person's own row. */
export type Own = {
  version: number
  given: string | null
  family: string | null
  namesOrigin: number | null
  language: string | null
  languageOrigin: number | null
}
export type OriginRow = {
  source: number
  receivedOn: string
  atLatest: boolean
  givenByPerson: boolean | null
  way: string
  recordedAt: string
  recordedBy: string | null
  file: string | null
  fileRow: number | null
}
export type Seen = { own: Own; pieces: Piece[]; origins: Map<number, OriginRow> }

type Tables = SeeDb extends Kysely<infer T> ? T & { pieces: Piece } : never

const everything = askedAgain<{ person: string }, Piece>('everything-of-a-person', (db: SeeDb, { person }, sees) => {
  const e = expressionBuilder<Tables>()
  const at = sql.ref
  const meant = e
    .selectFrom('pieces')
    .select(at<number>('pieces.origin').as('id'))
    .unionAll(
      e
        .selectFrom('pieces')
        .where('pieces.table', '=', 'people')
        .select(sql<number>`(${at('pieces.value')} ->> 'languageOrigin')::bigint`.as('id')),
    )
  return db
    .with('pieces', () => everyPiece(person, sees))
    .selectFrom('pieces')
    .select(['pieces.table', 'pieces.id', 'pieces.version', 'pieces.origin', 'pieces.value'])
    .unionAll(
      e
        .selectFrom('origins as o')
        .leftJoin('members as m', 'm.account', 'o.recorded_by')
        .leftJoin('imports as i', 'i.id', 'o.import_id')
        .where('o.id', 'in', meant)
        .select(
          piece('origins', at('o.id'), nothing, nothing, {
            source: at('o.source_id'),
            receivedOn: at('o.received_on'),
            atLatest: at('o.at_latest'),
            givenByPerson: at('o.given_by_person'),
            way: at('o.channel'),
            recordedAt: moment('o.recorded_at'),
            recordedBy: at('m.name'),
            file: at('i.file_name'),
            fileRow: at('o.import_row'),
          }),
        ),
    )
})

/** Everything that the act sees of a person and where each row came from, in one query; undefined when not there. */
export async function seeEverything(db: SeeDb, person: string): Promise<Seen | undefined> {
  const rows = await everything(db, { person })
  const own = rows.find((one) => one.table === 'people')
  if (!own) return undefined
  const { value, version, origin } = own
  return {
    own: { ...(value as Omit<Own, 'version' | 'namesOrigin'>), version: version!, namesOrigin: origin },
    pieces: rows.filter((one) => one.table !== 'people' && one.table !== 'origins').toSorted(byId),
    origins: new Map(
      rows.flatMap((one) => (one.table === 'origins' ? [[one.id!, one.value as OriginRow] as const] : [])),
    ),
  }
}

const byId = (a: Piece, b: Piece): number => (a.id ?? 0) - (b.id ?? 0)

/** The value of one detail of a person; undefined when the act does not see it. */
export const detailAt = (
  db: SeeDb,
  person: string,
  row: number,
): Promise<{ field: string; value: unknown } | undefined> =>
  db
    .selectFrom('details')
    .select(['field', 'value'])
    .where('person_id', '=', person)
    .where('id', '=', row)
    .executeTakeFirst()
