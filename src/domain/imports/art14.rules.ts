/**
 * The last day on which people must be told whose data came from elsewhere (Art. 14(3)(a)): one month from receipt, the
 * same day of the next month or that month's last day. In and out YYYY-MM-DD. A first message or disclosure comes sooner.
 */
export function tellBy(receivedOn: string): string {
  const [year, month, day] = receivedOn.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10)
}
