import { cue, whole } from './cues.rules.ts'

/* Each pattern takes its words away, so the longer ones come first. Two keys where the words say two things. */
export const fieldPatterns: readonly [readonly string[], RegExp][] = [
  [
    ['name.given', 'name.family'],
    cue(
      'etu-? ?ja sukuni / suku-? ?ja etuni / etuni\\p{L}* ja sukuni / för-? ?och efternamn / förnamn och efternamn / first (?:name )?(?:and|or) last ?names? / names? \\(first and last\\) / given (?:name )?and family name / first name and surname / name and surname',
    ),
  ],
  [
    ['work.switchboard'],
    cue(
      '(?:puhelin)?vaih(?:teen|de)\\p{L}*(?: puhelin\\p{L}*| numero)? / växel\\p{L}*(?: telefon\\p{L}*| nummer)? / switchboard(?: (?:phone|number))*',
    ),
  ],
  [
    ['billing.email'],
    cue(
      'laskutussähköposti / laskutuksen sähköposti / sähköpostilaskuosoi / e-postadress för faktur / faktureringse-post / billing e-?mail / invoice e-?mail',
    ),
  ],
  [
    ['billing.e-invoice'],
    cue('verkkolasku\\p{L}* / nätfaktura\\p{L}* / e-faktura\\p{L}* / e-?invoic\\p{L}*(?: address)?'),
  ],
  [
    ['billing.address'],
    cue(
      'laskutus-? ?(?:ja toimitus)?osoi\\p{L}* / fakturerings(?:-|adress)\\p{L}* / faktureringsadress / billing (?:and delivery )?address / invoic\\p{L}* address',
    ),
  ],
  [['billing.reference'], cue('lasku\\p{L}* viit\\p{L}* / viitenumero / fakturareferens / invoice reference')],
  [['billing.terms'], cue('maksuehto / maksuehdo / betalningsvillkor / payment terms / terms of payment')],
  [
    ['billing.account'],
    cue(
      'pankkitili\\p{L}* / tilinumero\\p{L}* / bankkonto\\p{L}* / kontonummer / bank (?:account|details)\\p{L}* / iban',
    ),
  ],
  [
    ['credit-check'],
    cue(
      'luottoti\\p{L}* / luottotarkistu\\p{L}* / luottopäätö\\p{L}* / kreditupplysning\\p{L}* / kreditkontroll / credit (?:check|information|rating|data)',
    ),
  ],
  [['reminders'], cue('maksumuistutu\\p{L}* / perintäti\\p{L}* / betalningspåminnelse / payment reminder')],
  [
    ['payments'],
    cue(
      'maksuti\\p{L}* / maksuta(?:pa|vat|vasta|van)\\p{L}* / maksu(?:tapahtum|hist)\\p{L}* / donations? / lahjoituks\\p{L}* / gåvor / *maksut(?!\\p{L}) / *maksujen / suoritukset / betalda \\p{L}*avgifter / medlemsavgifter / betal(?:ning(?:ar|suppgifter)|sätt)\\p{L}* / payment(?:s| data| details| history| information)*',
    ),
  ],
  [
    ['invoices'],
    cue(
      'lasku(?:t(?!us)|ja|jen|tiedot|tushistoria|tustie\\p{L}*)(?!\\p{L}*osoi) / laskutustie\\p{L}* / faktur(?:or|auppgifter|ahistorik|eringsuppgifter) / invoic(?:es|e history|ing (?:data|details|information)) / billing (?:data|details|information|history)',
    ),
  ],
  [
    ['trade.business-id'],
    cue(
      'y-tunnu / yritystunnu / yhteisötunnu / fo-nummer / företagsnummer / business id\\p{L}* / vat (?:id|number) / company (?:id|number)',
    ),
  ],
  [['trade.line'], cue('toimiala / bransch / line of business / industry')],
  [['trade.name'], cue('toiminimi / firmanamn / trade name')],
  [
    ['work.title'],
    cue(
      'titteli / ammatti / (?:tehtävä|ammatti|virka)nimi / asema(?:n|a|nne|si)?(?:[ ,.;)]|$) / asema (?:yrityksessä|organisaatiossa) / tehtävä (?:yrityksessä|organisaatiossa) / työtehtäv / titel / befattning / yrke / ställning / uppgift (?:i|inom) (?:företaget|organisationen) / (?:job )?title / position / occupation / profession',
    ),
  ],
  [['work.role'], cue('rooli / roll(?:en)? (?:i|inom) / roll(?=[ ,.;]|$) / role')],
  [['work.department'], cue('osasto / avdelning / department')],
  [
    ['work.organisation'],
    cue(
      'edusta\\p{L}* (?:yhteisö|organisaatio|yrity)\\p{L}* / organisaatio(?:n nimi)?,? jota\\s\\p{L}+ edustaa / (?:asiakas)?yri\\p{L}* (?:nimi|ja nimi|nimen) / (?:yritys|yhteisö|organisaatio|työnantaja|seura)(?:n nimi|[ ,.;)]|$) / organisaatio(?!n(?!\\p{L})) / työnantaja / yhteisö / yrityksen nimi / yritysti / företräd\\p{L}* (?:organisation|företag|samfund)\\p{L}* / (?:namn på )?(?:det |den )?(?:företag|organisation|arbetsgivare)\\p{L}* / företag(?:ets namn)? / arbetsgivare / samfund / (?:represented )?(?:organi[sz]ation|company|employer)(?: (?:you|the person|they) represents?)?(?: name)? / name of the (?:company|organi[sz]ation|employer)',
    ),
  ],
  [
    ['site.security'],
    cue(
      'kohteen turva\\p{L}* / (?:kohteen )?hälyty(?:s(?:ohje|tie|tunnu|koodi)|sten tie)\\p{L}* / (?:ovi|turva)kood\\p{L}* / dörrkod\\p{L}* / door codes? / larmkod\\p{L}* / alarm codes? / säkerhetsuppgifter / larm(?:instruktion|uppgift)\\p{L}* / alarm (?:instruction|data)\\p{L}* / security details',
    ),
  ],
  [
    ['site.keys'],
    cue(
      'avainkuittau\\p{L}* / avain(?:ten|tie|lista)\\p{L}*(?: (?:kuitt|luovut)\\p{L}*)? / avaimet / nyckelkvit\\p{L}* / nycklar / key receipts? / keys',
    ),
  ],
  [
    ['site.visits'],
    cue(
      'huoltokäyn\\p{L}* / huoltohistoria / (?:tehdyt |tehdyistä )?huoll(?:ot|oista|on tie)\\p{L}* / servicebesök / servicehistorik / service visits? / maintenance (?:visits?|history)',
    ),
  ],
  [
    ['site'],
    cue(
      'kiinteistön (?:osoi|tie)\\p{L}* / (?:työ|huolto|asennus|vartiointi|siivous)?kohteen (?:osoi|tie|nimi)\\p{L}* / (?:työ|huolto|asennus|vartiointi|siivous)?kohde(?:tie\\p{L}*|osoite)? / kohteen / objekt\\p{L}* / premises / property / site (?:address|details|data) / work site',
    ),
  ],
  [['incident-reports'], cue('tapahtumailmoitu\\p{L}* / händelserapport\\p{L}* / incident reports?')],
  [['delivery-instruction'], cue('toimitusohje\\p{L}* / leveransinstruktion\\p{L}* / delivery instructions?')],
  [['ip-address'], cue('ip[- ]?(?:osoi|numero|adress|address|nummer)\\p{L}*')],
  [
    ['contact.web'],
    cue(
      'www-osoi\\p{L}* / verkkosivu\\p{L}* osoi\\p{L}* / kotisivu\\p{L}* / webbadress\\p{L}* / hemsid\\p{L}* / webbplatsens adress / web address / website address / home ?page / url',
    ),
  ],
  [
    ['browser'],
    cue(
      'selain / selaimen / päätelaite / päätelaitte / laiteti / webbläsar / enhetsuppgift / browser / device (?:data|information|type)',
    ),
  ],
  [
    ['visits'],
    cue(
      'pages (?:you|they) visit\\p{L}* / (?:sivut|sivuista), jo\\p{L}+ (?:käyt|käy|olet)\\p{L}* / vilka sidor / verkkokäyttäyty\\p{L}* / (?:verkko)?sivu\\p{L}* käyttö\\p{L}* / käyn\\p{L}* (?:verkko|sivu)\\p{L}* / selat\\p{L}* sivu\\p{L}* / vierailu\\p{L}* (?:ajankoh|verkko)\\p{L}* / besök på (?:webbplatsen|våra sidor) / webbeteende / website (?:visits?|use|behaviou?r) / pages (?:visited|viewed) / visits to (?:the|our) website / browsing',
    ),
  ],
  [
    ['newsletter-opens'],
    cue('uutiskir\\p{L}* ava\\p{L}* / öppnade nyhetsbrev / newsletter opens? / opened newsletters?'),
  ],
  [
    ['login-name'],
    cue(
      'käyttäjätunnu\\p{L}* / kirjautumisti\\p{L}* / användarnamn / inloggningsuppgifter / user ?name / login (?:name|details) / user ids?',
    ),
  ],
  [
    ['contact.email'],
    cue(
      '(?:työ)?(?:sähkö|s-?)posti\\p{L}*(?: ?osoi\\p{L}*)? / email-?\\p{L}* / e-?post\\p{L}* / e-?mail(?: address(?:es)?)?',
    ),
  ],
  [
    ['contact.phone'],
    cue(
      '(?:matka|työ)?puhelin\\p{L}*(?: ?numero\\p{L}*)? / mobilnummer / matkapuhelin\\p{L}* / puhelimen numero / gsm\\S* / (?:mobil)?telefon\\p{L}* / (?:mobile )?(?:tele)?phone(?: numbers?)? / mobile(?: numbers?)?',
    ),
  ],
  [
    ['contact.address'],
    cue(
      '(?:posti|katu|koti|käynti|toimitus|lähi)osoi\\p{L}* / posti-? ja (?:käynti|toimitus)osoi\\p{L}* / osoi(?:te|tteet|tetie\\p{L}*|tteen|tteesi|tteensa) / (?:post|hem|gatu|leverans|besöks)?adress(?:er|uppgift\\p{L}*)? / (?:postal|home|street|delivery|mailing|visiting)?\\s?address(?:es)?',
    ),
  ],
  [
    ['language'],
    cue(
      '(?:asiointi|palvelu|äidin)?kiel(?:i|en|tieto|ivalin)\\p{L}* / (?:kontakt|ärende|moders)?språk(?!\\p{L}*kunskap)\\p{L}* / (?:preferred |contact )?language',
    ),
  ],
  [
    ['identity-code'],
    cue(
      'henkilötunnu\\p{L}* / hetu / personbeteckning\\p{L}* / personnummer / (?:personal )?identity codes? / personal identity numbers? / social security numbers?',
    ),
  ],
  [
    ['birth.date'],
    cue(
      'syntymäai\\p{L}* / syntymäpäiv\\p{L}* / födelsedatum / födelsetid / födelsedag\\p{L}* / dates? of birth / birth ?dates?',
    ),
  ],
  [['birth.year'], cue('syntymävuo\\p{L}* / födelseår / years? of birth / birth year')],
  [
    ['demographics'],
    cue(
      'sukupuol\\p{L}* / ikä(?:ryhmä|luokka)?(?=[ ,.;]|$) / kön(?=[ ,.;]|$) / ålder\\p{L}* / gender / age(?: group)?(?=[ ,.;]|$)',
    ),
  ],
  [['customer-number'], cue('asiakasnumero / asiakastunnu / kundnummer / customer (?:number|id)')],
  [['member-number'], cue('jäsennumero / medlemsnummer / member(?:ship)? number')],
  [
    ['member-since'],
    cue(
      '(?:jäsenyy|liittymis)\\p{L}* (?:alkami|päiv|ajankoh)\\p{L}* / liittymispäiv\\p{L}* / jäsenyystie\\p{L}* / medlemskapets (?:första|början)\\p{L}* / inträdes(?:dag|datum) / (?:date of joining|joining date|member since)',
    ),
  ],
  [['shares'], cue('osuu(?:det|ksi|sti)\\p{L}* / osakkei\\p{L}* / andelar / aktier / shares')],
  [['benefits'], cue('jäsenet[uj]\\p{L}* / medlemsförmån\\p{L}* / member benefits')],
  [
    ['customer-since'],
    cue(
      'asiakkuu\\p{L}* (?:alkami|alku|kesto)\\p{L}* / asiakassuhteen (?:alkami|alku|kesto)\\p{L}* / kundrelationens (?:början|första|längd)\\p{L}* / (?:start|beginning) of (?:the )?customer\\p{L}*(?: relationship)? / customer since',
    ),
  ],
  [
    ['last-order'],
    cue('viimei\\p{L}* tilau\\p{L}*(?: päiv\\p{L}*)? / senaste beställning\\p{L}* / (?:last|latest) order'),
  ],
  [
    ['earlier-assignments'],
    cue(
      '(?:aiem\\p{L}*|aikaisem\\p{L}*)? ?toimeksian\\p{L}* / (?:tehdy|suoritet|toteutet|aiem|aikaisem)\\p{L}* (?:työ|palvelu|toimenpite|korjau)\\p{L}* / (?:uppgifter om )?utförda (?:arbeten|tjänster|reparationer) / (?:work|services|repairs|jobs) (?:done|performed|carried out) / (?:tidigare )?uppdrag\\p{L}* / (?:earlier |previous |past )?assignments?',
    ),
  ],
  [
    ['earlier-orders'],
    cue(
      '(?:tilat|ostet|varat)\\p{L}* (?:palvelu|tuot|lipu)\\p{L}* / (?:ostami|tilaami|varaami)s\\p{L}* \\p{L}+ / (?:aiem\\p{L}*|aikaisem\\p{L}*)? ?(?:tilaus?|osto|varaus)(?:hist\\p{L}*|tie\\p{L}*|kset|ksista|ksia|ksen tie\\p{L}*|t(?=[ ,.;]|$)|ja)\\p{L}* / asiakashistoria\\p{L}* / ostohistoria\\p{L}* / (?:tidigare )?(?:beställning|köp)(?:ar|shistorik|suppgifter|historik)?(?=[ ,.;)]|$) / orderhistorik / (?:earlier |previous |past )?(?:orders?|purchases?)(?: history| data| details| information)?',
    ),
  ],
  [
    ['contracts'],
    cue(
      'sopimu(?:kset|stie\\p{L}*|ksia|shistoria|s(?=[ ,.;]|$)) / avtal(?:en|suppgifter)?(?=[ ,.;]|$) / contracts?(?: details| data| information)? / agreements?',
    ),
  ],
  [
    ['offers'],
    cue(
      'tarjou(?:kset|s(?:pyyn\\p{L}*|tie\\p{L}*)?)\\p{L}* / offert\\p{L}* / quot(?:es|ations?) / offers?(?= ?(?:,|;|made|$))',
    ),
  ],
  [
    ['support-cases'],
    cue(
      'tukipyyn\\p{L}* / vikailmoitu\\p{L}* / reklamaati\\p{L}* / stödärenden / reklamation\\p{L}* / support (?:cases|requests|tickets) / complaints?',
    ),
  ],
  [
    ['contacts-made'],
    cue(
      'yhteydeno\\p{L}* / asiointihistoria / (?:\\p{L}+ )*keskustelu\\p{L}* / chat-?\\p{L}* / conversations? / chatt\\p{L}* / asiakaspalvelu\\p{L}* (?:tapahtum|viesti|yhtey)\\p{L}* / yhteydenpi\\p{L}* / viestinvaihto / viestintä\\p{L}* / viestit / (?:kund)?kontakter(?: med (?:oss|kunden))? / korrespondens / contact history / correspondence / communications? / contacts? (?:made|with us)',
    ),
  ],
  [['feedback'], cue('palau(?:te|ttee|tteet)\\p{L}* / respons\\p{L}* / feedback')],
  [
    ['events'],
    cue('osallistumi\\p{L}* / tapahtum\\p{L}* osallist\\p{L}* / deltagande\\p{L}* / participation / attendance'),
  ],
  [
    ['interests'],
    cue(
      '(?:ilmaistut )?kiinnostu\\p{L}*(?: kohte\\p{L}*)? / mielenkiinnon kohte\\p{L}* / intress(?:en|eområden) / (?:expressed )?interests',
    ),
  ],
  [['wishes'], cue('toive(?:et|ita) / toivomuks\\p{L}* / önskemål / wishes / preferences')],
  [
    ['prohibitions'],
    cue(
      '(?:suora)?markkinointi(?:kiel|luvat ja -kiel)\\p{L}* / kiel(?:lot|toja|toti\\p{L}*) / (?:direktmarknadsförings|marknadsförings)?förbud / asked us not to contact(?: you)? / (?:marketing )?(?:prohibitions?|opt-?outs?|bans?(?!\\p{L})|objections)',
    ),
  ],
  [
    ['consents'],
    cue(
      'suostumu(?:kset|ksia|s(?:tie\\p{L}*|ja)?)(?=[ ,.;]|$) / markkinointilu\\p{L}* / samtycken / marknadsföringstillstånd / consents? / marketing permissions?',
    ),
  ],
  [
    ['special.diet'],
    cue(
      '(?:erityis)?ruokavalio\\p{L}* / allergia\\p{L}* / allergi(?:at|er|uppgifter) / specialkost / diet(?:er|s|ary)?\\p{L}* / allergies',
    ),
  ],
  [
    ['special.health'],
    cue(
      'tervey(?:s|den|dentila)\\p{L}* / potilasti\\p{L}* / esitiedot / tutkimuslöydö\\p{L}* / diagnoosi\\p{L}* / hoito(?:suunnitelm|tie|kertom)\\p{L}* / lääkity\\p{L}* / sairau\\p{L}* / lähet(?:e|teet) / patientuppgift\\p{L}* / diagnos\\p{L}* / medicinering / medical\\p{L}* / diagnos[ei]s / treatment\\p{L}* / hälso\\p{L}* / health',
    ),
  ],
  [['special.union'], cue('ammattiliit\\p{L}* / fackförening\\p{L}* / fackligt medlemskap / trade union')],
  [['special.offence'], cue('rikos\\p{L}* / brottsuppgift\\p{L}* / criminal (?:records?|offences?)')],
  [['contact.hours'], cue('tavoitettavuus / anträffbar\\p{L}* / best time to call')],
  [
    ['note'],
    cue(
      'muistiinpano\\p{L}* / lisätiedot / huomautu\\p{L}* / anteckning\\p{L}* / tilläggsuppgifter / notes? / remarks',
    ),
  ],
  [['contact.other'], cue('muut yhteystiedot / övriga kontaktuppgifter / other contact (?:details|information)')],
  [['name.given'], cue('etuni\\p{L}* / förnamn\\p{L}* / first names? / given names?')],
  [['name.family'], cue('sukuni\\p{L}* / efternamn\\p{L}* / last names? / surnames? / family names?')],
  [
    ['name.given', 'name.family'],
    cue(
      '(?:\\p{L}+n )?nim(?:i|en|et|esi|eäsi|eä|ensä|itie\\p{L}*)(?!\\p{L}) / namn(?:et|uppgifter)?(?!\\p{L}) / names?(?!\\p{L})',
    ),
  ],
]

/** Words for a whole class without its parts: "yhteystiedot". Not a field; which ones they are is not said. */
export const classWords = whole(
  'yhteystiedot / yhteystietoja / kontaktuppgifter / contact (?:details|information|data) / perustiedot / basuppgifter / basic (?:details|information) / asiakastiedot / kunduppgifter',
)
