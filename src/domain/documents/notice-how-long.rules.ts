import type { Register } from '../registers/declaration.schema.ts'
import { periodBefore, periodInWords } from '../registers/period.rules.ts'
import { retentionPhrase, retentionSubject } from '../registers/retention-phrase.rules.ts'
import { findStatute } from '../registers/statutes.rules.ts'
import { fill } from '../registers/text.rules.ts'
import { blocksAt, headAt, ownWords, registerPath, type Block, type Page } from './block.rules.ts'
import { words } from './notice-keeping.words.ts'

/** F34, F35: each period with its start and ground, when a relation ends, and what happens then. */
export function retention(register: Register, { declaration, language }: Page): Block[] {
  const { howLong } = words[language]
  const path = `${registerPath(register)}/retention`
  const at = blocksAt('F34', path)
  const alone = register.retention.length === 1
  const subjects = register.retention.map((rule) => retentionSubject(rule, language, declaration.ownFields, alone))
  const rows = register.retention.map((rule, i): Block => {
    const cells = [subjects[i]!, retentionPhrase(rule, language)] as const
    return { ...blocksAt('F34', `${path}/${i}`).text(`${cells[0]}: ${cells[1]}.`), kind: 'row', cells }
  })
  return [
    ...(rows.length > 0 ? [at.text(howLong.intro), headAt('F34', path, [howLong.data, howLong.time]), ...rows] : []),
    ...register.retention.flatMap((rule, i) => {
      const here = blocksAt('F34', `${path}/${i}`)
      const law = rule.statute ? findStatute(rule.statute)?.names[language] : undefined
      const subject = subjects[i]!
      return [
        ...(rule.basis === 'statute' && law ? [here.text(fill(howLong.law, { subject, law }))] : []),
        ...(rule.latest
          ? [here.text(fill(howLong.within, { subject, period: periodBefore(rule.latest, language) }))]
          : []),
        ...ownWords('F34', `${path}/${i}/why`, 'text', rule.why, language),
      ]
    }),
    ...afterwards(register, subjects, language),
    ...relationEnds(register, language),
    ...vouchers(register, { declaration, language }),
  ]
}

/** What happens when the time is over: once where it is the same for all, else for each kind of data. */
function afterwards(register: Register, subjects: readonly string[], language: Page['language']): Block[] {
  const { howLong } = words[language]
  const at = blocksAt('F35', `${registerPath(register)}/retention`)
  const kinds = [...new Set(register.retention.map((rule) => rule.then))]
  if (kinds.length === 1) return [at.text(howLong[kinds[0]!])]
  return kinds.map((then) => {
    const told = subjects.filter((_, i) => register.retention[i]!.then === then)
    return at.text(`${told.join(', ')}: ${howLong[then].charAt(0).toLowerCase()}${howLong[then].slice(1)}`)
  })
}

function relationEnds({ relation, key }: Register, language: Page['language']): Block[] {
  if (!relation) return []
  const { howLong } = words[language]
  const at = blocksAt('F34', `registers/${key}/relation`)
  if (relation.ends !== 'silence') return [at.text(howLong[relation.ends])]
  if (!relation.silence) return []
  const template = relation.since === 'last-order' ? howLong.silenceOrder : howLong.silenceContact
  return [at.text(fill(template, { period: periodInWords(relation.silence, language) }))]
}

/** Vouchers in the bookkeeping outlive the copy in the register (Accounting Act 2:10). */
function vouchers(register: Register, { declaration, language }: Pick<Page, 'declaration' | 'language'>): Block[] {
  const kept = declaration.office.vouchers?.kept === 'bookkeeping'
  const holds = register.fields.some((one) => one.field === 'invoices')
  return kept && holds ? [blocksAt('F34', 'office/vouchers').text(words[language].howLong.vouchers)] : []
}
