import { createReadStream, existsSync, statSync } from 'node:fs'
import { request } from 'node:http'
import type { Language } from '../enforcement/operation.ts'
import { controlPath } from './control.ts'
import type { Env } from './caller.ts'
import { openProgram } from './start.ts'
import { originsOf, type Settings } from './settings.ts'
import { webApp } from './web-app.ts'
import { Readable } from 'node:stream'

export type Reply = { status: number; body: unknown }
export type AskOptions = { purpose?: string | undefined; office?: string | undefined }

/** The way a command reaches the program: over HTTP with a token, by the socket of a running server, or in this process. */
export type Reach = {
  /** Whether one is the console there: a token is not. */
  console: boolean
  /** Where people reach the program, as far as is known here. */
  url: string
  ask(path: string, input: unknown, options?: AskOptions): Promise<Reply>
  /** Sends a file to `POST /upload`, without holding it in memory. */
  upload(file: string, options?: AskOptions): Promise<Reply>
  /** Sends a file as it is to another address that takes one. */
  send(path: string, file: string, options?: AskOptions): Promise<Reply>
  close(): Promise<void>
}

type Parts = { settings: Settings; language: Language; env: NodeJS.ProcessEnv; say(line: string): void }

export class NotReached extends Error {
  readonly url: string
  constructor(url: string) {
    super('not reached')
    this.url = url
  }
}

/** Opens the way that the environment and a running server leave: SELOSTE_URL, then the socket, then this process. */
export async function openReach({ settings, language, env, say }: Parts): Promise<Reach> {
  const url = env['SELOSTE_URL']
  if (url) return overHttp(url, env['SELOSTE_TOKEN'] ?? '', language)
  const socket = controlPath(settings.data)
  if (existsSync(socket) && (await answers(socket))) return overSocket(socket, settings, language)
  return await inProcess(settings, language, say)
}

const headersOf = (language: Language, { purpose, office }: AskOptions): Record<string, string> => ({
  'seloste-language': language,
  ...(purpose ? { 'seloste-purpose': purpose } : {}),
  ...(office ? { 'seloste-office': office } : {}),
})

const bodyOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return {}
  }
}

function overHttp(url: string, token: string, language: Language): Reach {
  const go = async (path: string, init: RequestInit, options: AskOptions): Promise<Reply> => {
    const headers = { ...headersOf(language, options), ...init.headers, authorization: `Bearer ${token}` }
    const response = await fetch(new URL(path, url), { ...init, method: 'POST', headers, redirect: 'error' }).catch(
      (error: unknown) => {
        throw Object.assign(new NotReached(url), { cause: error })
      },
    )
    return { status: response.status, body: bodyOf(await response.text()) }
  }
  return {
    console: false,
    url,
    ask: (path, input, options = {}) =>
      go(path, { body: JSON.stringify(input), headers: { 'content-type': 'application/json' } }, options),
    upload: (file, options = {}) => go('/upload', streamed(file), options),
    send: (path, file, options = {}) => go(path, streamed(file), options),
    close: () => Promise.resolve(),
  }
}

const streamed = (file: string): RequestInit =>
  ({
    body: Readable.toWeb(createReadStream(file)),
    headers: { 'content-type': 'application/octet-stream', 'content-length': String(statSync(file).size) },
    duplex: 'half',
  }) as unknown as RequestInit

/** Whether a server really listens there: a killed one leaves its socket behind. */
const answers = (socketPath: string): Promise<boolean> =>
  new Promise((resolve) => {
    const asking = request({ socketPath, path: '/healthz', timeout: 5000 }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    asking.on('error', () => resolve(false))
    asking.on('timeout', () => asking.destroy())
    asking.end()
  })

function overSocket(socketPath: string, settings: Settings, language: Language): Reach {
  const url = originsOf(settings)[0]!
  const go = (path: string, body: Readable, headers: Record<string, string>): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const asking = request(
        { socketPath, path, method: 'POST', headers: { host: 'localhost', ...headers } },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 500, body: bodyOf(Buffer.concat(parts).toString('utf8')) }),
          )
          response.on('error', (error) => reject(Object.assign(new NotReached(url), { cause: error })))
        },
      )
      asking.on('error', (error) => reject(Object.assign(new NotReached(url), { cause: error })))
      body.on('error', reject)
      body.pipe(asking)
    })
  const sendFile = (path: string, file: string, options: AskOptions): Promise<Reply> =>
    go(path, createReadStream(file), {
      ...headersOf(language, options),
      'content-type': 'application/octet-stream',
      'content-length': String(statSync(file).size),
    })
  return {
    console: true,
    url,
    ask: (path, input, options = {}) =>
      go(path, Readable.from([Buffer.from(JSON.stringify(input))]), {
        ...headersOf(language, options),
        'content-type': 'application/json',
      }),
    upload: (file, options = {}) => sendFile('/upload', file, options),
    send: (path, file, options = {}) => sendFile(path, file, options),
    close: () => Promise.resolve(),
  }
}

async function inProcess(settings: Settings, language: Language, say: (line: string) => void): Promise<Reach> {
  const program = await openProgram(settings, say)
  const app = webApp(program, { origins: originsOf(settings), secure: false, proxies: [] })
  const go = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await app.request(path, { ...init, method: 'POST' }, { console: true } satisfies Env['Bindings'])
    return { status: response.status, body: bodyOf(await response.text()) }
  }
  const sendFile = (path: string, file: string, options: AskOptions): Promise<Reply> => {
    const sent = streamed(file)
    return go(path, { ...sent, headers: { ...headersOf(language, options), ...(sent.headers as object) } })
  }
  return {
    console: true,
    url: originsOf(settings)[0]!,
    ask: (path, input, options = {}) =>
      go(path, {
        body: JSON.stringify(input),
        headers: { ...headersOf(language, options), 'content-type': 'application/json' },
      }),
    upload: (file, options = {}) => sendFile('/upload', file, options),
    send: (path, file, options = {}) => sendFile(path, file, options),
    close: () => program.stop(),
  }
}

/** What an answer of the API says was done, if it says so. */
export const doneIn = ({ body }: Reply): unknown => (body as { done?: unknown }).done
