import { isIP } from 'node:net'
import { resolve } from 'node:path'

export type Settings = {
  /** The data directory. */
  data: string
  databaseUrl: string | undefined
  host: string
  port: number
  /** Certificate and key files: the program speaks TLS itself. */
  tls: { certificate: string; key: string } | undefined
  /** A reverse proxy in front: the address people use, and from where the proxy's requests come. */
  proxy: { origin: string; from: readonly string[] } | undefined
}

export type SettingsTrouble =
  | { code: 'port-wrong'; facts: { port: string } }
  | { code: 'host-needs-tls'; facts: { host: string } }
  | { code: 'tls-half'; facts: Record<string, never> }
  | { code: 'proxy-wrong'; facts: { address: string } }

const loopbacks = new Set(['127.0.0.1', '::1', 'localhost'])
export const isLoopback = (host: string): boolean => loopbacks.has(host)

/**
 * Reads SELOSTE_DATA, DATABASE_URL, SELOSTE_PORT, SELOSTE_HOST, SELOSTE_CERTIFICATE with SELOSTE_KEY, and SELOSTE_PROXY
 * (the https address that a trusted proxy serves) with SELOSTE_PROXY_FROM. Without certificate or proxy nothing but
 * this machine is listened to.
 */
export function readSettings(env: NodeJS.ProcessEnv): { settings: Settings } | { trouble: SettingsTrouble } {
  const given = env['SELOSTE_PORT'] || '3000'
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65_535) return { trouble: { code: 'port-wrong', facts: { port: given } } }
  const { SELOSTE_CERTIFICATE: certificate, SELOSTE_KEY: key, SELOSTE_PROXY: address } = env
  if (Boolean(certificate) !== Boolean(key)) return { trouble: { code: 'tls-half', facts: {} } }
  const origin = address ? originOf(address) : undefined
  const from = (env['SELOSTE_PROXY_FROM'] || '127.0.0.1,::1').split(',').map((one) => one.trim())
  if (address && (!origin || from.some((one) => isIP(one) === 0)))
    return { trouble: { code: 'proxy-wrong', facts: { address } } }
  const host = env['SELOSTE_HOST'] || '127.0.0.1'
  if (!isLoopback(host) && !certificate && !origin) return { trouble: { code: 'host-needs-tls', facts: { host } } }
  return {
    settings: {
      data: resolve(env['SELOSTE_DATA'] || 'data'),
      databaseUrl: env['DATABASE_URL'] || undefined,
      host,
      port,
      tls: certificate && key ? { certificate, key } : undefined,
      proxy: origin ? { origin, from } : undefined,
    },
  }
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'https:' && url.pathname === '/' ? url.origin : undefined
}

/** The addresses under which a browser may know this program, the one for people first. */
export function originsOf({ proxy, tls, host, port }: Settings): string[] {
  if (proxy) return [proxy.origin]
  const scheme = tls ? 'https' : 'http'
  const names = isLoopback(host) ? ['localhost', '127.0.0.1', '[::1]'] : [host.includes(':') ? `[${host}]` : host]
  return names.map((name) => new URL(`${scheme}://${name}:${port}`).origin)
}

/** Whether people come by TLS, directly or through the proxy: only then may the cookie say `Secure`. */
export const isSecure = ({ proxy, tls }: Settings): boolean => proxy !== undefined || tls !== undefined
