import { classOfField, fieldOnPage, yourField } from '../registers/catalogue.rules.ts'
import type { OwnField, Register, Source } from '../registers/declaration.schema.ts'
import { allSources } from '../registers/built-in.rules.ts'
import { isBuiltInSource } from '../registers/built-in-sources.rules.ts'
import { words as terms } from '../registers/terms.words.ts'
import { capital, eitherOf, fill, listed, saidIn, type Language } from '../registers/text.rules.ts'
import { sourceName } from '../registers/own-names.rules.ts'
import { blocksAt, ownWords, registerPath, type Block, type Page, saidOrWhere } from './block.rules.ts'
import { words as keeping } from './notice-keeping.words.ts'
import { words } from './notice-purposes.words.ts'
import { words as people } from './people.words.ts'
import { words as recipients } from './recipients.words.ts'

/** “your name, your phone number”: the catalogue's fields; both parts of a name become one. */
export function yourFields(fields: readonly string[], language: Language): string[] {
  const both = fields.includes('name.given') && fields.includes('name.family')
  const shown = both ? fields.filter((field) => field !== 'name.given' && field !== 'name.family') : fields
  const yours = shown.flatMap((field) => yourField(field, language) ?? [])
  return [...new Set(both ? [words[language].what.yourName, ...yours] : yours)]
}

/** F19-F21: data content, categories, notes on fields, sensitive data. */
export function dataContent(register: Register, { declaration, language }: Page): Block[] {
  const { what } = words[language]
  const own = declaration.ownFields
  const path = `${registerPath(register)}/fields`
  const at = blocksAt('F20', path)
  const keys = register.fields.map((one) => one.field)
  const yours = yourFields(keys, language)
  const ours = keys.filter((key) => key.startsWith('own.')).map((key) => fieldOnPage(key, language, own))
  const required = register.fields.filter((one) => one.required).map((one) => fieldOnPage(one.field, language, own))
  const classes = [...new Set(keys.flatMap((key) => classOfField(key, own) ?? []))].map(
    (one) => terms[language].classes[one],
  )
  return [
    ...(yours.length > 0 ? [at.text(fill(what.collect, { list: listed(yours, language) }))] : []),
    ...(ours.length > 0 ? [at.text(fill(yours.length > 0 ? what.own : what.onlyOwn, { list: ours.join(', ') }))] : []),
    ...(required.length > 0 ? [at.text(fill(what.required, { list: required.join(', ') }))] : []),
    ...notes(register, own, language),
    ...(classes.length > 0 ? [blocksAt('F19', path).text(fill(what.classes, { list: classes.join(', ') }))] : []),
    ...sensitive(register, language),
  ]
}

const notes = (register: Register, own: readonly OwnField[], language: Language): Block[] =>
  register.fields
    .filter((one) => one.note)
    .map(({ field, note }) =>
      blocksAt('F20', `${registerPath(register)}/fields/${field}`).item(
        fill(words[language].what.note, {
          name: capital(fieldOnPage(field, language, own)),
          note: saidOrWhere(note, language),
        }),
      ),
    )

function sensitive(register: Register, language: Language): Block[] {
  const { what } = words[language]
  const special = blocksAt('F21', `${registerPath(register)}/specialCategories`)
  const code = blocksAt('F21', `${registerPath(register)}/identityCode`)
  const { specialCategories, identityCode } = register
  if (specialCategories === 'not-used' && identityCode === 'not-used') return [special.text(what.noSpecial)]
  return [
    ...(specialCategories === 'not-used' ? [special.text(what.noSpecialOnly)] : []),
    ...(typeof specialCategories === 'object'
      ? [
          special.text(fill(what.special, { ground: recipients[language].special[specialCategories.ground] })),
          ...ownWords('F21', `${registerPath(register)}/specialCategories`, 'more', specialCategories.why, language),
        ]
      : []),
    ...(identityCode === 'not-used' ? [code.text(what.noCode)] : []),
    ...(typeof identityCode === 'object'
      ? [
          code.text(fill(what.code, { ground: recipients[language].identityCode[identityCode.ground] })),
          ...ownWords('F21', `${registerPath(register)}/identityCode`, 'more', identityCode.why, language),
        ]
      : []),
  ]
}

/** F23: each source, whether it is public, and how the person gives the data. */
export function sources(register: Register, { declaration, language }: Page): Block[] {
  const { fromWhere } = keeping[language]
  const known = allSources(declaration)
  const partners = register.partnerData
  const at = blocksAt('F23', `${registerPath(register)}/partnerData`)
  return [
    ...register.sources.flatMap((key) =>
      known
        .filter((source) => source.key === key)
        .map((source) => oneSource(source, register.sources.length === 1, language)),
    ),
    ...(partners === 'not-used' ? [at.text(fromWhere.noPartners)] : []),
    ...(typeof partners === 'object'
      ? [
          at.text(
            fill(fromWhere.partners, {
              list: listed(
                partners.by.map((way) => terms[language].channels[way]),
                language,
              ),
            }),
          ),
          ...(partners.consent ? [at.more(fromWhere.partnersConsent)] : []),
        ]
      : []),
  ]
}

function oneSource(source: Source, only: boolean, language: Language): Block {
  const { fromWhere } = keeping[language]
  const at = blocksAt('F23', `sources/${source.key}`)
  if (isBuiltInSource(source.key)) return at.item(fromWhere.builtIn[source.key])
  const name = sourceName(source, language)
  const nouns = source.channels.filter((way) => way !== 'own-work').map((way) => terms[language].channels[way])
  if (source.kind === 'person') {
    const clauses = people[language].whenYou
    const when = source.channels.flatMap((way) => (way in clauses ? [clauses[way as keyof typeof clauses]] : []))
    const list = eitherOf(when, language)
    return at.item(list ? fill(fromWhere.personWhen, { list }) : fromWhere.person)
  }
  if (source.kind === 'colleague') return at.item(fromWhere.colleague)
  if (source.kind === 'public') {
    const named = saidIn(source.names, language) || source.organisation
    const list = source.key === 'public' || !named ? listed(nouns, language) : name
    return at.item(list ? fill(fromWhere.publicBy, { list }) : fromWhere.public)
  }
  if (source.kind === 'own')
    return at.item(
      nouns.length > 0 ? fill(fromWhere.ownBy, { name: nouns.join(', ') }) : only ? fromWhere.onlyOwn : fromWhere.own,
    )
  return at.item(fill(fromWhere[source.kind], { name }))
}
