import { dayInWords, fill } from '../registers/text.rules.ts'
import { caseNumber } from './case.rules.ts'
import { words } from './letters.words.ts'

export type LetterChannel = 'email' | 'post' | 'phone' | 'handed-over'

type Case = {
  year: number
  serial: number
  channel: string
  language: 'fi' | 'sv' | 'en'
  received_on: string
  requester: string | null
  representative: string | null
  email: string | null
  phone: string | null
  address: string | null
}

export type Letter = {
  kind: string
  language: 'fi' | 'sv' | 'en'
  channel: LetterChannel
  sent_to: string | null
  subject: string
  body: string
}

/** How a letter goes: as the person asked, where that can be; an electronic request is answered so (Art. 12(3)). */
export function channelFor({ channel, email, address, phone }: Case): LetterChannel {
  const electronic = channel === 'email' || channel === 'public-page'
  if (email !== null && (electronic || address === null)) return 'email'
  if (address !== null) return 'post'
  return phone !== null && email === null ? 'phone' : electronic ? 'email' : 'post'
}

const addressFor = ({ email, phone, address }: Case, channel: LetterChannel): string | null =>
  ({ email, phone, post: address, 'handed-over': null })[channel]

/** A letter in the language of the request: what it is about, then the office’s own text as it was written. */
export function letterTo(
  one: Case,
  kind: 'question' | 'extension' | 'answer',
  { office, text, day }: { office: string; text: string; day?: string },
  channel: LetterChannel = channelFor(one),
): Letter {
  const said = words[one.language]
  const name = one.representative ?? one.requester
  const facts = {
    number: caseNumber(one),
    received: dayInWords(one.received_on, one.language),
    day: day === undefined ? '' : dayInWords(day, one.language),
  }
  const { subject, before } = said[kind]
  const after = kind === 'answer' ? '' : said[kind].after
  const parts = [
    name === null ? `${said.greeting},` : `${said.greeting} ${name},`,
    fill(before, facts),
    text,
    after,
    `${said.ending}\n${office}`,
  ]
  return {
    kind,
    language: one.language,
    channel,
    sent_to: addressFor(one, channel),
    subject: fill(subject, facts),
    body: parts.filter((part) => part !== '').join('\n\n'),
  }
}
