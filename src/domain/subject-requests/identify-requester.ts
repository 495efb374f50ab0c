import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { guardCell } from '../people/guard.rules.ts'
import { holdPerson } from '../people/values.storage.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { enoughFor, holdsGuarded, needsAuthority } from './case.rules.ts'
import { fieldsHeld } from './held.storage.ts'
import { request, version } from './request.schema.ts'
import { identityWays } from './request-terms.rules.ts'
import { lookingFor } from './looking.storage.ts'
import { addEvent, addTasks, changeCase, nameSubject, takeCase, wishesOf, type CaseRow } from './storage.ts'
import { tasksElsewhere } from './tasks.rules.ts'

/**
 * Records how the one who asks was recognised, and whose data are meant. Proportionate to what is asked: no signature, no
 * copy of a document and never the identity code (Art. 12(6), DPA s. 29). From now each declared system outside the
 * program that holds data is a task with the words to look for. Refusals: unknown-request, request-closed,
 * request-unconfirmed, request-changed-meanwhile, unknown-person, whose-data, identity-too-light, authority-missing,
 * number-in-request.
 */
export const identifyRequester = operation({
  name: 'identify-requester',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    version,
    person: id('person').optional().describe('Whose data are meant; left out: as the case says already'),
    how: z.enum(identityWays),
    note: z.string().trim().max(500).optional(),
    authority: z.string().trim().max(500).optional().describe('By what right somebody asks for another'),
  }),
  output: z.object({ request, person: id('person').nullable(), tasks: z.int() }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    if ([input.note, input.authority].some((one) => one !== undefined && guardCell(one)))
      return refuse('number-in-request')
    const person = input.person ?? found.person_id
    const kinds = (await wishesOf(occasion, [found.id])).map(({ kind }) => kind)
    if (input.how !== 'not-needed' && person === null) return refuse('whose-data')
    if (person !== null && !(await holdPerson(occasion.db, person))) return refuse('unknown-person')
    const declared = await documentOf(occasion.db, occasion.charter.version)
    const guarded = person !== null && holdsGuarded(await fieldsHeld(occasion, person), declared?.ownFields ?? [])
    const enough = enoughFor(kinds, guarded)
    if (!enough.includes(input.how)) return refuse('identity-too-light', { enough: enough.length }, 'Art. 12(6)')
    const authority = input.authority ?? found.authority
    if (needsAuthority(found.for_whom as 'self', kinds) && !authority) return refuse('authority-missing')
    if (person !== null && person !== found.person_id) await nameSubject(occasion, found.id, person)
    const named: CaseRow = { ...found, person_id: person }
    await changeCase(occasion, found.id, {
      identity_how: input.how,
      authority,
      ...(found.state === 'received' ? { state: 'identified' as const } : {}),
    })
    await addEvent(occasion, named, 'identified', input.note ?? null)
    const tasks =
      person === null
        ? []
        : tasksElsewhere(kinds, declared?.systems ?? [], {
            words: await lookingFor(occasion, person),
            strictOn: found.strict_on,
            today: occasion.today,
          })
    await addTasks(occasion, named, tasks)
    return done({ request: found.id, person, tasks: tasks.length })
  },
})
