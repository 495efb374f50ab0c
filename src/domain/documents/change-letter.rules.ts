import { allRegisters } from '../registers/built-in.rules.ts'
import type { Change } from '../registers/change.rules.ts'
import type { DocumentFact, OfficeDeclaration } from '../registers/declaration.schema.ts'
import { fill, type Language } from '../registers/text.rules.ts'
import { documentName, registerName } from '../registers/own-names.rules.ts'
import { words } from './change-letter.words.ts'

export type LetterPart = { kind: 'text' | 'item'; text: string }
/** `sender`: the controller, as it is called. */
export type Letter = { language: Language; sender: string; title: string; parts: LetterPart[] }

type About = {
  declaration: OfficeDeclaration
  /** The key of the register whose people are told. */
  register: string
  article: '13(3)' | '14(4)'
  because: readonly Pick<Change, 'text'>[]
  /** The notice that goes with the letter. */
  notice: DocumentFact
}

/** The letter that tells of a change before it is published, in a language: nobody's name stands in it. */
export function changeLetter({ declaration, register, article, because, notice }: About, language: Language): Letter {
  const text = words[language]
  const { controller } = declaration.office
  const named = allRegisters(declaration).find(({ key }) => key === register)
  const line = (sentence: string): LetterPart => ({ kind: 'text', text: sentence })
  const contact = contactOf(declaration)
  return {
    language,
    sender: controller.name,
    title: text.title,
    parts: [
      line(
        `${fill(text.controller, { name: controller.name })} ${fill(text.register, { name: named ? registerName(named, { declaration, language }) : register })}`,
      ),
      line(text.why[article]),
      line(text.changes),
      ...because.map((one): LetterPart => ({ kind: 'item', text: one.text[language] })),
      line(text.rights),
      line(fill(text.more, { title: documentName(notice, { declaration, language }) })),
      ...(contact === undefined ? [] : [line(fill(text.ask, { contact }))]),
      line(text.ground[article]),
    ],
  }
}

const contactOf = ({ contacts, office: { controller } }: OfficeDeclaration): string | undefined => {
  const person = contacts.find(({ role, email, phone }) => role === 'contact' && (email ?? phone) !== undefined)
  return person?.email ?? controller.email ?? person?.phone ?? controller.phone
}
