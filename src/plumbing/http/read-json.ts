export type JsonRead =
  { value: unknown } | { wrong: 'too-large' | 'not-json' | 'too-deep' } | { wrong: 'no-text'; path: string }

/**
 * Reads a request's body as JSON within limits: bytes (counted while they come, whatever the header says) and levels of
 * nesting. No body is `{}`. A zero character or half of a character stands in no text: `no-text`, and where.
 */
export async function readJson(
  request: Request,
  { bytes, levels }: { bytes: number; levels: number },
): Promise<JsonRead> {
  if (Number(request.headers.get('content-length') ?? 0) > bytes) return { wrong: 'too-large' }
  const parts: Uint8Array[] = []
  let size = 0
  if (request.body) {
    const reader = request.body.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.byteLength
      if (size > bytes) {
        await reader.cancel().catch(() => {})
        return { wrong: 'too-large' }
      }
      parts.push(value)
    }
  }
  if (size === 0) return { value: {} }
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) return { wrong: 'not-json' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    return { wrong: 'not-json' }
  }
  if (depthOf(text) > levels) return { wrong: 'too-deep' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { wrong: 'not-json' }
  }
  const path = escaped.test(text) ? placeOfNoText(value, []) : undefined
  return path === undefined ? { value } : { wrong: 'no-text', path: path.join('.') }
}

/** Only by an escape can they come in: the bytes are whole UTF-8, and JSON has no bare zero. */
const escaped = /\\u(?:0000|d[89a-f])/i

function placeOfNoText(value: unknown, path: readonly string[]): readonly string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, part] of Object.entries(value)) {
    const found = placeOfNoText(key, path) ?? placeOfNoText(part, [...path, key.toWellFormed().replaceAll('\0', '')])
    if (found) return found
  }
  return undefined
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i)
    if (quoted) {
      if (letter === 92) i++
      else if (letter === 34) quoted = false
    } else if (letter === 34) quoted = true
    else if (letter === 123 || letter === 91) deepest = Math.max(deepest, ++depth)
    else if (letter === 125 || letter === 93) depth--
  }
  return deepest
}
