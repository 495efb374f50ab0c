import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { seeNotice } from '../domain/documents/see-notice.ts'
import type { OfficeDeclaration } from '../domain/registers/declaration.schema.ts'
import { declareRegisters } from '../domain/registers/declare-registers.ts'
import { readDeclaration } from '../domain/registers/yaml-form.schema.ts'
import { perform } from '../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import type { Outcome } from '../enforcement/outcome.ts'
import type { TestProgram } from './program.ts'

const read = readDeclaration(readFileSync(new URL('../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
export const shop = read.declaration
export const visitor = { kind: 'visitor', name: 'visitor' } as const

export const doneIn = <T>(outcome: Outcome<T>): T => {
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}

/** An office that has declared the example, and its owner at work. */
export async function gardenIn(house: TestProgram) {
  const office = await house.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const act = <O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<Outcome<OutputOf<O>>> =>
    office.as(office.owner, operation, input)
  const done = async <O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> =>
    doneIn(await act(operation, input))
  let version = 0
  const declare = async (change: (declaration: OfficeDeclaration) => void = () => {}) => {
    const document = structuredClone(shop)
    change(document)
    const outcome = await done(declareRegisters, { document, base: version })
    version = outcome.version
    return outcome
  }
  const notice = async (input: Partial<InputOf<typeof seeNotice>> = {}) =>
    doneIn(await office.as(visitor, seeNotice, { document: 'customers', ...input }))
  const serve = async <O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> =>
    doneIn(
      await perform(operation, input, {
        actor: office.owner,
        office: office.office,
        purpose: 'customer-care',
        language: 'fi',
        channel: 'api',
      }),
    )
  return { office, act, done, declare, notice, serve }
}

export const phone = (number: string) => (declaration: OfficeDeclaration) => {
  declaration.office.controller.phone = number
}
export const club = (declaration: OfficeDeclaration) => {
  const customers = declaration.registers.find(({ key }) => key === 'customers')!
  const names = { fi: 'kanta-asiakaskerho', sv: 'stamkundsklubb', en: 'loyalty club' }
  const sentence = { fi: 'Pidämme kerhoa.', sv: 'Vi har en klubb.', en: 'We keep a club.' }
  customers.purposes.push({ ...customers.purposes[0]!, key: 'club', names, sentence })
}
