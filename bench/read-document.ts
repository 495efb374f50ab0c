import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBlocks } from '../src/domain/reading/draft.rules.ts'
import { languageIn } from '../src/domain/reading/language.rules.ts'
import { draftSchema } from '../src/domain/reading/reading.schema.ts'
import { readDocumentInWorker } from '../src/plumbing/files/document-worker.ts'

/*
 * How well documents are read: documents of various forms, of invented companies, each with a file of what it states.
 * Recall: of what is stated, how much was found. Precision: of what was found, how much is stated.
 * `held-out-*` were written before anybody looked at how the reader does on them. `--only held-out` counts only the
 * documents whose names begin so (a pattern: `\\d` for the first twelve); `--show` tells what was missed and what was read into a document.
 */
const topics = [
  'controller',
  'contact',
  'name',
  'purpose',
  'basis',
  'field',
  'source',
  'recipient',
  'retention',
  'transfer',
] as const
type Topic = (typeof topics)[number]
type Expected = Record<Topic, string[]> & { file?: string; language: string; kind: string }

const folder = join(import.meta.dirname, 'documents-read')
const shown = process.argv.includes('--show')
const onlyAt = process.argv.indexOf('--only')
const only = onlyAt < 0 ? '' : process.argv[onlyAt + 1]!
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && new RegExp(`^${only}`, 'u').test(name))
  .toSorted()
const counts = Object.fromEntries(topics.map((topic) => [topic, { stated: 0, found: 0, right: 0 }])) as Record<
  Topic,
  { stated: number; found: number; right: number }
>
let wrongKinds = 0
const started = performance.now()

for (const name of names) {
  const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected
  const stem = name.replace(/\.json$/u, '')

  const file = expected.file ?? readdirSync(folder).find((one) => one.startsWith(`${stem}.`) && one !== name)!
  const found = await read(join(folder, file))
  if (found.kind !== expected.kind || found.language !== expected.language) wrongKinds++
  for (const topic of topics) {
    const stated = new Set(expected[topic])
    const got = new Set(found[topic])
    const right = [...got].filter((one) => stated.has(one))
    counts[topic].stated += stated.size
    counts[topic].found += got.size
    counts[topic].right += right.length
    if (!shown) continue
    const missed = [...stated].filter((one) => !got.has(one))
    const extra = [...got].filter((one) => !stated.has(one))
    if (missed.length + extra.length > 0)
      console.error(`${stem} ${topic}: missed ${JSON.stringify(missed)} extra ${JSON.stringify(extra)}`)
  }
}

const seconds = (performance.now() - started) / 1000
const rounded = (part: number, all: number) => (all === 0 ? 1 : Math.round((part / all) * 1000) / 1000)
const byTopic = Object.fromEntries(
  topics.map((topic) => [
    topic,
    {
      recall: rounded(counts[topic].right, counts[topic].stated),
      precision: rounded(counts[topic].right, counts[topic].found),
      stated: counts[topic].stated,
    },
  ]),
)
const sum = (part: 'stated' | 'found' | 'right') => topics.reduce((all, topic) => all + counts[topic][part], 0)
const figure = {
  figure: 'read-document',
  documents: names.length,
  recall: rounded(sum('right'), sum('stated')),
  precision: rounded(sum('right'), sum('found')),
  byTopic,
  wrongKinds,
  seconds: Math.round(seconds * 100) / 100,
  target: { recall: 0.9, precision: 0.95 },
}
process.stdout.write(`${JSON.stringify(figure)}\n`)

/** What was read, in the short form of the files of what is stated. */
async function read(path: string): Promise<Omit<Expected, 'file'>> {
  const blocks = await readDocumentInWorker(readFileSync(path))
  const text = blocks.map((one) => (one.kind === 'row' ? one.cells.join(' ') : one.text)).join('\n')
  const language = languageIn(text)
  if (language === undefined || language === 'other') throw new Error(`${path}: no language of ours`)
  const { document, facts, kind } = readBlocks(blocks, language)
  const draft = draftSchema.parse(document)
  const { controller } = draft.office
  const several = draft.registers.length > 1
  const each = (values: (register: (typeof draft.registers)[number]) => string[]): string[] =>
    draft.registers.flatMap((register, i) => values(register).map((value) => (several ? `${i + 1} ${value}` : value)))
  const points = (party: { email?: string | undefined; phone?: string | undefined }) => [
    ...(party.email ? [`email=${party.email}`] : []),
    ...(party.phone ? [`phone=${party.phone}`] : []),
  ]
  const officer = typeof draft.dataProtectionOfficer === 'object' ? draft.dataProtectionOfficer : undefined
  const by = (register: { key: string }, topic: string) =>
    facts.filter((one) => one.topic === topic && one.path.startsWith(`registers/${register.key}/`))
  return {
    language,
    kind: kind ?? '',
    controller: [
      ...(controller.name ? [`name=${controller.name}`] : []),
      ...(controller.businessId ? [`businessId=${controller.businessId}`] : []),
      ...Object.entries(controller.address ?? {}).map(([part, value]) => `${part}=${value}`),
      ...points(controller),
    ],
    contact: [
      ...draft.contacts.flatMap((one) => [`${one.role}=${one.name}`, ...points(one)]),
      ...(officer ? [`officer=${officer.name}`, ...points(officer)] : []),
    ],
    name: draft.registers.flatMap((one) =>
      one.names ? Object.values(one.names).filter((name) => name !== undefined) : [],
    ),
    purpose: each((one) => one.purposes.map((purpose) => purpose.aim ?? purpose.key)),
    basis: each((one) =>
      by(one, 'basis')
        .map((fact) => fact.value)
        .filter((value) => value !== 'interest'),
    ),
    field: each((one) => one.fields.map(({ field }) => (field.startsWith('own.') ? 'own' : field))),
    source: each((one) => one.sources.flatMap((key) => draft.sources.find((source) => source.key === key)!.kind ?? [])),
    recipient: each((one) => [
      ...one.recipients.map((key) => draft.recipients.find((recipient) => recipient.key === key)!.category),
      ...by(one, 'recipient')
        .filter((fact) => fact.path.endsWith('ownStaffOnly'))
        .map(() => 'own-staff'),
    ]),
    retention: each((one) =>
      one.retention.map((rule) => `${rule.data?.join('+') ?? '?'} ${rule.from ?? '-'} ${rule.period}`),
    ),
    transfer: each((one) =>
      one.transfers === 'not-used'
        ? ['not-used']
        : (one.transfers ?? []).map((transfer) => `${transfer.country ?? '-'} ${transfer.mechanism ?? '-'}`),
    ),
  }
}
