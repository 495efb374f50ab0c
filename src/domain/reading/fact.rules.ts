import type { Found } from './found.rules.ts'

/** What a fact is about; the first ten are measured against documents of known content. */
export const topics = [
  'controller',
  'contact',
  'name',
  'purpose',
  'basis',
  'field',
  'source',
  'recipient',
  'retention',
  'transfer',
  'subjects',
  'disclosure',
  'system',
  'place',
  'manner',
  'copy',
  'protection',
  'website',
  'rights',
  'publication',
  'requirement',
  'not-done',
  'risk',
  'document',
] as const
export type Topic = (typeof topics)[number]

/**
 * One fact of the document: where it stands in the draft, its value in the terms of a declaration or the document's own
 * words, and the words it was read from. `lacks`: what must be answered before the draft can hold it.
 */
export type Fact = { topic: Topic; path: string; value: string; words: string; heading: string; lacks?: string[] }

export const fact = (
  topic: Topic,
  path: string,
  value: string,
  { words, heading }: Pick<Found<unknown>, 'words' | 'heading'>,
  lacks: string[] = [],
): Fact => ({
  topic,
  path,
  value,
  words,
  heading,
  ...(lacks.length > 0 ? { lacks } : {}),
})
