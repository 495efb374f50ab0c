/** The parts of a declaration that have a form of their own, in the order of the list. */
export const wholeParts = [
  'office',
  'contacts',
  'systems',
  'recipients',
  'sources',
  'ownFields',
  'website',
  'rights',
  'documents',
  'builtIn',
  'others',
] as const
export type WholePart = (typeof wholeParts)[number]

/** What is asked under `others`: facts that are one answer each. */
export const otherFacts = ['representative', 'dataProtectionOfficer', 'changesToldBy', 'processedForOthers'] as const

/** The part of a path as findings, changes and sentences have it: `registers/customers/retention/0` -> `register-customers`. */
export function partOf(path: string): string {
  const [head = '', key] = path.split('/')
  if (head === 'registers' && key) return `register-${key}`
  if ((otherFacts as readonly string[]).includes(head)) return 'others'
  return (wholeParts as readonly string[]).includes(head) ? head : 'office'
}

/** The address of the field of a path. */
export const fieldsAddress = (path: string): string => `/registers/declaration/fields/${partOf(path)}#${path}`

type Keyed = { readonly key?: unknown }

/** The steps of such a path inside a document: keys of listed things become their places. */
export function stepsOf(document: unknown, path: string): (string | number)[] {
  const steps: (string | number)[] = []
  let at: unknown = document
  for (const part of path.split('/').filter(Boolean)) {
    if (Array.isArray(at)) {
      const place = at.findIndex((one: Keyed | undefined) => one?.key === part || named(one) === part)
      const step = place >= 0 ? place : /^\d+$/.test(part) ? Number(part) : -1
      if (step < 0) return steps
      steps.push(step)
      at = at[step]
    } else {
      steps.push(part)
      at = (at as Record<string, unknown> | undefined)?.[part]
    }
  }
  return steps
}

const named = (one: unknown): unknown =>
  (one as { name?: unknown; field?: unknown } | undefined)?.name ?? (one as { field?: unknown } | undefined)?.field

/** The value at some steps. */
export const valueAt = (document: unknown, steps: readonly (string | number)[]): unknown =>
  steps.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], document)

/** A copy with another value at some steps; `undefined` takes the answer away. */
export function withValue(document: unknown, steps: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list = Array.isArray(document) ? [...(document as unknown[])] : []
    list[step] = withValue(list[step], rest, value)
    return list
  }
  const { [step]: before, ...others } = (document ?? {}) as Record<string, unknown>
  const now = withValue(before, rest, value)
  return now === undefined ? others : { ...(document as object), [step]: now }
}
