import assert from 'node:assert/strict'
import type { Actor } from '../enforcement/actor.ts'
import { perform } from '../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import type { Outcome } from '../enforcement/outcome.ts'
import type { TestOffice } from './office.ts'

/**
 * Acts through the gate as one member of the staff, for customer care unless another purpose is named. `act` gives the
 * outcome, `done` what was done, and fails when it was refused. The office may be made after this is called.
 */
export function acting(office: () => Pick<TestOffice, 'office'>, actor: Actor) {
  const act = <O extends AnyOperation>(
    operation: O,
    input: InputOf<O>,
    purpose = 'customer-care',
  ): Promise<Outcome<OutputOf<O>>> =>
    perform(operation, input, { actor, office: office().office, purpose, language: 'fi', channel: 'web' })
  async function done<O extends AnyOperation>(...given: Parameters<typeof act<O>>): Promise<OutputOf<O>> {
    const outcome = await act(...given)
    assert.ok('done' in outcome, JSON.stringify(outcome))
    return outcome.done
  }
  return { act, done }
}

/** The same as the owner of the office, who handles what people ask; `refused` gives the codes of a refusal. */
export function handling(office: () => Pick<TestOffice, 'office'> & { owner: Actor }) {
  const act = <O extends AnyOperation>(operation: O, input: InputOf<O>, purpose = 'fulfilling-rights') =>
    acting(office, office().owner).act(operation, input, purpose)
  const done = <O extends AnyOperation>(operation: O, input: InputOf<O>, purpose = 'fulfilling-rights') =>
    acting(office, office().owner).done(operation, input, purpose)
  const refused = async <O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<string[]> =>
    codes(await act(operation, input))
  return { act, done, refused }
}

/** The codes of a refusal; none when it was done. */
export const codes = (outcome: Outcome<unknown>): string[] =>
  'refused' in outcome ? outcome.refused.map((one) => one.code) : []
