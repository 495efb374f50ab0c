import { accountOf } from '../../enforcement/actor.ts'
import type { NewRow, Row } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { messages, type RequestsDb } from './declaration.ts'

export type MessageRow = Row<typeof messages>
const columns = Object.keys(messages.columns) as (keyof typeof messages.columns)[]
const dbOf = ({ db }: Occasion): RequestsDb => db as unknown as RequestsDb

type Given = Pick<MessageRow, 'kind' | 'language' | 'channel' | 'sent_to' | 'subject' | 'body'> & {
  certificate?: string | null
}
type Of = { id: string | null; person_id: string | null; origin_id: number }

/**
 * Puts a message where it goes out from: by e-mail when there is a server for it and an address, else to be printed or copied
 * by hand and marked as sent. Gives its id. The job that sends is put into its queue in the same transaction.
 */
export async function addMessage(occasion: Occasion, of: Of, given: Given): Promise<string> {
  const byMail = given.channel === 'email' && given.sent_to !== null && occasion.mails
  const row: NewRow<typeof messages> = {
    ...given,
    request_id: of.id,
    person_id: of.person_id,
    origin_id: of.origin_id,
    state: byMail ? 'waiting' : 'by-hand',
    made_by: accountOf(occasion.actor),
  }
  const { id } = await dbOf(occasion).insertInto('messages').values(row).returning('id').executeTakeFirstOrThrow()
  if (byMail) await occasion.enqueue('send-message', { message: id, onBehalf: accountOf(occasion.actor) ?? 'console' })
  return id
}

export const messagesOf = (occasion: Occasion, request: string): Promise<MessageRow[]> =>
  dbOf(occasion)
    .selectFrom('messages')
    .select(columns)
    .where('request_id', '=', request)
    .orderBy('made_at')
    .orderBy('id')
    .execute()

export const holdMessage = (occasion: Occasion, id: string): Promise<MessageRow | undefined> =>
  dbOf(occasion).selectFrom('messages').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

export async function changeMessage(occasion: Occasion, id: string, change: Partial<MessageRow>): Promise<void> {
  await dbOf(occasion).updateTable('messages').set(change).where('id', '=', id).execute()
}
