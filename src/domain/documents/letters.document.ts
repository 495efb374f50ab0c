import type { Letters, Part, Printed } from '../../plumbing/forms/printed.ts'
import type { OutputOf } from '../../enforcement/operation.ts'
import { addressLines } from '../people/address.rules.ts'
import { dayInWords, type Language } from '../registers/text.rules.ts'
import type { Letter } from './change-letter.rules.ts'
import type { listPeopleToTell } from './list-people-to-tell.ts'

type Person = Pick<
  OutputOf<typeof listPeopleToTell>['people'][number],
  'given' | 'family' | 'email' | 'phone' | 'language' | 'address'
>

/**
 * The letters that tell people of a change, as one file to print: a page for each, with the address, in the person’s own
 * language when the letter is written in it, else in its first. `on` is the day of the letters; `unnamed` stands for a name.
 */
export function printedLetters(
  letters: readonly [Letter, ...Letter[]],
  people: readonly Person[],
  { language, name, on, unnamed }: { language: Language; name: string; on: string; unnamed: string },
): Printed {
  return {
    language,
    title: { text: name },
    sender: letters[0].sender,
    ...{ dated: '', brief: { label: '', answers: [] }, sections: [] },
    letters: {
      texts: letters.map((one) => ({
        language: one.language,
        title: one.title,
        dated: dayInWords(on, one.language),
        parts: partsOf(one),
      })),
      to: people.map((one) => addressed(one, letters, unnamed)),
    },
  }
}

const partsOf = ({ parts }: Letter): Part[] =>
  parts.map(({ kind, text }) =>
    kind === 'item' ? { kind: 'list', items: [[{ text }]] } : { kind: 'paragraph', words: [{ text }] },
  )

function addressed(person: Person, letters: readonly Letter[], unnamed: string): Letters['to'][number] {
  const { given, family, email, phone, language, address } = person
  const called = [given, family].filter(Boolean).join(' ') || email || phone || unnamed
  const text = Math.max(
    letters.findIndex((one) => one.language === language),
    0,
  )
  return { lines: address ? addressLines(called, address, { language: letters[text]!.language }) : [called], text }
}
