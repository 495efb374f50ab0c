import { z } from 'zod'
import { documentKinds } from '../registers/terms.rules.ts'
import { saidChange, telling } from '../registers/effects.schema.ts'
import { documentStates, toldWaysOfAll } from './document-state.rules.ts'
import { noticeLanguage, noticeSchema, readNotice } from './notice.schema.ts'
import type { Written } from './written.rules.ts'

export const documentKey = z.string().max(60).describe('Key of a document of the declaration')
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the text that was seen, in all its languages')
export const documentKind = z.enum(documentKinds)

/** A version that was published. */
export const publishedVersion = z.object({
  number: z.int(),
  publishedAt: z.string(),
  publishedOn: z.string(),
  publishedBy: z.string().nullable().describe('Name of the member of staff; null: at the console, or by a program'),
  approvedBy: z.string().nullable(),
  declarationVersion: z.int(),
  sha256: z.string(),
  languages: z.array(noticeLanguage),
  told: z
    .object({ on: z.string(), how: z.enum(toldWaysOfAll) })
    .nullable()
    .describe('How those who had to be told before were told'),
})

/** Where a document stands. `review`: the day by which it is looked at again; none before it is published. */
export const documentStanding = z.object({
  document: z.string(),
  kind: documentKind,
  title: z.string(),
  state: z.enum(documentStates),
  published: z.object({ number: z.int(), on: z.string() }).nullable(),
  review: z.string().nullable(),
  fewerMarks: z.boolean().describe('What is published has marks that are needed no more; it may be published anew'),
})

export const letter = z.object({
  language: noticeLanguage,
  sender: z.string().describe('The controller'),
  title: z.string(),
  parts: z.array(z.object({ kind: z.enum(['text', 'item']), text: z.string() })),
})

/** Who must still be told before this is published, how many have been told, and the letter in three languages. */
export const tellingBefore = telling.extend({ told: z.int(), letters: z.array(letter) })

/** A promise of a document that nobody has verified; `stops`: the office chose that it is not published with it. */
export const unverifiedPromise = z.object({ number: z.int(), sentence: z.string(), stops: z.boolean() })

export const changesOfDocument = z.array(saidChange)
export const difference = z.object({
  heading: z.string(),
  gone: z.array(z.string()),
  come: z.array(z.string()),
})

const kept = noticeSchema.extend({ kind: documentKind })

/** The text of a version as it was kept. Throws when it is no document: it was kept by this program. */
export function readKept(written: string): Written {
  const { kind, ...notice } = kept.parse(JSON.parse(written))
  return { ...readNotice(notice), kind }
}
