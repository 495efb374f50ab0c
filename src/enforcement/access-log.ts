import { createHash, randomUUID } from 'node:crypto'
import { accountOf, type Actor } from './actor.ts'
import type { Channel } from './operation.ts'

export type LineOutcome = 'done' | 'refused' | 'not permitted' | 'broken'

/** One act, without values and without search words. */
export type Line = {
  actor: Actor
  operation: string
  purpose: string
  registers: readonly number[]
  people: readonly string[]
  set?: { kind: 'import' | 'copy' | 'act'; id: string } | undefined
  fields: readonly string[]
  outcome: LineOutcome
  code?: string | undefined
  channel: Channel
  /** From where: a network address or a socket. */
  from?: string | undefined
}

/** A line names at most this many people; beyond it names the set they are found in. */
export const mostPeopleInALine = 500

const literal = (value: string): string => {
  if (value.includes('\0')) throw new Error('a text of the log holds a zero byte')
  const doubled = value.replaceAll("'", "''")
  return value.includes('\\') ? `E'${doubled.replaceAll('\\', '\\\\')}'` : `'${doubled}'`
}
const orNull = (value: string | undefined): string => (value === undefined ? 'null' : literal(value))
const list = (values: readonly string[], type: string): string =>
  values.length === 0 ? `'{}'::${type}` : `array[${values.map(literal).join(',')}]::${type}`

/**
 * The statement that writes a line, complete in itself so that it can travel with the commit in one trip. More people
 * than a line names, and no set that they are found in: they become one, kept beside the log.
 */
export function writingOf(line: Line): string {
  if (line.people.length > mostPeopleInALine) {
    const set = { kind: 'act' as const, id: randomUUID() }
    const members = `select ${literal(set.id)}::uuid, unnest(${list(line.people, 'uuid[]')})`
    return `insert into act_members (set_id, person_id) ${members}; ${writingOf({ ...line, people: [], set })}`
  }
  const { actor } = line
  const who = accountOf(actor) ?? (actor.kind === 'person' ? actor.id : undefined)
  const behalf = actor.kind === 'service-account' ? actor.onBehalf : undefined
  return (
    'insert into access_log (actor_kind, actor, on_behalf, operation, purpose, registers, people, set_kind, set_id, fields, outcome, code, channel, origin) values (' +
    [
      literal(actor.kind),
      orNull(who ?? undefined),
      orNull(behalf),
      literal(line.operation),
      literal(line.purpose),
      list(line.registers.map(String), 'integer[]'),
      list(line.people, 'uuid[]'),
      orNull(line.set?.kind),
      orNull(line.set?.id),
      list(line.fields, 'text[]'),
      literal(line.outcome),
      orNull(line.code),
      literal(line.channel),
      orNull(line.from),
    ].join(', ') +
    ')'
  )
}

/** A stored line, as the canonical bytes are made from it. `at` in microseconds since 1970, UTC. */
export type StoredLine = {
  id: bigint
  at: bigint
  actor_kind: string
  actor: string | null
  on_behalf: string | null
  operation: string
  purpose: string
  registers: readonly number[]
  people: readonly string[]
  set_kind: string | null
  set_id: string | null
  fields: readonly string[]
  outcome: string
  code: string | null
  channel: string
  origin: string | null
}

/**
 * The canonical bytes of a line, format 1: one byte 1, id and moment as 8 bytes big-endian each, then every part as a
 * 4-byte big-endian length and UTF-8 (length ffffffff = null); lists as a 4-byte count and their parts.
 */
export function leafBytes(line: StoredLine): Buffer {
  const parts: Buffer[] = [Buffer.from([1]), eight(line.id), eight(line.at)]
  const one = (value: string | null) => {
    if (value === null) return void parts.push(four(0xffffffff))
    const bytes = Buffer.from(value, 'utf8')
    parts.push(four(bytes.length), bytes)
  }
  const many = (values: readonly (string | number)[]) => {
    parts.push(four(values.length))
    for (const value of values) one(String(value))
  }
  one(line.actor_kind)
  one(line.actor)
  one(line.on_behalf)
  one(line.operation)
  one(line.purpose)
  many(line.registers)
  many(line.people)
  one(line.set_kind)
  one(line.set_id)
  many(line.fields)
  one(line.outcome)
  one(line.code)
  one(line.channel)
  one(line.origin)
  return Buffer.concat(parts)
}

/** The leaf hash of RFC 6962, section 2.1: SHA-256 over a zero byte and the canonical bytes. */
export const leafHash = (line: StoredLine): Buffer =>
  createHash('sha256')
    .update(Buffer.from([0]))
    .update(leafBytes(line))
    .digest()

const four = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const eight = (value: bigint): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(value)
  return bytes
}
