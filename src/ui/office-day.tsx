import { useMemo } from 'react'
import { dayAndClock, dayInWords, type Day } from './day.ts'
import { useSession } from './shell.tsx'

/** The office's day of a moment (ISO 8601, UTC), as `YYYY-MM-DD`, in words, and in words with its clock time. A day stays as it is. */
export function useOfficeDay(): { dayOf(at: string): Day; inWords(at: string): string; withClock(at: string): string } {
  const { office, language } = useSession()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: office.timeZone })
    const dayOf = (at: string): Day => (at.length === 10 ? at : format.format(new Date(at)))
    const clock = new Intl.DateTimeFormat('en-GB', {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: office.timeZone,
    })
    return {
      dayOf,
      inWords: (at) => dayInWords(dayOf(at), language),
      withClock: (at) => dayAndClock(dayOf(at), clock.format(new Date(at)), language),
    }
  }, [office.timeZone, language])
}
