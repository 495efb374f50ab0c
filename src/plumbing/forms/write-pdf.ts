import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { withLinks } from '../text/links.ts'
import { columnWeights, isWide, type Letters, type Part, type Printed, type Words } from './printed.ts'

const fonts = ['source-serif-4-regular', 'source-serif-4-semibold', 'source-sans-3-regular', 'source-sans-3-semibold']
const here = import.meta.dirname
const templates = { document: join(here, 'printed.typ'), letters: join(here, 'letters.typ') }
const data = join(here, 'printed.json')
/** What is kept of earlier documents is given back after so many of them. */
const keptFor = 3

let compiler: NodeCompiler | undefined

/**
 * A document as PDF by Typst: tagged, with title and language, headings and tables marked up, fonts embedded. The
 * template is a file of the program; what the document says goes to it as JSON beside it, so no text is read as Typst.
 *
 * Typst checks the rules of PDF/UA-1 (ISO 14289-1) as it writes, and a file that passes says that it keeps them. One that
 * does not, as when a text has a letter that no font here can show, is made all the same and says nothing.
 */
export function writePdf(printed: Printed): Uint8Array {
  const typst = (compiler ??= openCompiler())
  typst.mapShadow(data, Buffer.from(JSON.stringify(forTemplate(printed))))
  try {
    const compiled = typst.compile({ mainFilePath: printed.letters ? templates.letters : templates.document })
    const { result } = compiled
    if (!result) throw new Error(`Typst made no PDF: ${compiled.takeError()?.shortDiagnostics.map(said).join('; ')}`)
    return checked(typst, result) ?? typst.pdf(result, { pdfStandard: '1.7' })
  } finally {
    typst.unmapShadow(data)
    typst.evictCache(keptFor)
  }
}

type Compiled = NonNullable<ReturnType<NodeCompiler['compile']>['result']>

/** The document with its claim; undefined when Typst says which rule of PDF/UA-1 it breaks. Anything else is thrown. */
function checked(typst: NodeCompiler, document: Compiled): Uint8Array | undefined {
  try {
    return typst.pdf(document, { pdfStandard: 'ua-1' })
  } catch (error) {
    if (/PDF\/UA/.test(String(error))) return undefined
    throw error
  }
}

const said = (diagnostic: unknown): string => String((diagnostic as { message?: unknown }).message ?? 'no reason given')

function openCompiler(): NodeCompiler {
  const fontBlobs = fonts.map((font) => readFileSync(join(here, `fonts/${font}.otf`)))
  return NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs }] })
}

const forTemplate = (printed: Printed): object => ({
  ...printed,
  wide: isWide(printed),
  brief: { answers: printed.brief.answers.map(({ label, text }) => ({ label, text: withLinks(text) })) },
  sections: printed.sections.map(({ heading, parts }) => ({
    heading,
    parts: parts.map((part) => measured(part, isWide(printed))),
  })),
  ...(printed.letters ? { letters: lettersFor(printed.letters) } : {}),
})

const lettersFor = ({ texts, to }: Letters): object => ({
  texts: texts.map((one) => ({ ...one, parts: one.parts.map((part) => measured(part, false)) })),
  to,
})

const withPieces = (words: readonly Words[]): object[] => words.map((one) => ({ ...one, text: withLinks(one.text) }))

/** Typst fills cells one after the other, so that every row has as many as the head. */
function measured(part: Part, wide: boolean): object {
  if (part.kind === 'paragraph') return { ...part, words: withPieces(part.words) }
  if (part.kind === 'list') return { ...part, items: part.items.map(withPieces) }
  if (part.kind === 'heading') return part
  const weights = columnWeights(part, wide)
  const full = (row: readonly string[]): string[] => weights.map((_, i) => row[i] ?? '')
  return { ...part, weights, head: full(part.head), cells: part.rows.flatMap(full).map(withLinks) }
}
