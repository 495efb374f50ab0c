import pg from 'pg'

const text = (value: string): string => value

/** '2026-01-02 03:04:05.123456+00' as '2026-01-02T03:04:05.123456Z'; the session's time zone is UTC. */
const moment = (value: string): string =>
  value.endsWith('+00') ? `${value.slice(0, -3).replace(' ', 'T')}Z` : value.replace(' ', 'T')

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new Error('a whole number past 2^53 does not fit into a number')
  return number
}

const texts = pg.types.getTypeParser(1009 as number as 25) as (value: string) => (string | null)[]
const listOf =
  <T>(one: (value: string) => T) =>
  (value: string): (T | null)[] =>
    texts(value).map((item) => (item === null ? null : one(item)))

const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  20: wholeNumber,
  1016: listOf(wholeNumber),
  1082: text,
  1182: listOf(text),
  1083: text,
  1114: text,
  1115: listOf(text),
  1184: moment,
  1185: listOf(moment),
  1186: text,
  1187: listOf(text),
  1231: listOf(text),
  2951: listOf(text),
}

/**
 * How values come out of the database: a day as 'YYYY-MM-DD', a moment as ISO 8601 in UTC with microseconds, bigint as a
 * number (an error past 2^53), numeric as text, json read, uuid[] as texts.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) ||
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}
