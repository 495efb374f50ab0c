import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import init, { TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { columnWeights, isWide, type Part, type Printed } from './printed.ts'

const require = createRequire(import.meta.url)
const fonts = ['source-serif-4-regular', 'source-serif-4-semibold', 'source-sans-3-regular', 'source-sans-3-semibold']
const near = (name: string): Buffer => readFileSync(join(import.meta.dirname, name))
const withMessages = 3

let compiler: Promise<TypstCompiler> | undefined

/**
 * A document as PDF by Typst: tagged, with title and language, headings and tables marked up, fonts embedded. The
 * template is a file of the program; what the document says goes to it as JSON beside it, so no text is read as Typst.
 * Takes some 0.6 s the first time in a thread, then milliseconds.
 */
export async function writePdf(printed: Printed): Promise<Uint8Array> {
  const typst = await (compiler ??= openCompiler())
  typst.map_shadow('/printed.json', new TextEncoder().encode(JSON.stringify(forTemplate(printed))))
  try {
    const made = typst.compile('/printed.typ', [], 'pdf', withMessages) as {
      result?: Uint8Array
      diagnostics?: unknown
    }
    if (!made.result) throw new Error(`Typst made no PDF: ${JSON.stringify(made.diagnostics)}`)
    return titled(made.result)
  } finally {
    typst.unmap_shadow('/printed.json')
    typst.reset()
  }
}

const direction = '\n    /Direction /L2R\n  '

/**
 * Readers show the title and not the name of the file (PDF/UA-1, 7.1). Typst says this only where it checks that standard;
 * what stands in its place says the usual, and is as long, so that no place in the file moves.
 */
function titled(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length)
  const at = bytes.indexOf(`/ViewerPreferences <<${direction}>>`, 0, 'latin1')
  if (at >= 0) bytes.write('/DisplayDocTitle true'.padEnd(direction.length), bytes.indexOf('<<', at) + 2, 'latin1')
  return pdf
}

async function openCompiler(): Promise<TypstCompiler> {
  const folder = dirname(require.resolve('@myriaddreamin/typst-ts-web-compiler/package.json'))
  await init({ module_or_path: readFileSync(join(folder, 'pkg/typst_ts_web_compiler_bg.wasm')) })
  const builder = new TypstCompilerBuilder()
  // No file of the machine and no package of the network: only what is handed over here.
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(near(`fonts/${font}.otf`))
  const made = await builder.build()
  made.add_source('/printed.typ', near('printed.typ').toString('utf8'))
  return made
}

const forTemplate = (printed: Printed): object => ({
  ...printed,
  wide: isWide(printed),
  sections: printed.sections.map(({ heading, parts }) => ({ heading, parts: parts.map(measured) })),
})

/** Typst fills cells one after the other, so that every row must have as many as the head. */
function measured(part: Part): object {
  if (part.kind !== 'table') return part
  const weights = columnWeights(part)
  const full = (row: readonly string[]): string[] => weights.map((_, i) => row[i] ?? '')
  return { ...part, weights, head: full(part.head), rows: part.rows.map(full) }
}
