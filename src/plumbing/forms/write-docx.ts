import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx'
import { withLinks } from '../text/links.ts'
import { docxStyles, fonts, locale, pale, ruled } from './docx-styles.ts'
import { columnWeights, isWide, type Part, type Printed, type Words } from './printed.ts'

const mm = (length: number): number => Math.round(length * 56.693)
const margins = { left: mm(25), right: mm(20), top: mm(28), bottom: mm(24) }

/**
 * A document as DOCX for Word and LibreOffice: real headings, lists and tables, title, language, page numbers. Texts go
 * in as runs of text; the only fields are the numbers of the pages.
 */
export async function writeDocx(printed: Printed): Promise<Uint8Array> {
  const wide = isWide(printed)
  const room = mm(wide ? 297 : 210) - margins.left - margins.right
  const { title, sender, brief, language } = printed
  const children = [
    ...(printed.mark ? [new Paragraph({ style: 'Mark', children: linesOf(printed.mark) })] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf([title]) }),
    ...(printed.dated ? [new Paragraph({ style: 'Dated', children: linesOf(printed.dated) })] : []),
    ...brief.answers.flatMap(({ label, text }, i) => [
      new Paragraph({ style: 'BriefLabel', children: linesOf(label), ...(i === 0 ? { border: { top: ruled } } : {}) }),
      new Paragraph({
        children: richOf(text),
        ...(i === brief.answers.length - 1 ? { border: { bottom: ruled } } : {}),
      }),
    ]),
    ...printed.sections.flatMap(({ heading, parts }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: linesOf(heading) }),
      ...parts.flatMap((part) => partOf(part, room, wide)),
    ]),
  ]
  const document = new Document({
    title: title.text,
    creator: sender,
    description: '',
    lastModifiedBy: sender,
    features: { updateFields: false },
    styles: docxStyles(language),
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '–',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: mm(5), hanging: mm(5) } } },
            },
          ],
        },
      ],
    },
    sections: [{ ...around(printed, wide, room), children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Paper, the sender above the first page, the title above the rest, sender and number of the page at the foot. */
function around({ sender, title, mark }: Printed, wide: boolean, room: number): Omit<ISectionOptions, 'children'> {
  const foot = new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: 'right', position: room }],
        children: [
          small(`${sender}\t`),
          new TextRun({
            children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
            size: 17,
            font: fonts.sans,
            color: pale,
          }),
        ],
      }),
    ],
  })
  const first = new TextRun({ text: sender, bold: true, size: 21, font: fonts.sans })
  const marked = mark ? [new TextRun({ text: `\t${mark}`, bold: true, size: 17, font: fonts.sans })] : []
  const tabStops = [{ type: 'right' as const, position: room }]
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margins, header: mm(14), footer: mm(12) },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ children: [first] })] }),
      default: new Header({ children: [new Paragraph({ tabStops, children: [small(title.text), ...marked] })] }),
    },
    footers: { first: foot, default: foot },
  }
}

function partOf(part: Part, room: number, wide: boolean): (Paragraph | Table)[] {
  if (part.kind === 'heading') return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: linesOf(part.text) })]
  if (part.kind === 'paragraph') return [new Paragraph({ children: runsOf(part.words) })]
  if (part.kind === 'list')
    return part.items.map(
      (item) => new Paragraph({ style: 'Point', numbering: { reference: 'points', level: 0 }, children: runsOf(item) }),
    )
  return [tableOf(part, room, wide), new Paragraph({ style: 'AfterTable', children: [] })]
}

/** An empty line to write by hand on has room above it. */
const toSign = /^_{6,}$/

function tableOf(part: Extract<Part, { kind: 'table' }>, room: number, wide: boolean): Table {
  const weights = columnWeights(part, wide)
  const sum = weights.reduce((all, one) => all + one, 0)
  const widths = weights.map((one) => Math.floor((one / sum) * room))
  const row = (cells: readonly string[], style: string, tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: widths.map(
        (size, i) =>
          new TableCell({
            width: { size, type: WidthType.DXA },
            margins: { left: 0, right: mm(3), top: mm(1.2), bottom: mm(1.2) },
            children: [
              new Paragraph({
                style,
                children: richOf(cells[i] ?? ''),
                ...(toSign.test(cells[i] ?? '') ? { spacing: { before: mm(7) } } : {}),
              }),
            ],
          }),
      ),
    })
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: ruled, bottom: ruled, left: none, right: none, insideVertical: none, insideHorizontal: ruled },
    rows: [row(part.head, 'CellHead', true), ...part.rows.map((cells) => row(cells, 'Cell', false))],
  })
}

const small = (text: string): TextRun => new TextRun({ text, size: 17, font: fonts.sans, color: pale })

/** Words one after the other with a space between; a note and a mark after them, small. */
const runsOf = (words: readonly Words[]): (TextRun | ExternalHyperlink)[] =>
  words.flatMap(({ text, language, note, mark }, i) => [
    ...richOf(i > 0 ? ` ${text}` : text, language),
    ...(note ? [small(` (${note})`)] : []),
    ...(mark ? [small(` ${mark}`)] : []),
  ])

/** A text whose addresses and phone numbers lead where they say. */
const richOf = (text: string, language?: string): (TextRun | ExternalHyperlink)[] =>
  withLinks(text).flatMap((piece): (TextRun | ExternalHyperlink)[] =>
    piece.to === undefined
      ? linesOf(piece.text, language)
      : [
          new ExternalHyperlink({
            link: piece.to,
            children: [new TextRun({ text: piece.text, style: 'Hyperlink', ...spoken(language) })],
          }),
        ],
  )

const spoken = (language: string | undefined): { language?: { value: string } } =>
  language ? { language: { value: locale(language) } } : {}

/** Lines that the writer broke stay broken. */
const linesOf = (text: string, language?: string): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, ...(i > 0 ? { break: 1 } : {}), ...spoken(language) }))
