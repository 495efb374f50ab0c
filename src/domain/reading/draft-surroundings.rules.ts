import type { Language } from '../registers/text.rules.ts'
import { cue, keyFrom } from './cues.rules.ts'
import { fact, type Fact } from './fact.rules.ts'
import { saidIn, type Found } from './found.rules.ts'
import type { Section } from './sections.rules.ts'
import { keysOf, same, sharedKey, type Loose, type Shared } from './loose-draft.rules.ts'
import { channelsIn } from './channels.rules.ts'
import { subjectsOf } from './subjects.rules.ts'
import {
  copiesOf,
  denialsOf,
  labelWords,
  mannersOf,
  placesOf,
  protectionOf,
  publicationOf,
  systemsOf,
} from './surroundings.rules.ts'

/** Where and how a register is kept and guarded, who are in it, and what is said not to be done with it. */
export function surroundingsOf(
  key: string,
  sections: readonly Section[],
  shared: Shared,
  language: Language,
): { parts: Loose; facts: Fact[] } {
  const at = `registers/${key}`
  const said = (words: string) => ({ [language]: words })
  const facts: Fact[] = []
  const systems = systemsOf(sections).map((one) => {
    const found = sharedKey(shared.systems, (held) => same(held.names, one.value.name))
    const system: Shared['systems'][number] = found ?? {
      key: keyFrom(one.value.name, keysOf(shared.systems)),
      names: said(one.value.name),
      kind: one.value.kind,
    }
    if (!found) shared.systems.push(system)
    // Whether it is this program and whether it holds personal data, a list of names does not say.
    facts.push(fact('system', `systems/${system.key}`, one.value.name, one, ['within', 'holdsPersonalData']))
    return system.key
  })
  const several = <T extends string>(topic: Fact['topic'], part: string, list: readonly Found<T>[]): T[] => {
    // The same told twice is one answer with the words of both places.
    for (const one of list)
      if (
        !facts.some(
          (held) =>
            held.topic === topic &&
            held.path === `${at}/${part}` &&
            held.value === one.value &&
            held.words === one.words,
        )
      )
        facts.push(fact(topic, `${at}/${part}`, one.value, one))
    return [...new Set(list.map((one) => one.value))]
  }
  const subjects = several('subjects', 'subjects', subjectsOf(sections))
  const places = several('place', 'places', placesOf(sections))
  const manner = several('manner', 'manner', mannersOf(sections))
  const copies = several('copy', 'copies', copiesOf(sections))
  const protection = protectionOf(sections)
  const manual = several('protection', 'protection/manual', protection.manual)
  const electronic = several('protection', 'protection/electronic', protection.electronic)
  const publication = publicationOf(sections)
  const forbids =
    publication &&
    saidIn(sections).find(
      (one) =>
        cue('kieltää / förbjuda / forbid').test(one.text) &&
        cue('julkai / publicer / publi').test(one.text) &&
        one.text !== publication.words,
    )
  if (forbids)
    facts.push(
      fact('publication', `${at}/publication/forbidBy`, channelsIn(forbids.text).join(', '), {
        words: forbids.text,
        heading: forbids.heading,
      }),
    )
  if (publication)
    facts.push(fact('publication', `${at}/publication`, publication.value.join(', '), publication, ['purpose']))
  const labels = publication?.value.includes('labels') && saidIn(sections).find((one) => labelWords.test(one.text))
  if (labels)
    facts.push(
      fact('publication', `${at}/publication/uses`, 'labels', { words: labels.text, heading: labels.heading }, [
        'purpose',
      ]),
    )
  const denials = denialsOf(sections)
  for (const [part, found] of Object.entries(denials)) facts.push(fact('not-done', `${at}/${part}`, 'not-used', found))
  const risk = saidIn(sections).find(
    (one) =>
      cue('riski / risk').test(one.text) &&
      cue('ei liity / ei ole / ingen / inga / no  / not ').test(one.text) &&
      !one.facts.includes('F38'),
  )
  if (risk) facts.push(fact('risk', `${at}/risks/level`, 'none', { words: risk.text, heading: risk.heading }))
  return {
    facts,
    parts: {
      subjects,
      systems: [...new Set(systems)],
      places,
      manner,
      ...(copies.length > 0
        ? {
            copies: copies.map((kind) => ({
              names: said(copiesOf(sections).find((one) => one.value === kind)!.words),
              kind,
            })),
          }
        : {}),
      protection: {
        ...(manual.length > 0 ? { manual: { measures: manual } } : {}),
        ...(electronic.length > 0 ? { electronic: { measures: electronic } } : {}),
      },
      ...Object.fromEntries(Object.keys(denials).map((part) => [part, 'not-used'])),
      ...(risk ? { risks: { level: 'none', scenarios: [] } } : {}),
    },
  }
}
