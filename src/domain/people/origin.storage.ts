import { accountOf } from '../../enforcement/actor.ts'
import type { origins } from '../../enforcement/declaration.ts'
import type { DbOf, NewRow } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'

export type NewOrigin = {
  source: number
  receivedOn: string
  atLatest?: boolean | undefined
  givenByPerson: boolean | null
  /** By what way it came; the channel of the program when not said. */
  way?: string | undefined
  /** Set when the act concerns one person only: the origin goes when the person goes. */
  person?: string
}

/** An origin as it is stored: who recorded it is the actor. */
export const originRow = ({ actor, channel }: Occasion, given: NewOrigin) =>
  ({
    person_id: given.person ?? null,
    source_id: given.source,
    received_on: given.receivedOn,
    at_latest: given.atLatest ?? false,
    given_by_person: given.givenByPerson,
    channel: given.way ?? channel,
    recorded_by: accountOf(actor),
  }) satisfies NewRow<typeof origins>

/** Records where the values of one act come from, and by what way. Gives its id, which every row of the act carries. */
export async function addOrigin(occasion: Occasion, given: NewOrigin): Promise<number> {
  const db = occasion.db as DbOf<typeof origins>
  const { id } = await db
    .insertInto('origins')
    .values(originRow(occasion, given))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
