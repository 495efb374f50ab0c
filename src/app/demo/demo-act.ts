import type { Actor } from '../../enforcement/actor.ts'
import { perform } from '../../enforcement/gate.ts'
import type { Office } from '../../enforcement/house.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'

/** Carries out an operation as somebody, or throws: nothing of the demo is ever refused. */
export async function act<O extends AnyOperation>(
  office: Office,
  actor: Actor,
  operation: O,
  input: InputOf<O>,
  purpose?: string,
): Promise<OutputOf<O>> {
  const channel = actor.kind === 'job' ? 'job' : 'web'
  const outcome = await perform(operation, input, {
    actor,
    office,
    ...(purpose ? { purpose } : {}),
    language: 'fi',
    channel,
  })
  if ('refused' in outcome) throw new Error(`demo: ${operation.name} was refused: ${outcome.refused[0]?.code}`)
  return outcome.done
}
