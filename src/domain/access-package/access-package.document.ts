import type { Part, Printed, Words } from '../../plumbing/forms/printed.ts'
import { capital, dayInWords, fill, type Language } from '../registers/text.rules.ts'
import { words } from './copy.words.ts'
import type { PackageContent, PackageItem } from './package.schema.ts'

type Said = (typeof words)[Language]['copy']

const paragraph = (text: string): Part => ({ kind: 'paragraph', words: [{ text }] })
const counted = (of: { one: string; other: string }, count: number): string =>
  fill(count === 1 ? of.one : of.other, { count })

/** The copy of a person's data as it is printed and shown: every value, then who looked, then how the data are processed. */
export function printedPackage(content: PackageContent): Printed {
  const { language } = content
  const said = words[language].copy
  const day = (on: string): string => dayInWords(on, language)
  const opened = content.consultations.filter(({ how }) => how === 'opened').reduce((all, { times }) => all + times, 0)
  const covered = content.items.filter((one) => one.covered.length > 0).length
  const groups = Map.groupBy(content.items, ({ group }) => group)
  return {
    language,
    title: { text: said.title },
    sender: content.controller,
    dated: fill(said.dated, {
      day: day(content.madeOn),
      number: content.request.number,
      received: day(content.request.receivedOn),
    }),
    brief: {
      label: said.brief,
      answers: [
        { label: said.whose, text: content.person },
        { label: said.many, text: String(content.items.length) },
        ...(opened > 0 ? [{ label: said.opened, text: counted(said.times, opened) }] : []),
        ...(covered > 0 ? [{ label: said.covered, text: counted(said.places, covered) }] : []),
      ],
    },
    sections: [
      { heading: said.registers, parts: [registersOf(content, said)] },
      ...[...groups].map(([heading, items]) => ({ heading, parts: [tableOf(items, content, said)] })),
      ...withheldOf(content, said),
      { heading: said.consultations, parts: consultationsOf(content, said) },
      ...elsewhereOf(content, said),
      ...content.told.map(({ heading, blocks }) => ({ heading, parts: partsOf(blocks) })),
    ].filter(({ parts }) => parts.length > 0),
  }
}

function registersOf({ registers, language }: PackageContent, said: Said): Part {
  const day = (on: string | null): string => (on === null ? '' : dayInWords(on, language))
  return {
    kind: 'table',
    head: [said.register, said.since, said.relation],
    rows: registers.map((one) => [
      one.group === null ? one.name : `${one.name} (${one.group})`,
      day(one.since),
      one.relationBeganOn === null && one.relationEndedOn === null
        ? '–'
        : fill(said.relationSpan, { from: day(one.relationBeganOn), to: day(one.relationEndedOn) }),
    ]),
  }
}

/** Values with where they came from, how long they stay, and why a part is covered. */
function tableOf(items: readonly PackageItem[], { language, registers }: PackageContent, said: Said): Part {
  const names = new Map(registers.map(({ key, name }) => [key, name]))
  const day = (on: string): string => dayInWords(on, language)
  return {
    kind: 'table',
    head: [said.name, said.value, said.source, said.kept],
    rows: items.map((one) => [
      one.name,
      [
        one.value,
        ...one.beside.map(({ name, value }) => `${name}: ${value}`),
        ...one.covered.flatMap(({ because }) => (because === null ? [] : [because])),
      ].join('\n'),
      [
        one.source ?? '–',
        one.receivedOn === null
          ? ''
          : one.atLatest
            ? fill(said.atLatest, { day: day(one.receivedOn) })
            : day(one.receivedOn),
        one.way ?? '',
        one.byPerson ? said.byPerson : '',
        ...one.again.map(({ receivedOn }) => (receivedOn === null ? '' : fill(said.again, { day: day(receivedOn) }))),
      ]
        .filter((part) => part !== '')
        .join(', '),
      [
        one.keptUntil === null ? one.keptHow || '–' : fill(said.until, { day: day(one.keptUntil) }),
        ...(names.size > 1 && one.registers.some((key) => names.has(key))
          ? [fill(said.usedIn, { list: one.registers.flatMap((key) => names.get(key) ?? []).join(', ') })]
          : []),
      ].join('\n'),
    ]),
  }
}

function withheldOf({ withheld, language }: PackageContent, said: Said): Printed['sections'] {
  if (withheld.length === 0) return []
  const { grounds } = words[language]
  const items = withheld.map(({ name, ground, because }): Words[] =>
    name === null || ground === null
      ? [{ text: said.withheldUnnamed }]
      : [
          { text: fill(said.withheldItem, { name, ground: grounds[ground] }) },
          ...(because === null ? [] : [{ text: because }]),
        ],
  )
  return [{ heading: said.withheld, parts: [{ kind: 'list', items }, paragraph(said.withheldHelp)] }]
}

function consultationsOf({ consultations, language }: PackageContent, said: Said): Part[] {
  if (consultations.length === 0) return [paragraph(said.noConsultations)]
  const { how } = words[language]
  return [
    paragraph(said.consultationsHelp),
    {
      kind: 'table',
      head: [said.day, said.why, said.how, said.count],
      rows: consultations.map((one) => [
        dayInWords(one.day, language),
        capital(one.purpose),
        how[one.how],
        String(one.times),
      ]),
    },
  ]
}

function elsewhereOf({ elsewhere, language }: PackageContent, said: Said): Printed['sections'] {
  if (elsewhere.length === 0) return []
  const rows = elsewhere.map(({ system, result, found, on }) => [
    system,
    result === null
      ? said.results.open
      : result === 'nothing'
        ? said.results.nothing
        : result === 'found'
          ? fill(said.results.found, { found: found ?? '–' })
          : said.results.other,
    on === null ? '–' : dayInWords(on, language),
  ])
  return [{ heading: said.elsewhere, parts: [{ kind: 'table', head: [said.system, said.result, said.day], rows }] }]
}

/** Sentences of the notice as they stand in it: paragraphs, lists and tables. */
function partsOf(blocks: PackageContent['told'][number]['blocks']): Part[] {
  const parts: Part[] = []
  for (const { kind, text, cells = [text] } of blocks) {
    const last = parts.at(-1)
    if (kind === 'more' && last?.kind === 'paragraph') last.words.push({ text })
    else if (kind === 'more' && last?.kind === 'list') last.items.at(-1)!.push({ text })
    else if (kind === 'head') parts.push({ kind: 'table', head: cells, rows: [] })
    else if (kind === 'row' && last?.kind === 'table') last.rows.push(cells)
    else if (kind === 'row') parts.push({ kind: 'table', head: cells.map(() => ''), rows: [cells] })
    else if (kind === 'item' && last?.kind === 'list') last.items.push([{ text }])
    else if (kind === 'item') parts.push({ kind: 'list', items: [[{ text }]] })
    else if (kind === 'subheading') parts.push({ kind: 'heading', text })
    else parts.push(paragraph(text))
  }
  return parts
}
