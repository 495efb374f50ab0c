import type { Part, Printed, Words } from '../../plumbing/forms/printed.ts'
import { dayInWords, fill, type Language } from '../registers/text.rules.ts'
import { readOf, type Block } from './block.rules.ts'
import type { Notice } from './notice.rules.ts'
import { words as page } from './notice-page.words.ts'
import { words as told } from './notice.words.ts'
import { numbered, runs, type Run } from './runs.rules.ts'

/**
 * A written document of any kind as it goes onto paper, into a word processor or a workbook. One that is not published is
 * marked as the draft of a day (`YYYY-MM-DD`).
 */
export function printedOf(written: Notice, draftOn?: string): Printed {
  const { language, sections } = written
  return {
    language,
    title: wordsIn(written.title, written.titleLanguage, language),
    sender: written.controller,
    ...(draftOn ? { mark: fill(page[language].draft, { day: dayInWords(draftOn, language) }) } : {}),
    dated: written.dated.map(readOf).join(' '),
    brief: {
      label: page[language].brief,
      answers: written.brief.map((one) => ({ label: one.label, text: readOf(one) })),
    },
    sections: sections.map((section) => ({
      heading: numbered(section),
      parts: runs(section.blocks).flatMap((run) => partsOf(run, language)),
    })),
  }
}

function partsOf(run: Run, language: Language): Part[] {
  const said = (group: readonly Block[]): Words[] =>
    group.map(({ text, lang, mark }) => ({ ...wordsIn(text, lang ?? language, language), ...(mark ? { mark } : {}) }))
  if (run.kind === 'subheading') return run.groups.map((group) => ({ kind: 'heading', text: group[0]!.text }))
  if (run.kind === 'item') return [{ kind: 'list', items: run.groups.map(said) }]
  if (run.kind === 'text') return run.groups.map((group) => ({ kind: 'paragraph', words: said(group) }))
  const rows = run.groups.map(([row]) => {
    const { cells = [row!.text], mark } = row!
    const last = cells.length - 1
    return cells.map((text, i) => readOf(mark && i === last ? { text, mark } : { text }))
  })
  const head = run.head?.cells ?? rows[0]?.map(() => '') ?? []
  return rows.length > 0 ? [{ kind: 'table', head: [...head], rows }] : []
}

/** Words that the company has not given in the reader’s language say in which one they are. */
const wordsIn = (text: string, own: Language, language: Language): Words =>
  own === language ? { text } : { text, language: own, note: told[language].otherLanguage[own] }
