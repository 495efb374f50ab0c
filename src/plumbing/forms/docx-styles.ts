import { BorderStyle, LineRuleType, type IBorderOptions, type IStylesOptions } from 'docx'

/** Fonts that every office program has; the others would be replaced by the reader's machine as it likes. */
export const fonts = { serif: 'Cambria', sans: 'Calibri' }
export const pale = '61563F'
const ink = '241E12'

export const ruled: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'B9AD93', space: 4 }

/** The language for spelling, as office programs name it. */
export const locale = (language: string): string => ({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' })[language] ?? language

/** Said each time: what is left out is a share of the line to Word and a fixed height to LibreOffice. */
const lineRule = LineRuleType.AUTO

/** The look of letter paper as styles that a reader can change in one place. */
export const docxStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: fonts.serif, size: 21, color: ink, language: { value: locale(language) } },
      paragraph: { spacing: { after: 120, line: 276, lineRule } },
    },
    hyperlink: { run: { color: ink, underline: { type: 'single', color: pale } } },
    title: {
      run: { size: 42, bold: true, color: ink },
      paragraph: { spacing: { before: 120, after: 120, line: 240, lineRule } },
    },
    heading1: {
      run: { size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 21, bold: true, font: fonts.sans, color: pale },
      paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Mark',
      name: 'Mark',
      basedOn: 'Normal',
      run: { size: 21, bold: true, font: fonts.sans },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    {
      id: 'Dated',
      name: 'Dated',
      basedOn: 'Normal',
      run: { size: 19, font: fonts.sans, color: pale },
      paragraph: { spacing: { after: 320 } },
    },
    {
      id: 'BriefLabel',
      name: 'Brief label',
      basedOn: 'Normal',
      run: { size: 19, bold: true, font: fonts.sans },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    { id: 'Point', name: 'Point', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 252, lineRule } },
    },
    {
      id: 'CellHead',
      name: 'Cell head',
      basedOn: 'Cell',
      run: { size: 17, bold: true, font: fonts.sans, color: pale },
      paragraph: { keepNext: true },
    },
    {
      id: 'AfterTable',
      name: 'After table',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 60, line: 120, lineRule } },
    },
  ],
})
