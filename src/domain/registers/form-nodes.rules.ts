/** A node of the JSON Schema of a declaration, as far as the form reads it. */
export type FormNode = {
  properties?: Readonly<Record<string, FormNode>>
  required?: readonly string[]
  items?: FormNode
  anyOf?: readonly FormNode[]
  additionalProperties?: FormNode | boolean
  propertyNames?: { enum?: readonly string[] }
  enum?: readonly string[]
  const?: unknown
  type?: string
  pattern?: string
  maxLength?: number
  default?: unknown
}

export type FormKind =
  | 'nothing'
  | 'maybe'
  | 'choice'
  | 'choices'
  | 'words'
  | 'group'
  | 'table'
  | 'list'
  | 'references'
  | 'yes-no'
  | 'number'
  | 'day'
  | 'period'
  | 'text'

/** What a node is filled in with. */
export function kindOf(node: FormNode): FormKind {
  if (node.anyOf) return node.anyOf.some((one) => one.const === 'not-used') ? 'maybe' : 'text'
  if ('const' in node) return 'nothing'
  if (node.enum) return 'choice'
  if (node.type === 'array') return node.items?.enum ? 'choices' : node.items?.type === 'object' ? 'list' : 'references'
  if (node.type === 'object') {
    if (node.propertyNames?.enum) return 'table'
    const keys = Object.keys(node.properties ?? {})
    return keys.length === 3 && keys.every((key) => key === 'fi' || key === 'sv' || key === 'en') ? 'words' : 'group'
  }
  if (node.type === 'boolean') return 'yes-no'
  if (node.type === 'integer' || node.type === 'number') return 'number'
  if (node.pattern?.startsWith('^\\d{4}-')) return 'day'
  if (node.pattern?.startsWith('^P')) return 'period'
  return 'text'
}

/** The node inside an answer that may be "not used". */
export const innerOf = (node: FormNode): FormNode => node.anyOf?.find((one) => one.const !== 'not-used') ?? node

/** What a fresh answer of a node begins with. */
export function emptyOf(node: FormNode): unknown {
  if (node.default !== undefined) return node.default
  if ('const' in node) return node.const
  if (node.enum) return node.enum[0]
  if (node.anyOf) return undefined
  if (node.type === 'array') return []
  if (node.type === 'boolean') return false
  if (node.type === 'integer' || node.type === 'number') return 1
  if (node.type !== 'object') return ''
  const required = node.required ?? []
  return Object.fromEntries(
    Object.entries(node.properties ?? {})
      .filter(([name]) => required.includes(name))
      .map(([name, part]) => [name, emptyOf(part)]),
  )
}

type Named = { key?: string; name?: string; field?: string }

/** The path of a step deeper, as findings and changes have it: listed things by their key, else by their place. */
export function pathOf(path: string, step: string | number, value: unknown): string {
  const { key, name, field } = (typeof value === 'object' && value !== null ? value : {}) as Named
  const own = typeof step === 'number' ? (key ?? name ?? field ?? step) : step
  return path === '' ? String(own) : `${path}/${own}`
}

/** `P3Y` as a number and its unit; undefined for a length with several units. */
export function readLength(text: unknown): { count: number; unit: 'Y' | 'M' | 'W' | 'D' } | undefined {
  const found = /^P(\d+)([YMWD])$/.exec(String(text ?? ''))
  return found ? { count: Number(found[1]), unit: found[2] as 'Y' } : undefined
}
