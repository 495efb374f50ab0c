import type { FoundPerson, Key, Names } from './verdict.rules.ts'

/**
 * Remembers by 64-bit fingerprints which rows of a file carried which values, so that rows of the same person are found
 * in a file of any length without holding a value. What a batch adds counts at once, and for good when it is settled.
 */
export type FileMemory = {
  /** Forgets what was added since the last `settle`: the batch is begun anew. */
  begin(): void
  settle(): void
  /** A number for somebody who is not in the register yet. */
  newPerson(): number
  /** The number of somebody who is. */
  knownPerson(id: string): number
  add(keys: readonly Key[], names: Names, person: number): void
  /** Those who carried one of these values; names other than the row's own are told only as other. */
  find(keys: readonly Key[], names: Names): (FoundPerson & { number: number })[]
  /** Whether this person carried this value. */
  carried(key: Key, person: number): boolean
}

const known = 0x8000_0000
const kinds: readonly Key['kind'][] = ['email', 'phone', 'address', 'name']
const fullest = 0.8

/** A new memory. Twenty bytes a value: a million rows of three values take 84 MB. */
export function fileMemory(startSize = 1 << 14): FileMemory {
  const seed = Math.floor(Math.random() * 0xffff_ffff)
  let table = emptyTable(startSize)
  let settledPeople = 0
  let people = 0
  // Slots written since the last settle, to be cleared if the batch is begun anew.
  let pending: number[] = []

  const put = (high: number, low: number, person: number, name: number, family: number): number => {
    const mask = table.size - 1
    let at = low & mask
    while (table.high[at] !== 0) at = (at + 1) & mask
    table.high[at] = high
    table.low[at] = low
    table.person[at] = person
    table.name[at] = name
    table.family[at] = family
    table.used++
    return at
  }
  const grow = (): void => {
    const old = table
    const moved = new Set(pending)
    table = emptyTable(old.size * 2)
    pending = []
    const move = (i: number) => put(old.high[i]!, old.low[i]!, old.person[i]!, old.name[i]!, old.family[i]!)
    for (let i = 0; i < old.size; i++) if (old.high[i] !== 0 && !moved.has(i)) move(i)
    // Those of the batch come last, so that they can be taken away again without breaking anybody's way to his slot.
    for (const i of moved) pending.push(move(i))
  }
  const each = (key: Key, met: (at: number) => boolean | void): void => {
    const [high, low] = fingerprint(key, seed)
    const mask = table.size - 1
    for (let at = low & mask; table.high[at] !== 0; at = (at + 1) & mask)
      if (table.high[at] === high && table.low[at] === low && met(at) === true) return
  }

  return {
    begin() {
      for (const at of pending) table.high[at] = 0
      table.used -= pending.length
      pending = []
      people = settledPeople
    },
    settle() {
      pending = []
      settledPeople = people
    },
    newPerson: () => people++,
    knownPerson: (id) => (known | (hash(id, seed) & 0x7fff_ffff)) >>> 0,
    add(keys, names, person) {
      const [name, family] = [hash(names.name, seed), hash(names.family, seed)]
      for (const key of keys) {
        let there = false
        each(key, (at) => (there = table.person[at] === person && table.name[at] === name))
        if (there) continue
        if (table.used + 1 > table.size * fullest) grow()
        const [high, low] = fingerprint(key, seed)
        pending.push(put(high, low, person, name, family))
      }
    },
    find(keys, names) {
      const [name, family] = [hash(names.name, seed), hash(names.family, seed)]
      const found: (FoundPerson & { number: number })[] = []
      for (const key of keys)
        each(key, (at) => {
          const number = table.person[at]!
          found.push({
            by: key.kind,
            person: `#${number}`,
            number,
            name: table.name[at] === name ? names.name : '\0',
            family: table.family[at] === family ? names.family : '\0',
            visible: true,
          })
        })
      return found
    },
    carried(key, person) {
      let yes = false
      each(key, (at) => (yes = table.person[at] === person))
      return yes
    },
  }
}

type Table = {
  size: number
  used: number
  high: Uint32Array
  low: Uint32Array
  person: Uint32Array
  name: Uint32Array
  family: Uint32Array
}

const emptyTable = (size: number): Table => ({
  size,
  used: 0,
  high: new Uint32Array(size),
  low: new Uint32Array(size),
  person: new Uint32Array(size),
  name: new Uint32Array(size),
  family: new Uint32Array(size),
})

/* cyrb53 with all its 64 bits; a high half of nought marks an empty slot. */
function fingerprint({ kind, value }: Key, seed: number): [number, number] {
  let a = 0xdeadbeef ^ seed ^ kinds.indexOf(kind)
  let b = 0x41c6ce57 ^ seed
  for (let i = 0; i < value.length; i++) {
    const sign = value.charCodeAt(i)
    a = Math.imul(a ^ sign, 2_654_435_761)
    b = Math.imul(b ^ sign, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return [b >>> 0 || 1, a >>> 0]
}

const hash = (text: string, seed: number): number => fingerprint({ kind: 'name', value: text }, seed)[1]
