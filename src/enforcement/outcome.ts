/** One reason for a no that the law or the business gives; worded at the edge by the slice's words. */
export type Refusal = { code: string; facts?: Readonly<Record<string, string | number>>; article?: string }
export type Refused = { refused: readonly Refusal[] }
export type Done<T> = { done: T }
export type Outcome<T> = Done<T> | Refused

export const done = <T>(value: T): Done<T> => ({ done: value })
/** A no with one reason. Nothing the operation wrote stays. */
export const refuse = (code: string, facts?: Refusal['facts'], article?: string): Refused => ({
  refused: [{ code, ...(facts ? { facts } : {}), ...(article ? { article } : {}) }],
})
/** A no with several reasons. */
export const refuseAll = (refused: readonly Refusal[]): Refused => ({ refused })

/** The actor may not do this; says nothing about what exists. */
export class NotPermitted extends Error {
  readonly code: 'not-permitted' | 'inactive'
  constructor(code: NotPermitted['code'] = 'not-permitted', because = '') {
    super(because || code)
    this.code = code
  }
}

/** The input does not fit the schema, or a purpose must be named. */
export class NotUnderstood extends Error {
  readonly invalid: readonly { path: string; message: string }[]
  constructor(invalid: NotUnderstood['invalid']) {
    super('not understood')
    this.invalid = invalid
  }
}

/** Anything else. Rolled back; the incident id is all that leaves the house. */
export class Broken extends Error {
  readonly incident: string
  constructor(incident: string, cause: unknown) {
    super(`broken, incident ${incident}`, { cause })
    this.incident = incident
  }
}
