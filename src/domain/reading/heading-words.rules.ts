import type { FactId } from '../registers/terms.rules.ts'
import { askingHeadings } from './asking-heading-words.rules.ts'

/*
 * Headings in Finnish, Swedish and English. The order matters: what a pattern took is not there for the next ones. Every
 * pattern begins at the beginning of a word.
 */
const table: readonly [FactId, string][] = [
  ['F17', '(?:oikeus )?(?:perua|peruuttaa) suostumu\\p{L}*|(?:oikeus )?suostumu\\p{L}* peruut\\p{L}*'],
  ['F17', '(?:rätt(?:en)? )?(?:att )?återkalla\\p{L}* (?:av )?(?:ditt |sitt )?samtycke\\p{L}*'],
  ['F17', '(?:right to )?withdraw\\p{L}*(?: of)?(?: your)? consent'],
  ['F06', 'yhteisrekisterinpitäj\\p{L}*|gemensamt personuppgiftsansvarig\\p{L}*|joint (?:data )?controllers?'],
  ['F05', '(?:rekisterinpitäjän )?edustaja\\p{L}*|(?:den personuppgiftsansvariges )?företrädare|representatives?'],
  ['F08', 'tietosuojavastaava\\p{L}*|dataskyddsombud\\p{L}*|data protection officer|dpo'],
  ['F46', 'ilmoittaminen vastaanottajille\\p{L}*|anmälan till mottagar\\p{L}*|notification to recipients'],
  ['F10', 'rekisteri(?:n|en) nim(?:i|et)|registre(?:t|n)s namn|name of (?:the )?(?:register|file|filing system)'],
  ['F10', 'register name|rekisterin nimi ja \\p{L}+|namn på registret'],
  [
    'F11',
    'mitä rekistereitä(?: tiedoista)?(?: syntyy)?|rekisterit(?: joita)?|vilka register(?: uppstår)?|våra register',
  ],
  ['F11', '(?:which )?registers(?: that)?(?: arise)?(?: from the data)?|our registers'],
  [
    'F15',
    'onko tietojen antaminen.{0,90}|tietojen antamisen (?:pakollisuus|välttämättömyys)|är det ett (?:lagstadgat|krav).{0,90}',
  ],
  [
    'F15',
    '(?:is (?:the )?provision|whether providing|must you provide|do you have to).{0,90}|skyldighet att lämna uppgifter',
  ],
  [
    'F14',
    '(?:rekisterinpitäjän )?oikeut\\p{L}* e(?:tu|dut|dun|duista|tumme)(?: perust\\p{L}*)?|(?:grund för )?berättiga\\p{L}* intress\\p{L}*',
  ],
  ['F14', '(?:our )?legitimate interests?'],
  [
    'F13',
    '(?:käsittelyn )?oikeu(?:s|den)perust\\p{L}*|käsittely(?:n )?(?:laillinen )?perust\\p{L}*|laillinen peruste|lainmukaisuuden peruste|peruste(?:et)?',
  ],
  [
    'F13',
    '(?:den )?(?:rättslig\\p{L}*|laglig\\p{L}*|juridisk\\p{L}*) grund\\p{L}*(?: för behandlingen)?|grund(?:en)? för behandlingen|rättsgrund\\p{L}*',
  ],
  ['F13', '(?:legal|lawful) (?:bas[ei]s|grounds?)(?: for (?:the )?processing)?|basis'],
  [
    'F31',
    'missä(?: tietoja| tiedot)?(?: käsitellään)?|var(?: uppgifterna| data)? behandlas(?: uppgifterna)?|where (?:is |are |the )*(?:personal )?data (?:is |are )*processed',
  ],
  [
    'F32',
    'miten(?: tietoja| tiedot)? käsitellään|käsittelytavat|hur(?: uppgifterna| data)? behandlas(?: uppgifterna)?|how (?:is |are |the )*(?:personal )?data (?:is |are )*processed',
  ],
  [
    'F38',
    'miten tie(?:dot|toja) (?:on )?suojat\\p{L}*|hur (?:är )?uppgifterna (?:är )?skydda\\p{L}*|how (?:is |are |the )*data (?:is |are )*(?:protected|secured)|how we protect(?: your)?(?: data| information)?',
  ],
  [
    'F35',
    'miten ja milloin tietoja poistetaan|tietojen (?:poistaminen|hävittäminen)(?: rekisteristä)?|hur och när (?:raderas )?uppgifter(?:na)?(?: raderas)?|radering av uppgifter(?:na)?',
  ],
  ['F35', 'how and when (?:is |are |the )*data (?:is |are )*(?:erased|deleted)|(?:erasure|deletion) of (?:the )?data'],
  [
    'F27',
    '(?:henkilö)?tietojen (?:siir\\p{L}*|luovut\\p{L}*)(?: kolmansiin maihin| (?:euroopan unionin|eu)\\S*.{0,40}ulkopuol\\p{L}*)|siir\\p{L}* (?:eu|eta|kolman|euroopan)\\S*(?:.{0,40}ulkopuol\\p{L}*| maihin)?',
  ],
  [
    'F27',
    '^siirrot$|^överföringar$|^transfers$|eu:?n? (?:tai|ja|/|-)? ?eta\\S* ulkopuol\\p{L}*|kansainväliset (?:tiedon)?siirrot|(?:tietojen )?siirtäminen kolmansiin maihin',
  ],
  [
    'F27',
    '(?:överföring(?:ar)? av (?:person)?uppgifter|överföring(?:ar)?|utlämnande)(?: till)?(?: länder)?(?: utanför (?:eu|ees|europeiska)\\S*.{0,30}| till tredje ?l(?:and|änder))',
  ],
  [
    'F27',
    '(?:international )?(?:data )?transfers?(?: of (?:personal )?data)?(?: to)?(?: (?:countries )?outside (?:the )?(?:eu|eea|european)\\S*.{0,40}| (?:to )?third countries)|international (?:data )?transfers?',
  ],
  [
    'F47',
    '(?:oikeus )?siirtää (?:omat )?tie(?:dot|tonsa)(?: järjestelmästä toiseen)?|(?:oikeus )?tietojen siirt\\p{L}* järjestelmästä toiseen|siirto-?oikeus|(?:rätt(?:en)? till )?dataportabilitet|(?:right to )?(?:data )?portability',
  ],
  [
    'F50',
    '(?:oikeus )?(?:tehdä )?(?:valitu\\p{L}*|kantel\\p{L}*)(?: (?:tekeminen )?valvontaviranomais\\p{L}*)?|valitusoikeus|(?:rätt(?:en)? )?(?:att )?(?:lämna in |anföra )?(?:klagomål|besvär)(?: (?:till|hos) (?:en |dataskydds|tillsyns)\\p{L}*)?',
  ],
  ['F50', '(?:right to )?(?:lodge |make )?(?:a )?complaints?(?: (?:with|to) (?:a |the )?(?:supervisory )?authority)?'],
  [
    'F54',
    'valvontaviranomai\\p{L}*(?: yhteystie\\p{L}*)?|tillsynsmyndighet\\p{L}*(?: kontaktuppgifter)?|supervisory authority(?: contact details)?',
  ],
  [
    'F48',
    '(?:oikeus )?vastust(?:aa|ami)\\p{L}*|vastustamisoikeus|(?:rätt(?:en)? )?(?:att )?(?:göra )?invändning\\p{L}*|(?:right to )?object(?:ion)?',
  ],
  [
    'F49',
    'kielto-?oikeus|(?:suora)?markkinointikiel\\p{L}*|oikeus kieltää (?:suora)?markkinoin\\p{L}*|förbudsrätt|rätt(?:en)? att (?:förbjuda|motsätta sig) direktmarknadsföring|(?:right to )?(?:prohibit|forbid|opt[- ]out of) (?:direct )?marketing',
  ],
  [
    'F45',
    'rajoittamisoikeus|(?:oikeus )?(?:käsittelyn )?rajoit\\p{L}*|(?:rätt(?:en)? till )?begränsning\\p{L}*(?: av behandling\\p{L}*)?|(?:right to )?restrict\\p{L}*(?: of processing)?',
  ],
  [
    'F44',
    '(?:oikeus )?tietojen poistamiseen|oikeus (?:tulla unohdetuksi|tietojen poistamiseen|saada tiedot poistetuksi)|rätt(?:en)? (?:till radering|att bli glömd|att få uppgifter raderade)|(?:right (?:to|of) )(?:erasure|be forgotten|deletion)',
  ],
  [
    'F43',
    '(?:oikeus )?(?:vaatia )?tie(?:don|tojen) (?:korja|oikai)\\p{L}*|(?:rätt(?:en)? (?:till|att (?:kräva|begära)) )?(?:rättelse|korrigering)(?: av uppgift\\p{L}*)?|(?:right (?:to|of) )?(?:rectification|correct(?:ion)?)(?: of (?:the )?data)?',
  ],
  [
    'F42',
    'tarkastusoikeus|oikeus (?:saada )?(?:pääsy|pääsyyn|tutustua)(?: (?:henkilö)?tieto(?:ihin|ihinsa))?|(?:rätt(?:en)? till )(?:insyn|tillgång|granskning)|granskningsrätt|kontrollrätt|(?:right of |right to )?access(?: to (?:personal )?data)?|right of inspection',
  ],
  [
    'F51',
    'muut (?:henkilötietojen käsittelyyn liittyvät )?oikeudet|(?:rekisteröidyn|sinun|rekisteröityjen) oikeu\\p{L}*|övriga rättigheter|(?:den registrerades|dina|de registrerades) rättigheter',
  ],
  ['F51', "(?:other |your )rights|rights of (?:the )?data subjects?|data subjects?[’']? rights"],
  [
    'F53',
    '(?:seloste\\p{L}* )?(?:päivittäminen|muutokset|muuttaminen)(?: (?:tähän )?(?:tietosuoja)?selostee\\p{L}*)?|(?:uppdatering|ändringar) (?:av|i) (?:dataskydds)?beskrivningen|(?:changes to|updating)(?: of)? (?:this|the) (?:privacy )?(?:notice|policy|statement)',
  ],
  [
    'F40',
    '(?:verkko|web-?)analytiikka|kävijäseuranta|webbanalys|besöksstatistik|(?:web |third-party )?analytics|google analytics',
  ],
  ['F39', 'eväst\\p{L}*|(?:användning av )?kakor(?:na)?|(?:use of )?cookies'],
  [
    'F41',
    'automa\\p{L}* (?:käsittely|päätö\\p{L}*|päätöksenteko)|(?:ja )?profiloin\\p{L}*|automatisera\\p{L}* (?:beslut\\p{L}*|behandling)|profilering|automated (?:decision\\p{L}*(?:[- ]making)?|processing)|profiling',
  ],
  [
    'F21',
    'erityi\\p{L}* (?:henkilötieto|tieto)?(?:ryhm\\p{L}*|tiedot)|arkaluon\\p{L}* (?:henkilö)?tie\\p{L}*|henkilötunnu\\p{L}*|särskilda kategorier(?: av personuppgifter)?|känsliga (?:person)?uppgifter|personbeteckning',
  ],
  ['F21', 'special categories(?: of (?:personal )?data)?|sensitive (?:personal )?data|personal identity code'],
  ['F28', '(?:asiakas)?(?:tietojen )?julkaisemi\\p{L}*|publicering\\p{L}*|publication'],
  [
    'F36',
    '(?:a[.:) ]+)?manuaali\\p{L}* (?:aineisto|käsitel\\p{L}* aineisto|tiedot)|manuellt material|manual (?:material|data|files)|paperiaineisto|manuaalinen aineisto',
  ],
  [
    'F37',
    '(?:b[.:) ]+)?(?:atk:?\\S*|sähköi(?:sesti|nen|set)|tietokoneella) ?(?:käsitel\\p{L}* )?(?:aineisto|toiminnot|tiedot|tallennetut tiedot|käsiteltävät)?|(?:adb-|elektroniska? )(?:uppgifter|material|material som behandlas)|elektroniskt material|(?:electronic|digital) (?:material|data|files)|data processed (?:by adp|electronically)',
  ],
  [
    'F38',
    '(?:rekisterin |tietojen )?(?:suojau\\p{L}*|suojaami\\p{L}*)(?: periaat\\p{L}*)?|tietoturva\\p{L}*|turvatoimet|principer(?:na)? för (?:registrets )?skydd\\p{L}*|(?:skydd|informationssäkerhet|dataskydd|säkerhet)\\p{L}*(?: av (?:registret|uppgifter(?:na)?))?',
  ],
  [
    'F38',
    '(?:principles of )?(?:data |information )?(?:security|protection)(?: of (?:the )?(?:register|data))?(?: measures)?',
  ],
  ['F26', '(?:henkilötietojen |tietojen )?käsittelijät?|alikäsittelijät|personuppgiftsbiträden?|(?:data )?processors'],
  [
    'F25',
    '(?:henkilö)?(?:tietojen )?(?:säännönmukai\\p{L}* )?luovu\\p{L}*|(?:regelmässig\\p{L}* )?(?:utlämnande|överlåtelse)\\p{L}*(?: av (?:person)?uppgifter)?|(?:regular )?disclosures?(?: of (?:personal )?data)?|(?:data )?sharing|who we share (?:your )?(?:data|information) with',
  ],
  [
    'F24',
    '(?:henkilötietojen )?vastaanottaj\\p{L}*|kenelle tietoja (?:luovutetaan|annetaan|siirretään)|(?:kategorier av )?mottagar\\p{L}*|vem (?:får|mottar) uppgifter(?:na)?|(?:categories of )?recipients?(?: of (?:the )?(?:personal )?data)?|who receives (?:the |your )?data',
  ],
  [
    'F23',
    '(?:säännönmukai\\p{L}* )?(?:tieto|henkilötieto)?läh(?:teet|de)\\p{L}*|tietoläh\\p{L}*|mistä (?:henkilö)?tie(?:dot|toja) (?:saadaan|kerätään|saamme|tulevat)|mistä saamme.{0,30}|(?:regelmässiga )?(?:uppgifts|informations|data)?käll(?:or|a)\\p{L}*|varifrån.{0,40}',
  ],
  [
    'F23',
    '(?:regular )?sources(?: of (?:the )?(?:personal )?(?:data|information))?|where (?:do )?(?:we|the data|your data) (?:get|come|obtain|collect).{0,30}',
  ],
  [
    'F34',
    '(?:henkilö)?tie(?:tojen|dot) säily\\p{L}*|säilyty\\p{L}*(?:aika|ajat|ajan)?\\p{L}*|kuinka kauan.{0,40}|tietojen elinkaari|(?:lagrings|bevarings|förvarings)tid\\p{L}*|lagring av (?:person)?uppgifter|(?:hur )?(?:länge).{0,40}|bevarande av uppgifter',
  ],
  [
    'F34',
    '(?:data )?retention(?: periods?)?(?: of (?:personal )?data)?|(?:storage|retention) (?:periods?|time)|how long.{0,40}|storage of (?:personal )?data',
  ],
  [
    'F12',
    '(?:henkilö)?(?:tietojen )?(?:käsittely\\p{L}*|käyttö)\\s?-?(?:n )?(?:ja käytön )?tarkoitu\\p{L}*|käyttötarkoitu\\p{L}*|tarkoitu\\p{L}*|miksi(?: (?:henkilö)?tietoja)?(?: (?:käsitellään|käsittelemme|keräämme))?(?: (?:henkilö)?tieto\\p{L}*)?|mihin (?:tietoja|tietojasi) käyt\\p{L}*',
  ],
  [
    'F12',
    '(?:registrets |behandlingens )?(?:ändamål|syfte)\\p{L}*(?: (?:med|för) (?:behandling\\p{L}*|registret))?(?: av personuppgifter)?|varför.{0,40}|purposes?(?: (?:of|for) (?:the )?(?:processing|register|use))?(?: of (?:personal )?data)?|why we.{0,40}|how we use.{0,30}|why (?:is |are )?(?:the )?data.{0,30}',
  ],
  [
    'F20',
    '(?:rekisterin )?tietosisältö|saatava(?:t)? tie(?:to|dot)|(?:rekisteriin )?(?:käsiteltävät|kerättävät|tallennettavat|kerätyt) (?:henkilö)?tie\\p{L}*|(?:mitä|millaisia) (?:henkilö)?tietoja.{0,50}|rekisterin (?:sisältämät )?tiedot|rekisterin sisältö',
  ],
  [
    'F20',
    '(?:registrets )?(?:data|informations)innehåll|uppgifter som (?:erhålls|samlas in|behandlas|lagras)|(?:vilka|vad för) (?:person)?uppgifter.{0,40}|registrets innehåll',
  ],
  [
    'F20',
    'what we (?:collect|process|store).{0,30}|vad vi samlar in.{0,30}|mitä keräämme.{0,30}|data contents?|contents? of the (?:register|file)|(?:personal )?(?:data|information) (?:we |that we |that is |that are |to be )?(?:collect|process|store|hold|obtain)(?:ed|s)?|(?:what|which) (?:personal )?(?:data|information).{0,40}|data (?:fields|items)',
  ],
  [
    'F19',
    '(?:kyseessä olevat )?(?:henkilö)?tietoryhm\\p{L}*|kategorier av (?:person)?uppgifter|(?:person)?uppgiftskategorier|categories of (?:personal )?data|data categories',
  ],
  [
    'F18',
    '(?:rekisteröityjen ryhm\\p{L}*|rekisteröidyt|henkilöryhmät)|(?:kategorier|grupper) av registrerade|de registrerade|(?:categories of )?data subjects',
  ],
  ['F22', '(?:käsittelyn )?riski\\p{L}*|risker(?:na)?(?: med behandlingen)?|risks?(?: of (?:the )?processing)?'],
  [
    'F29',
    '(?:käytettävät )?tietojärjestelm\\p{L}*|järjestelmät|informationssystem\\p{L}*|(?:information |it )?systems?',
  ],
  ['F33', '(?:rekisterin )?tekninen toteutus|tekniskt genomförande|technical implementation'],
  ['F30', '(?:tietojen )?sijainti|placering|location'],
  [
    'F09',
    'vastu\\p{L}*henkilö\\p{L}*|rekisteristä vastaava\\p{L}*|ansvarig person|(?:den )?ansvarig\\p{L}* för registret|(?:responsible person|person responsible)(?: for the register)?',
  ],
  [
    'F07',
    '(?:rekisteriasioi\\p{L}* )?(?:yhteyshenkilö|yhteyshlö|yhdyshenkilö)\\p{L}*(?: (?:rekisteriä|rekisteri|tietosuoja)\\p{L}*(?: koskevissa)?(?: asioissa)?)?|rekisteri(?:asioista|asioissa) (?:vastaava|yhteyshenkilö)\\p{L}*(?: henkilö)?|yhteydenotot|yhteystiedot|ota yhteyttä|rekisteriasioita hoitava henkilö',
  ],
  [
    'F07',
    'kontaktperson\\p{L}*(?: i (?:ärenden|frågor).{0,40})?|kontaktuppgifter|kontakt|contact (?:person|details|information|us|point)(?: (?:for|in matters).{0,40})?|contact',
  ],
  ['F16', 'suostumu\\p{L}*|samtycke\\p{L}*|consents?'],
  [
    'F04',
    "(?:rekisterinpitäjä)(?:n|t|n tiedot)?(?: (?:ja|nimi|yhteystiedot))?|kuka (?:tietojasi )?käsittelee(?: tietojasi)?|(?:personuppgiftsansvarig|registeransvarig|registerförare)\\p{L}*|(?:the )?(?:data )?controller(?:[’']s)?|who we are|who is responsible.{0,40}",
  ],
  [
    'F02',
    'laatimispäivä\\p{L}*|(?:seloste )?laadittu|(?:viimeksi )?päivitetty|päiväys|pvm|(?:datum för )?upprättande|upprättad|(?:senast )?uppdaterad|datum|(?:date )?(?:drawn up|prepared)|(?:last )?updated|effective date|date',
  ],
  [
    'F52',
    '(?:viittaus )?tietosuojaselosteeseen|(?:erillinen )?tietosuojaseloste|hänvisning till dataskyddsbeskrivning\\p{L}*|link to (?:the )?(?:privacy )?notice',
  ],
  // Alone they say what stands below; beside other words they say nothing.
  ['F20', '(?:henkilö)?tiedot|(?:person)?uppgifter|personal data|data'],
]

export const headingPatterns: readonly [FactId, RegExp][] = [...askingHeadings, ...table].map(([fact, words]) => [
  fact,
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}])`, 'iu'),
])

/** Words that a heading may have between and around the words that say what stands below it. */
export const fillers =
  /(?<![\p{L}])(?:ja|sekä|eli|tai|oikeus|oikeudet|henkilötietojen|tietojen|rekisterin|rekisteriä|henkilö|tietosi|tietojesi|tietojasi|tietoja|tiedoistasi|sinun|sinusta|sinulta|me|koskevissa|asioissa|kyseessä|olevat|käsittelyn|käsittely|mahdolliset|muut|meidän|ovat|on|myös|periaatteet|vaatia|tiedon|och|samt|eller|om|av|för|i|med|den|det|de|registrets|uppgifter|personuppgifter|rätt|till|att|våra|vi|vår|din|ditt|dina|and|or|of|for|the|to|in|on|with|your|our|we|personal|data|information|right|rights|register|you|do|is|are|how|what|a)(?![\p{L}])/giu
