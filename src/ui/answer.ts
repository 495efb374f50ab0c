/** What an operation answered, and the ways it could not be asked. */
export type Refusal = { code: string; because: string; article?: string | undefined }
export type Answer<T> = { done: T } | { refused: readonly Refusal[] }

/** No right to do this, or to see it; the message says why, if that may be told. */
export class NotPermitted extends Error {}
/** Nobody is signed in, or the session ended. */
export class NotSignedIn extends Error {}
/** The input did not fit: what is wrong, field by field. */
export class NotUnderstood extends Error {
  readonly invalid: readonly { path: string; message: string }[]
  constructor(invalid: readonly { path: string; message: string }[]) {
    super('not understood')
    this.invalid = invalid
  }
  /** The message of one field, if it is among them. */
  of(path: string): string | undefined {
    return this.invalid.find((one) => one.path === path)?.message
  }
}
/** Something broke there; nothing changed. The incident's id is all that is told. */
export class Broken extends Error {
  readonly incident: string | undefined
  constructor(incident: string | undefined) {
    super('broken')
    this.incident = incident
  }
}
/** More than is allowed: bytes, or times in a while. */
export class TooMuch extends Error {
  readonly what: 'size' | 'often'
  constructor(what: 'size' | 'often') {
    super(`too much: ${what}`)
    this.what = what
  }
}
/** The program does not answer: no network, or it is being started anew. */
export class Unreachable extends Error {}

type Shape = { input: { _zod: { input: unknown } }; output: { _zod: { output: unknown } }; name: string }
/** The name, input and output of an operation, from `import type { seePerson } from './see-person.ts'`. */
export type NameOf<O> = O extends { name: infer Name extends string } ? Name : string
export type InputOf<O> = O extends Shape ? O['input']['_zod']['input'] : never
export type OutputOf<O> = O extends Shape ? O['output']['_zod']['output'] : never
