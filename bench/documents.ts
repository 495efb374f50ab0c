import { readFileSync } from 'node:fs'
import { printedOf } from '../src/domain/documents/printed.document.ts'
import { writtenOf } from '../src/domain/documents/written.rules.ts'
import type { OfficeDeclaration } from '../src/domain/registers/declaration.schema.ts'
import { readDeclaration } from '../src/domain/registers/yaml-form.schema.ts'
import { print } from '../src/plumbing/forms/print.ts'
import { figure } from './ground.ts'

/** A document of twenty registers in each form: from the declaration to the bytes, the thread running, and the first of all. */
const read = readDeclaration(readFileSync(new URL('../examples/vahtilinna.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const example = read.declaration
const count = 20
const registers = Array.from({ length: count }, (_, i) => {
  const one = example.registers[i % example.registers.length]!
  // No two say the same, so that nothing is told once for all.
  const retention = one.retention.map((rule) => ({ ...rule, period: `P${i + 1}M` }))
  return { ...one, key: `${one.key}-${i + 1}`, names: { fi: `Rekisteri ${i + 1}` }, retention }
})
const twenty: OfficeDeclaration = {
  ...example,
  registers,
  documents: example.documents.flatMap((document, i) =>
    i === 0 ? [{ ...document, kind: 'privacy-notice', registers: registers.map(({ key }) => key) }] : [],
  ),
}
const key = twenty.documents[0]!.key

async function make(form: 'pdf' | 'docx' | 'xlsx'): Promise<number> {
  const begun = performance.now()
  const written = writtenOf(twenty, key, 'fi', '2026-11-28')
  if (!written) throw new Error('nobody wrote the document')
  await print(printedOf(written), form)
  return Math.round(performance.now() - begun)
}

const first = await make('pdf')
for (const form of ['pdf', 'docx', 'xlsx'] as const) {
  const times = []
  for (let i = 0; i < 10; i++) times.push(await make(form))
  const median = times.toSorted((a, b) => a - b)[5]!
  figure(`a document of ${count} registers as ${form}`, {
    medianMs: median,
    slowestMs: Math.max(...times),
    ...(form === 'pdf' ? { firstWithItsThreadMs: first } : {}),
    targetMs: 1000,
  })
}
