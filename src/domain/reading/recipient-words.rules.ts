import type { Recipient } from '../registers/declaration.schema.ts'
import type { disclosureOccasions } from '../registers/terms.rules.ts'
import { cue } from './cues.rules.ts'

export type Occasion = (typeof disclosureOccasions)[number]

/** The words of parties by their trade, and whether those of the trade mostly work for the company or for themselves. */
export const kinds: readonly [Recipient['category'], Recipient['role'], RegExp][] = [
  [
    'accounting',
    'processor',
    cue(
      '*tilitoimis / kirjanpitotoimis / taloushallin / procountor / netvisor / fennoa / kirjanpito(?:a|yrity)\\p{L}* / kirjanpitäj / kirjanpitopalv / tilintarkast / bokföringsbyrå / redovisningsbyrå / ekonomiförvaltning / bokförar / revisor / accounting (?:firm|office|agency|compan|services?|provider) / accountants? / bookkeep(?:er|ing) (?:firm|office|services?) / bookkeeping(?=[.,;]|$| and) / bookkeepers? / financial administration / auditors?',
    ),
  ],
  [
    'newsletter',
    'processor',
    cue(
      'uutiskirje(?:palvelu|ohjelm|järjestelm) / uutiskirjeen lähet / nyhetsbrevs(?:tjänst|leverantör|verktyg) / newsletter (?:service|tool|provider|system) / mailchimp / creamailer / postiviidakko / activecampaign / hubspot / (?:e-?mail(?: marketing)?|mailing) (?:tool|service|platform)\\p{L}* / (?:ulkopuoli\\p{L}* )?(?:sähköposti|markkinointi)?viestintäpalvel / e-postverktyg / utskicksverktyg',
    ),
  ],
  [
    'mail-house',
    'processor',
    cue(
      'postituspalvelu / postitusyrity / painotalo / kirjapaino / postningsföretag / tryckeri / mail(?:ing)? house / printing (?:house|compan)\\p{L}*',
    ),
  ],
  [
    'payment',
    'controller',
    cue(
      'maksu(?:palvelu|välittäj|liikenne) / maksunvälit / betaltjänst / betalningsförmedl / payment (?:service|provider|process)\\p{L}* / paytrail / klarna / stripe / paypal / zettle / pank(?:it|eille|ille|ki) / banker / banks?',
    ),
  ],
  [
    'delivery',
    'controller',
    cue(
      'kuljetus(?:yri|liik|palv) / kuljetusliik / matkahuol / posti group / for deliver / logistiikka / postille / posti oy / kuriiri / toimitusyhtiö / transportföretag / logistik / posten / budfirm / carriers? / couriers? / logistics / delivery (?:compan|service|partner) / transport compan',
    ),
  ],
  [
    'collection',
    'controller',
    cue(
      'perintä(?:toimis|yhtiö|yrity|palvelu) / perintäyhtiö / perintätoimi(?:sto|ston|stolle) / inkassoby / indrivnings / inkassoföretag / (?:debt )?collection (?:agenc|compan)',
    ),
  ],
  [
    'credit-information',
    'controller',
    cue(
      'luottotieto(?:yhtiö|rekister) / luottotietoja (?:anta|toimitta) / kreditupplysningsföretag / credit (?:information|reference) (?:compan|agenc)',
    ),
  ],
  ['insurer', 'controller', cue('vakuutusyhtiö / försäkringsbolag / insurance compan / insurers?')],
  [
    'authority',
    'authority',
    cue(
      'viranomai / rakennusvalvon / byggnadstillsyn / \\p{L}{4,}styrelsen(?!\\p{L}) / kansaneläkelaito / kela(?!\\p{L}) / \\p{L}{4,}virasto(?:lle|on|n)?(?!\\p{L}) / ulosot / kanta-palvel / traficom / verohallin / verottaj / poliisi / kelalle / pelastuslaito / myndighet / skatteförvaltning / polisen / authorit / tax administration / police',
    ),
  ],
  [
    'advertising',
    'controller',
    cue(
      'mainostoimis / mainosverkosto / meta platforms / reklambyrå / annonsnätverk / advertising (?:network|agenc|partner) / facebook',
    ),
  ],
  ['analytics', 'processor', cue('google analytics / analytiikkapalv / analystjänst / analytics (?:service|provider)')],
  [
    'cloud',
    'processor',
    cue(
      'microsoft (?:365|azure|oy|corporation|ireland)? / google (?:workspace|drive|cloud) / amazon web / dropbox / pilvipalvelu / pilvipalvelin / palveluntarjoaj\\p{L}* palvelim / palvelinhotelli / serverleverantör / palvelintila / hosting / molntjänst / webbhotell / cloud (?:service|provider|hosting) / hosting (?:service|provider)',
    ),
  ],
  [
    'it',
    'processor',
    cue(
      'it-(?:palvelu|tuki|tuk|toimittaj|kumppan|yrity|talo|ylläpi) / tietojärjestelm\\p{L}* (?:toimitta|ylläpitäj) / *järjestelmätoimitta / *järjestelmä\\p{L}* toimitta / ohjelmistotoimitta / *ohjelma\\p{L}* (?:toimitta|ylläpi|tarjoa) / *järjestelmän ylläpi / *ajanvarauspalvelu / *varausjärjestelmä / leverantör\\p{L}* av \\p{L}*program / bokningssystem / booking (?:system|platform)\\p{L}* / supplier of (?:the |our )?\\p{L}* ?(?:system|software|program) / ohjelmisto(?:palvelu|yrity) / teknis\\p{L}* (?:toteut|ylläpi|palvelun) / it-(?:leverantör|stöd|företag|tjänst|partner) / *systemleverantör / leverantör\\p{L}* av \\p{L}*system / programvaruleverantör / it (?:service|support|provider|supplier|compan) / system (?:supplier|provider) / software (?:supplier|provider|vendor)',
    ),
  ],
  [
    'subcontractor',
    'processor',
    cue(
      'huoltoyhtiö / huoltoliik / siivous(?:yri|liik|palv) / vartiointiliik / kiinteistöhuol / städ(?:firma|bolag|företag) / servicebolag / fastighetsskötsel / cleaning (?:compan|firm|service) / maintenance compan / alihankkij / aliurakoi / underleverantör / underentreprenör / subcontractor',
    ),
  ],
  [
    'other',
    'controller',
    cue(
      'laborator / laskutuspalvel / faktureringstjänst / telephone fundrais / (?:toise|mui)\\p{L}* terveydenhuollon / hoitolaito / vårdenhet / health ?care (?:unit|provider) / lajiliit / lajiliit\\p{L}* / kattojärjestö',
    ),
  ],
  [
    'partner',
    'processor',
    cue(
      'ulko(?:i)?stuskumppan / ulkois\\p{L}* (?:palvelu|kumppan) / yhteistyökumppan / palveluntarjoaj / palveluntuottaj / palveluntoimitta / outsourcingpartner / samarbetspartner / tjänsteleverantör / utomstående tjänste / service providers? / partners? / suppliers? / konserni / koncern / group compan',
    ),
  ],
]

/** On what occasions data are disclosed. */
export const occasions: readonly [Occasion, RegExp][] = [
  ['credit-application', cue('luott[oi]hakemu / kreditansök / credit application')],
  ['credit-decision', cue('luottopäätö / kreditbeslut / credit decision')],
  [
    'collection',
    cue('perintä(?:än|ä|toimi(?:in|en|ssa))(?!\\p{L}) / perinnä / indrivning / debt collection / collection'),
  ],
  ['billing', cue('laskutuk / fakturering / billing / invoicing')],
  [
    'law',
    cue(
      'lainsäädännön (?:velvoit|edellyt|salli) / laki (?:velvoit|edellyt) / lain (?:velvoit|edellyt|vaati) / lakisäätei / lagstadg / lagen (?:kräver|förpliktar|förutsätter) / (?:required|obliged) by law / law requires / legal obligation / by law',
    ),
  ],
  ['added-value-service', cue('lisäarvopalvelu / mervärdestjänst / added[- ]value service')],
  [
    'delivery',
    cue('(?:tilaukse\\p{L}*|tuottei\\p{L}*|lähetyk\\p{L}*) toimitta / leverans / to deliver / for delivery'),
  ],
  ['insurance', cue('vakuutusasi / vahinko / försäkringsärende / insurance (?:matter|claim)')],
  [
    'consent',
    cue(
      'suostumuksella / suostumuksesi / med (?:ditt |kundens |personens )?samtycke / with (?:your |the person’s )?consent',
    ),
  ],
]

/** Beside a company's name the work itself tells its kind: "Bokföringen sköts av …". */
export const trades: typeof kinds = [
  ['mail-house', 'processor', cue('postitta / *painaa / trycker / printers? / prints?(?!\\p{L})')],
  ['newsletter', 'processor', cue('*uutiskir / nyhetsbrev / newsletter')],
  ['accounting', 'processor', cue('kirjanpi / bokföring / räkenskap / bookkeeping / accounting')],
  [
    'payment',
    'controller',
    cue(
      '*maksuj / *maksut / kortti(?:tapahtu|maksu) / korttransaktion / card transaction / *betalning / card payments? / payments?',
    ),
  ],
  ['collection', 'controller', cue('perintä / perinnä / perinnän / indrivning / collection of')],
  [
    'it',
    'processor',
    cue(
      '*plattform / *järjestelm / *ohjelmisto / *ohjelma / *sovellu / *system(?:et)? / *programmet / platform / software / system',
    ),
  ],
  ['delivery', 'controller', cue('kuljetuk / toimituk / leverans / deliver')],
]
