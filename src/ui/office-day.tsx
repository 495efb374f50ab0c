import { useMemo } from 'react'
import { dayInWords, type Day } from './day.ts'
import { useSession } from './shell.tsx'

/** The office's day of a moment (ISO 8601, UTC), as `YYYY-MM-DD` and in words. A day stays as it is. */
export function useOfficeDay(): { dayOf(at: string): Day; inWords(at: string): string } {
  const { office, language } = useSession()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: office.timeZone })
    const dayOf = (at: string): Day => (at.length === 10 ? at : format.format(new Date(at)))
    return { dayOf, inWords: (at) => dayInWords(dayOf(at), language) }
  }, [office.timeZone, language])
}
