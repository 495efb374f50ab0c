export type Came = 'own-page' | 'no-browser' | 'elsewhere'

/**
 * Where a changing request came from, by Fetch metadata and the Origin header: a page of this program, a client that is
 * no browser (neither header), or elsewhere.
 */
export function cameFrom(headers: Headers, origins: readonly string[]): Came {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (origin !== null && !origins.includes(origin)) return 'elsewhere'
  if (site !== null) return site === 'same-origin' || site === 'none' ? 'own-page' : 'elsewhere'
  return origin === null ? 'no-browser' : 'own-page'
}

/** Whether the Host header names this program; anything else is another name that was led to this address. */
export const isOwnHost = (host: string | null | undefined, origins: readonly string[]): boolean =>
  origins.some((origin) => new URL(origin).host === host || (host ?? '').toLowerCase() === hostWithPort(origin))

const hostWithPort = (origin: string): string => {
  const { host, port, protocol } = new URL(origin)
  return port === '' ? `${host}:${protocol === 'https:' ? 443 : 80}` : host
}
