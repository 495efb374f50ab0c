import type { Rights } from '../registers/declaration.schema.ts'
import { textOf } from './bounded.rules.ts'
import { cue } from './cues.rules.ts'
import { fact, type Fact } from './fact.rules.ts'
import { foundIn, saidIn, type Found } from './found.rules.ts'
import type { Section } from './sections.rules.ts'
import { requestWaysOf } from './surroundings.rules.ts'

const languages: readonly [string, RegExp][] = [
  ['fi', cue('suomeksi / på finska / in finnish')],
  ['sv', cue('ruotsiksi / på svenska / in swedish')],
  ['en', cue('englanniksi / på engelska / (?:in|or) english')],
]
const promises: readonly ['tellsSources' | 'certificateOfRefusal' | 'anonymises', RegExp][] = [
  [
    'tellsSources',
    /ilmoitetaan[^.]{0,60}(?:jolta|joilta|lähteelle)|(?:meddelas|underrättas)[^.]{0,60}(?:av vilken|från vilken|källan)|(?:told|notified|inform)[^.]{0,60}(?:from whom|the source)/iu,
  ],
  [
    'certificateOfRefusal',
    /(?:kirjalli\p{L}+ )?todistu(?:s|ksen)[^.]{0,80}(?:syyt|evät)|(?:skriftligt )?intyg[^.]{0,80}(?:orsak|skäl|vägra)|certificate[^.]{0,60}(?:refus|reason)/iu,
  ],
  ['anonymises', /anonymisoin|anonymisering|anonymi[sz]ation|made anonymous/iu],
]
const ofRights = (facts: readonly string[]): boolean => facts.some((one) => one >= 'F42' && one <= 'F51')

/** F42-F51: the ways a request is made, what is promised of it, and every right that is told. */
export function rightsOf(sections: readonly Section[]): { rights: Partial<Rights>; facts: Fact[] } {
  const ways = requestWaysOf(sections)
  const told = saidIn(sections).filter((one) => ofRights(one.facts))
  const spoken = languages.flatMap(([code, words]) => {
    const said = told.find((one) => words.test(one.text))
    return said ? [foundIn(code, said)] : []
  })
  const kept = promises.flatMap(([promise, words]): Found<(typeof promises)[number][0]>[] => {
    const said = told.find((one) => words.test(one.text))
    return said ? [foundIn(promise, said)] : []
  })
  return {
    rights: {
      ...(ways.length > 0 ? { channels: ways.map((way) => way.value) } : {}),
      ...(spoken.length > 0 ? { languages: spoken.map((one) => one.value) } : {}),
      ...Object.fromEntries(kept.map((one) => [one.value, true])),
    },
    facts: [
      ...ways.map((way) => fact('rights', 'rights/channels', way.value, way)),
      ...spoken.map((one) => fact('rights', 'rights/languages', one.value, one)),
      ...kept.map((one) => fact('rights', `rights/${one.value}`, one.value, one)),
      ...rightsTold(sections),
      ...erasureTold(sections),
    ],
  }
}

/* Rights that the document tells under their headings: the law's own, so the draft needs no words for them. */
const rightsTold = (sections: readonly Section[]): Fact[] =>
  sections.flatMap((section) => {
    const right = section.facts.find((one) => one >= 'F42' && one <= 'F51')
    const words = textOf(section)
    return right && words !== ''
      ? [fact('rights', `rights/${right}`, section.heading, { words, heading: section.heading })]
      : []
  })

/* Erasure on request and what prevents it, wherever it is told. */
const erasureTold = (sections: readonly Section[]): Fact[] =>
  saidIn(sections)
    .filter(
      (said) =>
        cue('pyynnöstä / på begäran / on request / upon request').test(said.text) &&
        cue('hävitet / poistet / radera / delet / eras').test(said.text),
    )
    .map((said) => fact('rights', 'rights/F44', said.text, { words: said.text, heading: said.heading }))
