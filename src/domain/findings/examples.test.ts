import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { emptyCharter } from '../../enforcement/charter.ts'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import { emptyOffice, someoneWhoMay } from '../../testing/office.ts'
import { readCharter } from '../registers/charter.storage.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { languages, type Language } from '../registers/text.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { acceptFinding } from './accept-finding.ts'
import { checkDocuments } from './check-documents.ts'

const folder = new URL('../../../examples/', import.meta.url)
const printed = ['data-flow-description', 'register-description', 'privacy-notice', 'processing-record']

for (const name of readdirSync(folder).filter((one) => one.endsWith('.yaml')))
  test(`${name} in use: once somebody has tried the mailbox, no document of any kind has a finding in any language`, async () => {
    const office = await emptyOffice({ charter: emptyCharter, now: () => new Date('2026-11-28T10:00:00Z') })
    office.office.house.readCharter = readCharter
    const keeper = someoneWhoMay('declare registers', 'see registers')
    await office.may(keeper.actor, keeper.grants)
    const done = async <O extends AnyOperation>(
      operation: O,
      input: InputOf<O>,
      language: Language = 'fi',
    ): Promise<OutputOf<O>> => {
      const context = { actor: keeper.actor, office: office.office, purpose: 'register-keeping', language } as const
      const outcome = await perform(operation, input, { ...context, channel: 'api' })
      assert.ok('done' in outcome, JSON.stringify(outcome))
      return outcome.done
    }
    const read = readDeclaration(readFileSync(new URL(name, folder), 'utf8'))
    assert.ok('declaration' in read)
    await done(declareRegisters, { document: read.declaration, base: 0 })

    const before = await done(checkDocuments, {})
    assert.deepEqual(
      before.findings.map(({ code }) => code),
      ['mailbox-not-confirmed'],
    )
    await done(acceptFinding, { finding: before.findings[0]!.id, reason: 'Lähetin viestin, ja se tuli perille.' })

    for (const language of languages) {
      const { publishable, errors, warnings, documents } = await done(checkDocuments, {}, language)
      assert.deepEqual({ publishable, errors, warnings }, { publishable: true, errors: 0, warnings: 0 })
      const kinds = documents.filter((one) => one.publishable && one.findings === 0).map(({ kind }) => kind)
      assert.equal(kinds.length, documents.length)
      assert.deepEqual(
        printed.filter((kind) => !kinds.some((one) => one === kind)),
        [],
      )
    }
  })
