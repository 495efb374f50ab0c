import { fold } from '../../plumbing/text/fold.ts'
import type { Finding } from './guard.rules.ts'

/* A stem matches every word that begins with it; `=` marks a whole word. Folded: a for ä. */
const health = `
sairas sairaa sairau sairasl syopa syova diabet diabeet sokeritau masennu masentu mielenterv ahdistunei psykia psykoo psykis skitsofr bipolaar
laakity laakkei laakkee kuulovamm nakovamm juoppo narkoma huume covid raskaan =raskaana raskaut invalid vammai kehitysvam liikuntaraj paihde paihte paihty alkoholis huumausai dementi
muistisair alzheim parkinson =hiv =aids epilep astma allerg keliaki tyokyvyt kuntoutuk terapeut psykoter sydankoh sydanvi aivoinf aivohalv halvaan
pyoratuo dialyys kemoterap sytostaa diagnoo diagnos reuma autis =adhd itsemurh hoitotahto leikkauksessa synnyty keskenmeno
sjuk cancer depress missbruk alkoholi gravid handikap funktionsn funktionsh demens lakemed rullstol opererad psykolog sjalvmord
=ill illness disease disab pregnan alcoholi addict dementia asthma wheelchair surgery medication hospitali cancer =mental suicid
`
const crime = `
=varas varkaa varkau =varasti varastan varastet =varasteli pidatet pidatty rikolli rikoksen rikokse rikosi rikost rikosr =rikos rikosrek epaillaan epailty epaillyn tuomittu
tuomittiin vankila =vangittu pahoinpi petokse =petos huijari huijau huijas kavalsi kavallu kavalt ryosto ryosta =ryosti murtovar murtautu nappista napist
poliisitutk rikosilm lahestymiski raiska murha tappouhk vakival uhkail rattijuo ehdonalai vainoaj
brott tjuv stold stulit =stjal misstankt gripen domd fangels bedrag ranad ranet misshand valdtak valdsam narkotik haktad =mord polisanm snatta kriminell
thief theft stolen =stole arrested convict crimin =crime =crimes prison fraud assault robber burglar shoplift =suspect suspected
`
const harmless = new Set('sairaala sairaalan sairaalat sjukhus sjukhuset sjukhusets brottsjo rikosromaani'.split(' '))
const reach = 4
const byStart = new Map<string, { stem: string; whole: boolean; kind: 'health' | 'crime' }[]>()
for (const [kind, list] of [
  ['health', health],
  ['crime', crime],
] as const) {
  for (const entry of list.trim().split(/\s+/)) {
    const whole = entry.startsWith('=')
    const stem = whole ? entry.slice(1) : entry
    const start = stem.slice(0, reach)
    byStart.set(start, [...(byStart.get(start) ?? []), { stem, whole, kind }])
  }
}

/**
 * Words of health and crime (GDPR Art. 9 and 10) in free text in Finnish, Swedish or English: a warning to the one who writes,
 * never a refusal. Out: place and length of each word in the text. Finds word stems; misses what is said in other words.
 */
export function findSensitiveWords(text: string): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(/\p{L}{3,}/gu)) {
    const word = fold(match[0])
    for (const { stem, whole, kind } of byStart.get(word.slice(0, reach)) ?? []) {
      if ((whole ? word !== stem : !word.startsWith(stem)) || harmless.has(word)) continue
      found.push({ kind, at: match.index, length: match[0].length })
      break
    }
  }
  return found
}
