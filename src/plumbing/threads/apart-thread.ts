import { parentPort, workerData } from 'node:worker_threads'
import type { FromApart, ToApart } from './apart.ts'

const say = (message: FromApart): void => parentPort!.postMessage(message)
const { module, name, input } = workerData as ToApart

try {
  const found = (await import(module)) as Record<string, (...input: unknown[]) => unknown>
  say({ answer: found[name]!(...input) })
} catch (error) {
  say({ broken: String(error instanceof Error ? error.stack : error) })
}
