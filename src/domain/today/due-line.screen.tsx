import type { OutputOf } from '../../ui/answer.ts'
import { dayInWords } from '../../ui/day.ts'
import {
  DocumentIcon,
  EditIcon,
  FileIcon,
  InboxIcon,
  InfoIcon,
  KeyIcon,
  MailIcon,
  NoteIcon,
  ScrollIcon,
  ShelfIcon,
  TaskIcon,
  UploadIcon,
  UsersIcon,
} from '../../ui/icons.tsx'
import type { IconPart } from '../../ui/icons.tsx'
import type { DueItem } from '../../ui/lists.tsx'
import type { Language, Say } from '../../ui/say.ts'
import { nearDay } from './day-name.rules.ts'
import type { seeToday } from './see-today.ts'
import type { DueKind } from './today.rules.ts'
import type { words } from './words.ts'

export type DueThing = OutputOf<typeof seeToday>['due'][number]

const looks: Record<DueKind, { icon: IconPart; to: string }> = {
  request: { icon: InboxIcon, to: '/requests' },
  'request-tasks': { icon: TaskIcon, to: '/requests' },
  'letters-waiting': { icon: MailIcon, to: '/requests' },
  'letters-failed': { icon: MailIcon, to: '/requests' },
  'to-tell': { icon: InfoIcon, to: '/people/views/not-told' },
  'rows-waiting': { icon: FileIcon, to: '/imports' },
  'import-unfinished': { icon: UploadIcon, to: '/imports' },
  'import-failed': { icon: FileIcon, to: '/imports' },
  'sign-undertaking': { icon: EditIcon, to: '/undertaking' },
  'signatures-missing': { icon: UsersIcon, to: '/settings' },
  'hear-staff': { icon: NoteIcon, to: '/settings' },
  'agreement-ends': { icon: DocumentIcon, to: '/registers' },
  'right-ends': { icon: KeyIcon, to: '/settings' },
  'right-closed': { icon: KeyIcon, to: '/settings' },
  'right-untold': { icon: KeyIcon, to: '/registers/declaration/fields/recipients' },
  'program-ends': { icon: KeyIcon, to: '/settings' },
  declare: { icon: ShelfIcon, to: '/begin' },
  'questions-open': { icon: ScrollIcon, to: '/registers' },
  draft: { icon: EditIcon, to: '/begin/questions' },
  'documents-waiting': { icon: DocumentIcon, to: '/documents' },
  'document-review': { icon: DocumentIcon, to: '/documents' },
  'promises-need': { icon: ScrollIcon, to: '/promises' },
  'stray-rows': { icon: InfoIcon, to: '/settings' },
}

const plural = [
  'request-tasks',
  'letters-waiting',
  'letters-failed',
  'to-tell',
  'rows-waiting',
  'signatures-missing',
  'questions-open',
  'documents-waiting',
  'promises-need',
  'stray-rows',
] as const
const counted = (kind: DueKind): kind is (typeof plural)[number] => (plural as readonly string[]).includes(kind)
type Plain = Exclude<DueKind, (typeof plural)[number] | 'request'>
const ending: ReadonlySet<DueKind> = new Set(['agreement-ends', 'right-ends', 'program-ends'])

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** One thing that needs the reader, as a line with its day and its place. */
export function dueLine(
  thing: DueThing,
  { say, today, language, at }: { say: Say<typeof words>; today: string; language: Language; at: number },
): DueItem {
  const { kind, on, count, name, request } = thing
  const late = on !== null && on < today
  const one = thing.import ?? request?.id ?? null
  const about = kind === 'to-tell' || kind === 'questions-open' ? say(`about.${kind}`) : undefined
  return {
    id: `${kind}-${at}`,
    icon: looks[kind].icon,
    what: whatOf(),
    who: request ? `${request.wishes.map((one) => say(`wishes.${one}`)).join(', ')} ${name}` : (name ?? about),
    when: whenOf(),
    late,
    to: `${looks[kind].to}${one === null ? '' : `/${one}`}`,
  }
  function whatOf(): string {
    if (request) return say(`steps.${request.state}`)
    return counted(kind) ? say(`due.${kind}`, { count }) : say(`due.${kind as Plain}`)
  }
  function whenOf(): string {
    if (on === null) return ''
    const day = dayInWords(on, language)
    if (ending.has(kind)) return say(late ? 'ended' : 'ends', { day })
    if (late) return say('daysLate', { count: daysBetween(on, today) })
    return say(request ? 'answerBy' : 'by', { day: nearDay(on, today, language) })
  }
}
