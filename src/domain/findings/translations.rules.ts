import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { warning, type Finding } from '../registers/finding.rules.ts'
import { isProperName } from '../registers/own-names.rules.ts'
import { everyText } from './said.rules.ts'

/** Texts that no document prints: they need one language only. */
const inside = /\/(?:agreement|arrangement\/agreedOn|ticks)\//

/** Own words that lack one of the office's languages; `told` are those found already. */
export function checkLanguages(declaration: OfficeDeclaration, told: readonly Finding[]): Finding[] {
  const proper = new Set(declaration.recipients.filter(isProperName).map(({ key }) => `recipients/${key}/names`))
  const there = new Map<string, Set<string>>()
  for (const { path, language } of everyText(declaration)) {
    if (language === undefined || inside.test(path) || proper.has(path)) continue
    there.set(path, (there.get(path) ?? new Set()).add(language))
  }
  const known = new Set(
    told.filter(({ code }) => code === 'translation-missing').map((one) => `${one.path} ${one.facts?.['language']}`),
  )
  return [...there].flatMap(([path, has]) =>
    declaration.office.languages
      .filter((language) => !has.has(language) && !known.has(`${path} ${language}`))
      .map((language) => warning(path, 'translation-missing', { language })),
  )
}
