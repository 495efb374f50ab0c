import type { Website } from '../registers/declaration.schema.ts'
import { browserOnly } from '../findings/own-word-checks.rules.ts'
import { cue } from './cues.rules.ts'
import { foundIn, saidIn, type Found } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

const cookieAsked = cue(
  'evästebanner / evästeikkun / evästeilmoitu / (?:pyydämme|pyydetään|kysymme) (?:\\p{L}+ )?suostumu / suostumu / samtyck / cookie banner / consent',
)
const noCookies = cue(
  'ei käytä evästei / emme käytä evästei / evästeitä ei käytetä / använder inte kakor / kakor används inte / (?:do|does) not use cookies / no cookies',
)

/** F39, F40: cookies and visitor statistics. */
export function websiteOf(sections: readonly Section[]): {
  choice?: Found<NonNullable<Website['choice']>>
  none?: Found<true>
  used?: Found<true>
  analytics?: Found<string>
  more: [string, Found<string>][]
} {
  const result: ReturnType<typeof websiteOf> = { more: [] }
  let lists = false
  for (const said of saidIn(sections)) {
    const own = said.facts.includes('F39') || said.facts.includes('F40')
    if (!own && !cue('eväst / kakor / cookies / (?:google )?analytics / matomo').test(said.text)) continue
    if (!own && said.facts.length > 0) continue
    if (noCookies.test(said.text)) result.none ??= foundIn(true as const, said)
    else result.used ??= foundIn(true as const, said)
    if (browserOnly.test(said.text)) result.choice ??= foundIn('browser-settings' as const, said)
    else if (cookieAsked.test(said.text)) result.choice ??= foundIn('asked' as const, said)
    const listed =
      lists && said.text.includes(' - ') ? said.text.split(/\s+-\s+/u) : lists && said.list ? [said.text] : []
    for (const one of listed) result.more.push(['collected', { value: one, words: said.text, heading: said.heading }])
    lists = said.list ? lists : cue('kerätään / samlas / collect').test(said.text) && /:$/u.test(said.text)
    for (const [part, words] of cookieFacts)
      if (words.test(said.text)) result.more.push([part, foundIn(said.text, said)])
    const tool = /(Google Analytics|Matomo|Plausible|Adobe Analytics|Hotjar|Microsoft Clarity)/u.exec(
      said.text.replace(/GOOGLE ANALYTICS/u, 'Google Analytics'),
    )?.[1]
    if (tool) result.analytics ??= foundIn(tool, said)
  }
  return result
}

const cookieFacts: readonly [string, RegExp][] = [
  [
    'refusal',
    cue(
      'estäminen (?:saattaa|voi) vaikut / (?:vägra|förhindra)[^.]{0,60}påverka / (?:refus|block|disabl)[^.]{0,60}(?:affect|may not work)',
    ),
  ],
  ['joinedWithForms', cue('liittää[^.]{0,80}(?:saatui|muussa|lomak) / kombineras med / combined with')],
  ['analytics/demographics', cue('demographics / kohderyhmätieto / ikä, sukupuoli / ålder, kön / age, gender')],
  ['analytics/identifies', cue('ei voida (?:yksilöi|tunnist) / kan inte identifiera / cannot (?:be )?identif')],
  ['analytics/switchOff', cue('ottaa[^.]{0,40}pois käytöstä / stänga av / switch off / opt out')],
  ['purpose', cue('tarkoituksena on / voidaan myös hyödyntää / syftet (?:är|med) / the purpose')],
]
