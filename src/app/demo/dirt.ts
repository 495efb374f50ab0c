import type { GeneratedPerson } from './generated-person.ts'
import { oneOf, type Random } from './random.ts'

type Spoil = (random: Random, person: GeneratedPerson, earlier: GeneratedPerson | undefined) => GeneratedPerson

/* What real lists look like after ten years and four assistants. */
const spoils: Spoil[] = [
  (_, p) => ({ ...p, given: ` ${p.given}  `, family: `${p.family} ` }),
  (_, p) => ({ ...p, family: p.family.toLocaleUpperCase('fi'), given: p.given.toLocaleUpperCase('fi') }),
  (_, p) => ({ ...p, family: p.family.toLocaleLowerCase('fi'), given: p.given.toLocaleLowerCase('fi') }),
  (_, p) => ({ ...p, addresses: p.addresses.map((a) => ({ ...a, city: a.city.toLocaleUpperCase('fi') })) }),
  (_, p) => ({ ...p, emails: [], phones: p.phones.slice(0, 1) }),
  (_, p) => ({ ...p, addresses: p.addresses.map((a) => ({ ...a, postalCode: '' })) }),
  (_, p) => ({ ...p, addresses: p.addresses.map((a) => ({ ...a, street: '' })) }),
  (_, p) => ({ ...p, family: '' }),
  (_, p) => (p.emails[0] ? { ...p, emails: [`${p.emails[0]}; vanha.${p.emails[0]}`] } : p),
  (_, p) => (p.emails[0] ? { ...p, emails: [p.emails[0].replace('@', ' @ ').toUpperCase()] } : p),
  (_, p) => ({ ...p, phones: p.phones.map((phone) => phone.replace(/^0/, '')) }),
  (_, p) => ({ ...p, phones: p.phones.map((phone) => `puh. ${phone}`) }),
  (random, p) => ({ ...p, receivedOn: oneOf(random, ['1900-01-01', '1970-01-01', '1999-12-31']) }),
  (_, p, earlier) => (earlier ? { ...earlier, phones: p.phones } : p),
  (_, p, earlier) => (earlier ? { ...earlier } : p),
  (_, p, earlier) => (earlier ? { ...earlier, family: p.family, given: earlier.given } : p),
]

/** A person with one thing wrong: stray spaces, capitals, a part missing, two e-mails in a cell, an earlier person again. */
export function spoilt(random: Random, person: GeneratedPerson, earlier: GeneratedPerson | undefined): GeneratedPerson {
  return oneOf(random, spoils)(random, person, earlier)
}
