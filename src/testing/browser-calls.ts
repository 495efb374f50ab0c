import type { TestProgram } from './program.ts'

export type Reply = { status: number; body: any; headers: Headers; cookie: string | undefined }
/** An empty header is left out. */
type Options = {
  headers?: Record<string, string>
  method?: string
  console?: boolean
  address?: string
  raw?: string | Uint8Array | ReadableStream
}

/** Calls the program's routes as a browser on its own page does; `cookie` and headers as given. */
export function callsTo({ app, door }: TestProgram) {
  return async function call(path: string, input: unknown = {}, options: Options = {}): Promise<Reply> {
    const { headers = {}, method = 'POST', address = '127.0.0.1' } = options
    const body = method === 'GET' ? {} : { body: options.raw ?? JSON.stringify(input) }
    const all: Record<string, string> = {
      'content-type': 'application/json',
      host: 'localhost:3000',
      origin: door.origins[0]!,
      'sec-fetch-site': 'same-origin',
      ...headers,
    }
    const init = {
      method,
      ...body,
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
    }
    const env = { console: options.console === true, incoming: { socket: { remoteAddress: address } } }
    const response = await app.request(path, init as RequestInit, env as never)
    const text = await response.text()
    const json = response.headers.get('content-type')?.includes('json')
    const set = response.headers.get('set-cookie')
    return {
      status: response.status,
      body: json ? JSON.parse(text) : text,
      headers: response.headers,
      cookie: set === null ? undefined : set.split(';')[0],
    }
  }
}

export const passphrase = 'neljä sanaa riittää hyvin'
