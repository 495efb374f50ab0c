import type { Document, LineCounter, YAMLError } from 'yaml'
import type { FormProblem, ProblemHint } from './form-problem.rules.ts'

/**
 * What keeps a text from being YAML: each key given twice, or the first mistake of form with what to do about it (the
 * mistakes after it mostly follow from it).
 */
export function brokenYaml(document: Document.Parsed, text: string, lines: LineCounter): FormProblem[] {
  const lineOf = (one: YAMLError) => lines.linePos(one.pos[0]).line
  const garbled = text.indexOf('\0')
  if (garbled >= 0) return [{ code: 'not-utf8', line: lines.linePos(garbled).line, path: '' }]
  const mistake = [...document.errors, ...document.warnings].find((one) => one.code !== 'DUPLICATE_KEY')
  if (mistake) return [{ code: 'not-yaml', line: lineOf(mistake), path: '', hint: hintOf(mistake) }]
  return document.errors.map((one) => ({
    code: 'key-twice',
    line: lineOf(one),
    path: '',
    value: keyAt(text, one.pos[0]),
  }))
}

const keyAt = (text: string, at: number): string => /^["']?([^\n:"']{1,60})/.exec(text.slice(at))?.[1]?.trim() ?? ''

function hintOf({ code, message }: YAMLError): ProblemHint {
  if (code === 'TAB_AS_INDENT') return 'tab'
  if (code === 'BAD_INDENT') return message.startsWith('Flow') ? 'bracket' : 'indent'
  if (code === 'MISSING_CHAR' && message.includes('quote')) return 'quote'
  if (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY') return 'colon'
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'colon-inside'
  if (code === 'BAD_SCALAR_START') return 'start'
  if (code === 'MULTIPLE_DOCS') return 'documents'
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_DIRECTIVE') return 'tag'
  return 'other'
}
