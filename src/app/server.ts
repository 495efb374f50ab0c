import { readFileSync } from 'node:fs'
import { createServer as createPlain, type RequestListener, type Server } from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from './caller.ts'
import type { Settings } from './settings.ts'

/** A listening door: how to stop it, letting what is under way finish. */
export type Listening = { port: number; stop(): Promise<void> }

export class PortInUse extends Error {}

/** Listens for people and programs, with TLS when certificate files are given. Throws PortInUse. */
export async function listen(
  app: Hono<Env>,
  { host, port, tls }: Pick<Settings, 'host' | 'port' | 'tls'>,
): Promise<Listening> {
  const listener = listenerOf(app, false)
  const server: Server = tls
    ? createSecure({ cert: readFileSync(tls.certificate), key: readFileSync(tls.key), minVersion: 'TLSv1.2' }, listener)
    : createPlain(listener)
  limitWaiting(server)
  try {
    await opened(server, { host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortInUse()
    throw error
  }
  return { port: (server.address() as AddressInfo).port, stop: () => stopped(server) }
}

/** What answers requests; `console` says that they come through the socket in the data directory. */
export const listenerOf = (app: Hono<Env>, console: boolean): RequestListener =>
  getRequestListener((request, env) => app.fetch(request, { ...env, console } as Env['Bindings']), {
    overrideGlobalObjects: false,
  }) as RequestListener

/** A client that sends its header or body drop by drop does not hold a place for ever. */
function limitWaiting(server: Server): void {
  server.headersTimeout = 20_000
  server.requestTimeout = 30 * 60_000
  server.keepAliveTimeout = 10_000
  server.maxHeadersCount = 100
}

export const opened = (server: Server, place: { host: string; port: number } | { path: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(place, () => {
      server.off('error', reject)
      resolve()
    })
  })

/** No new requests; those under way have ten seconds. */
export const stopped = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const end = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(end)
      resolve()
    })
    server.closeIdleConnections()
  })
