import type { RetentionRule } from '../registers/declaration.schema.ts'
import { cue } from './cues.rules.ts'

type From = RetentionRule['from']

/** The words by which a text names the day that a period is counted from. */
export const starts: readonly [From, RegExp, RetentionRule['rounding']?][] = [
  [
    'voucher-dated',
    cue(
      '(?:tili|tilikau)\\p{L}* (?:on )?päät(?:ty|yt) / tilikauden lop / tilivuo / räkenskapsperiod / räkenskapsår / financial (?:year|period) / tosittee / verifikat / laskun päiv / invoice date / fakturadatum',
    ),
    'financial-year-end',
  ],
  [
    'drawn-up',
    cue('laatimis(?:vuo|päiv)\\p{L}* / laatimisesta / laadittu / upprättand / (?:date|year) of the report / drawn up'),
    'year-end',
  ],
  [
    'assignment-ended',
    cue(
      'toimeksian\\p{L}* päät(?:ty|yt) / toimeksiannon / uppdrag\\p{L}* (?:har )?(?:upphör|avsluta|slut) / (?:end|completion) of (?:the )?assignment / assignment (?:has )?end',
    ),
  ],
  [
    'contract-ended',
    cue(
      '*sopimu\\p{L}* (?:voimassaolon )?(?:päät(?:ty|yt)|lop) / *sopimu[^.]{0,40}sen päät(?:ty|yt) / sopimuskauden / (?:vuokra|sopimus|tilaus|palvelu)-?(?:ajan|suhteen) (?:päät|lop) / vuokrauksen (?:päät|lop) / uthyrning\\p{L}* (?:upphör|slut) / avtal\\p{L}* (?:har )?(?:upphör|löpt|slut|går ut) / (?:end|expiry|termination) of (?:the |your )?(?:contract|agreement) / (?:contract|agreement) (?:has )?(?:end|expir|terminat)',
    ),
  ],
  ['warranty-ended', cue('takuu\\p{L}* (?:päät(?:ty|yt)|lop) / garanti\\p{L}* (?:upphör|löp|går) / warranty')],
  [
    'consent-withdrawn',
    cue(
      'suostumu\\p{L}* (?:on )?peru / peru\\p{L}* (?:\\p{L}+ )?suostumu / återkall / återta\\p{L}* (?:sitt |ditt )?samtycke / unsubscrib / peru\\p{L}* (?:uutiskirjee|tilau)\\p{L}* / avslutar prenumeration / withdraw',
    ),
  ],
  [
    'last-contact',
    cue(
      'passiivisuu / käyttämättömyy / epäaktiivisuu / inaktivitet / inactivity / inactive / (?:viimei|edelli)\\p{L}* (?:yhteydeno|asioin|osto|tilau|kontakti|tapahtuma) / viimei(?:sestä|sen|simmästä) \\p{L}+ / (?:den )?sista \\p{L}+(?:en|et) / (?:yhteydenoto|tilaukse|ostokse)\\p{L}* (?:jälkeen|käsittely)? / senaste (?:kontakt|beställning|köp) / det senaste \\p{L}+ / (?:last|latest|most recent) \\p{L}+ / (?:last|latest|most recent) (?:contact|order|purchase|transaction|activity)',
    ),
  ],
  [
    'relation-ended',
    cue(
      'eroamis / (?:asiakas|jäsen)[^.]{0,40}(?:sen (?:jälkeen|päät(?:ty|yt))|lopetta|eron) / (?:on )?(?:lopettanut|eronnut) / kund(?:relation|förhålland)[^.]{0,40}(?:upphör|slut) / (?:customer|business|client) relation[^.]{0,60}(?:end|terminat|thereafter) / kund(?:relation|förhålland)[^.]{0,60}därefter / asiak(?:kuu|assuh)\\p{L}* (?:on )?(?:päät(?:ty|yt)|lop|jälkeen) / asiakassuhteen / asiakkuuden / (?:pois)?muutosta(?!\\p{L}) / muuttanut pois / efter flytten / flyttat (?:ut|bort) / mov(?:ed|ing) out / jäsenyy\\p{L}* (?:päät(?:ty|yt)|lop) / yhteistyön päät(?:ty|yt) / kund(?:relation|förhålland)\\p{L}* (?:har )?(?:upphör|avsluta|slut) / medlemskap\\p{L}* (?:har )?(?:upphör|slut) / samarbete\\p{L}* (?:har )?upphör / (?:end|termination|ending) of (?:the |your )?(?:customer\\p{L}*|client|membership|business)(?: relation\\p{L}*)? / (?:customer|client|business)? ?(?:relation\\p{L}*|membership|customership) (?:has |have )?(?:end|terminat)',
    ),
  ],
  [
    'received',
    cue(
      '(?:tietojen |tiedon )?(?:vastaanot|saami|keräämi|tallenta|tallennu|antami)\\p{L}* / siitä(?:,)? kun tiedot on (?:saatu|kerätty) / (?:mottag|insamla|samla|lagra|erhåll|registrera)\\p{L}* / (?:receiv|collect|obtain|recorded)\\p{L}*',
    ),
  ],
  [
    'position-ended',
    cue(
      'toimikau\\p{L}* (?:päät|lop) / mandatperiod\\p{L}* / term of office / tehtävä\\p{L}* (?:päät(?:ty|yt)|vaihtu) / työsuh\\p{L}* päät(?:ty|yt) / uppgift\\p{L}* upphör / position (?:has )?end',
    ),
  ],
  [
    'case-closed',
    cue(
      'käynnistä(?!\\p{L}) / (?:matkan|resan|resans) (?:päät|jälkeen|slut) / matkasta / efter (?:resan|bokningen|turen) / after the (?:trip|journey|booking) / (?:tapahtumasta|kurssista|matkasta|kilpailusta|leiristä)(?!\\p{L}) / käynnin jälkeen / efter besöket / (?:rekrytoinnin|haun|hankkeen|toimituksen|työn|kurssin|tapahtuman|majoituksen|vierailun|leirin|projektin|kilpailun|arvonnan) (?:päät(?:ty|yt)|jälkeen) / efter (?:vistelsen|kursen|evenemanget|besöket|lägret) / (?:kursens|evenemangets|vistelsens) slut / (?:end of|after|of) the (?:course|event|stay|visit|season|project|competition) / (?:asian|käsittelyn|tapauk\\p{L}*|pyynnön|tapahtuma\\p{L}*|kurssin|reklamaation) (?:käsittely\\p{L}* )?(?:päät(?:ty|yt)|jälkeen|päättämi) / ärende\\p{L}* (?:har )?(?:avsluta|slut) / (?:case|matter|event|request|course) (?:has |is |was )?(?:been )?(?:clos|end|handled) / (?:end|closing) of the (?:case|matter|event)',
    ),
  ],
]

/** Kept while something goes on, and no longer: the day it ends is the last. */
export const whiles: readonly [From, RegExp][] = [
  [
    'relation-ended',
    cue(
      '(?:asiakassuhteen|asiakkuuden|jäsenyyden) päättyessä / när (?:kundförhållandet|medlemskapet) (?:upphör|slutar) / (?:when|at the end of) (?:the |your )?(?:customer relationship|membership) / (?:asiakkuu|asiakassuht|jäsenyy)\\p{L}* (?:ajan|keston)(?!\\p{L}) / niin kauan kuin (?:asiakkuu|asiakassuh|jäsenyy|olet (?:asiakk|jäsen)|henkilö on (?:asiakk|jäsen)) / under (?:kundförhållandet|medlemskapet)s? / så länge (?:kundförhållandet|medlemskapet|du är (?:kund|medlem)) / (?:for )?the duration of (?:the |your )?(?:customer relationship|membership) / (?:for )?as long as (?:you are (?:a |our )?(?:customer|client|member)|(?:the |your )?(?:customer relationship|membership))',
    ),
  ],
  [
    'contract-ended',
    cue(
      '\\p{L}*sopimuksen päättyessä / när \\p{L}*avtalet (?:upphör|löper ut|slutar) / (?:when|at the end of) (?:the |your )?(?:contract|agreement) / sopimuks\\p{L}* (?:voimassaolo)?(?:ajan|keston)(?!\\p{L}) / niin kauan kuin sopimu / så länge avtalet / under avtals(?:tiden|perioden) / (?:for )?the (?:duration|term) of (?:the |your )?(?:contract|agreement) / as long as (?:the |your )?(?:contract|agreement)',
    ),
  ],
]
