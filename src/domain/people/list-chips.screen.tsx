import type { ViewFilters } from '../views/view.rules.ts'
import type { FilterChip } from '../../ui/chips.tsx'
import type { useWords } from '../../ui/shell.tsx'
import { hasMark, marks, withMark } from './list-shape.rules.ts'
import { markWords } from './list-tabs.screen.tsx'
import type { words } from './list-screen.words.ts'

type Say = ReturnType<typeof useWords<typeof words>>
const languages = ['fi', 'sv', 'en'] as const

/** Each filter in force as a chip. */
export function chipsOf(filters: ViewFilters, say: Say, registerName: string | undefined): FilterChip[] {
  const { register, relation, city, language } = filters
  const ours = languages.find((one) => one === language)
  return [
    ...(register === undefined ? [] : [{ id: 'register', name: registerName ?? register }]),
    ...(relation === undefined
      ? []
      : [{ id: 'relation', name: say(relation === 'current' ? 'current' : 'endedRelation') }]),
    ...(city === undefined ? [] : [{ id: 'city', name: city }]),
    ...(language === undefined ? [] : [{ id: 'language', name: ours ? say(`languages.${ours}`) : language }]),
    ...marks.filter((mark) => hasMark(filters, mark)).map((mark) => ({ id: mark, name: say(markWords[mark]) })),
  ]
}

/** The filters without the one of a chip. */
export function withoutChip(filters: ViewFilters, id: string): ViewFilters {
  const mark = marks.find((one) => one === id)
  return mark ? withMark(filters, mark, false) : { ...filters, [id]: undefined }
}
