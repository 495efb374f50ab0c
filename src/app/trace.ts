/** One JSON line to the error stream: an event and facts that are ids, codes or counts, nothing personal. */
export function trace(event: string, facts: Record<string, string | number>): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`)
}
