import { useLanguage } from '../../ui/language.tsx'
import { locales } from '../../ui/say.ts'
import { useSession } from '../../ui/shell.tsx'

/** Says a moment (ISO 8601, UTC) in the office's own time: 25.11.2026 klo 9.12. */
export function useMoment(): (moment: string) => string {
  const language = useLanguage()
  const { office } = useSession()
  return (moment) =>
    new Intl.DateTimeFormat(locales[language], {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: office.timeZone,
    }).format(new Date(moment))
}
