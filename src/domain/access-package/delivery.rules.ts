import { dayInWords, fill } from '../registers/text.rules.ts'
import { words } from './copy-letter.words.ts'
import type { PackageContent } from './package.schema.ts'

/** The second proof together with the code of its link: whoever has the stored hash alone cannot try proofs against it. */
export const proofWith = (code: string, proof: string): string => `${code}:${proof.replace(/\D/g, '')}`

type Link = { code: string; page: string | null; until: string }

/** What the letter with a copy says: how much there is, who looked, what was covered, and how the copy opens. */
export function copyLetter(
  content: PackageContent,
  given: { covered: number; link: Link | undefined; text: string },
): string {
  const text = words[content.language]
  const { link, covered } = given
  const opened = content.consultations.filter(({ how }) => how === 'opened').reduce((all, { times }) => all + times, 0)
  const many = (of: { none?: string; one: string; other: string }, count: number): string =>
    fill(count === 0 ? (of.none ?? '') : count === 1 ? of.one : of.other, { count })
  const waits = content.elsewhere.filter(({ result }) => result === null).map(({ system }) => system)
  return [
    many(text.items, content.items.length),
    many(text.opened, opened),
    many(text.covered, covered),
    content.withheld.length > 0 ? text.withheld : '',
    waits.length > 0 ? fill(text.elsewhere, { list: waits.join(', ') }) : '',
    given.text,
    link ? fill(text.link, { day: dayInWords(link.until, content.language) }) : text.enclosed,
    link
      ? link.page
        ? `${link.page.replace(/\/$/, '')}/package/${link.code}`
        : fill(text.code, { code: link.code })
      : '',
    text.wrong,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
