import type { Aim } from '../registers/aims.rules.ts'
import { cue } from './cues.rules.ts'

/* The first that fits wins: "mainonnan kohdistaminen" is advertising before it is personalised content. */
const table: readonly [Aim, RegExp][] = [
  // A patient's examination and care are no study of the market.
  ['customer-care', cue('potila / patient / hoidon (?:suunnit|toteut|seuran)')],
  [
    'sales',
    cue(
      'uusien asiakk / uusasiakas / asiakashankin / nya kunder / nykundsbearbet / new (?:\\p{L}+ )?(?:customers|clients)',
    ),
  ],
  [
    'direct-marketing',
    cue(
      '*markkinoin / tulevista (?:kurss|tapahtum) / *kutsu(?:jen|t)(?!\\p{L}) / (?:uusista|uutuuksista|eduista) / nya (?:kurser|produkter|tjänster|evenemang) / inbjudningar / invite / next year / kutsumi / bjuda in / esittely\\p{L}* (?:tiedot|kerto) / new (?:courses|products|services|events|releases) / invitations / tarjouksista / tarjousten lähet / erbjudand / kommande (?:kurser|evenemang) / tell\\p{L}* (?:you|them|customers|people|clients) (?:about|of) / *asiakaskir / *jäsenkirj / medlemsbrev / kundbrev / (?:future|coming|upcoming) (?:courses|events) / special offers / *markkinoida / *uutiskir / mainon / mainos / *mainonta / kampanj / *viestintä / arvon / *marknadsför / *nyhetsbrev / *reklam(?!a|ation) / *utskick / marketing / market  / newsletter / advertis / fundrais / varainhan / insamling av medel / ask for (?:further )?support / promotion / campaign',
    ),
  ],
  [
    'legal-duty',
    cue(
      '*lain velvoit / *lain \\d+ ?§:?n? mukais / rapporter\\p{L}* till \\p{L}*(?:styrelse|verk|myndighet) / raportoi\\p{L}* \\p{L}*(?:viranomai|virasto|hallituks) / report\\p{L}* to the (?:authorit|tax) / *lain mukais / *lain mukai\\p{L}* (?:velvo|tehtäv) / *laki (?:vaatii|edellyttää|velvoittaa) / *lagen (?:kräver|förutsätter|ålägger|förpliktar) / (?:on|täytyy|pitää)[^.]{0,20} lain mukaan / lain mukaan pidettävä / required by the \\p{L}+ act / rahanpesu / asiakkaan tuntemi / penningtvätt / kundkännedom / money laundering / know your customer / keep accounts / kirjanpi / kirjanpito / lakisäätei / lain(?:säädännö\\p{L}*)? (?:edellyt|vaati|velvoit) / verotu / bokför / lagstadg / lagenlig / rättsliga? förplikt / accounting / bookkeeping / legal obligation / statutory / legal dut',
    ),
  ],
  [
    'billing',
    cue(
      'donations? / lahjoitus(?:ten|tapahtum) / donation / gåvor / *laskutu / *laskuttam / laskujen / maksuj / maksun / *veloitta / *veloitu / *maksun perin / *maksujen perimi / debitering / debitera / uppbär / charge / perin / perimi / luotonvalvon / *fakturer / *faktura / *fakturor / betalning / indriv / invoic / billing / payment / debt collection / collection of (?:payments|debts|receivables)',
    ),
  ],
  ['statistics', cue('*tilasto / *statisti')],
  [
    'personalised-content',
    cue('(?:henkilökoh\\p{L}+ )?kohdenn / personoi / (?:mera )?anpassat innehåll / personalis / personaliz / tailored'),
  ],
  [
    'security',
    cue(
      '*turvallisuu / turvalli / valvon(?:ta|nan|taan)(?!\\p{L}) / kamer(?:a|oi)lla / övervakning / surveillance / paikantami / ehkäis / (?:estämi|torjumi|torjun|selvittämi)\\p{L}* / (?:rikos|vilpin|petos|vahinko|ilkival)\\p{L}* / förebygg / förhindra / bedrägeri / fusk / brott / skadegör / *vandal / prevent / cheat / secur(?:e|ing) / crime / theft / premises safe / safety / väärinkäy / kulunvalvon / kameravalvon / säkerhet / missbruk / (?<!social )security / fraud / misuse',
    ),
  ],
  [
    'development-and-testing',
    cue(
      '*tyytyväisyy / nöjdhet / satisfaction / kehittäm / kehittää / *kehitys / testau / *analyy / parantam / mielipide / *tutkimu / utveckl / testning / förbättr / analyser / develop / improv / testing / analys / survey / research',
    ),
  ],
  [
    'register-keeping',
    cue(
      '*rekisterin ylläpi / jäsenyy / jäsenrekister / \\p{L}*(?:pankin|luettelon|listan|rekisterin) (?:ylläpi|pitämi) / förande av \\p{L}* / upprätthåll\\p{L}* (?:av )?\\p{L}*registret / medlemskap / medlemsregist / member / keeping the register / maintain\\p{L}* (?:the |our )?(?:\\p{L}+ )?register',
    ),
  ],
  [
    'customer-care',
    cue(
      'thank / kiittämi / häiriöi\\p{L}* / informera / informoi / informing / notify / driftstör / asiakassuh / asiakkuu / asiak\\p{L}* palvel / muistutu / *asiakaspalvel / asiakastuki / asiakastuen / *tukipalvel / yhteydenpi / *viestin / *tiedotta / palautteen / reklamaati / neuvon / takuu / asiakkaiden hoit / asiakkaiden palvel / sidosryhm / yhteistyö / vikailmoit / felanmäl / fault report / information till / information to / kundrelation / *kundservice / *kundtjänst / kundförhålland / kundvård / kundkontakt / kommunikation / hålla kontakt / kontakt med / rådgivning / reklamation / garanti / samarbete / customer relation / customer service / customer care / customer support / client relation / support / communicat / keep in touch / respond / answer\\p{L}* (?:questions|enquir|inquir) / complaint / warrant / stakeholder',
    ),
  ],
  [
    'sales',
    cue(
      'rahoitushakem / rekisteröimi\\p{L}* (?:kurss|tapahtum|osallist) / register (?:you|participants|guests) / välitystehtäv / välittämi / välityksen / förmedling / brokerage / finansierings / financing / *tilau / *tilat / ilmoittautum / järjest / osallistu / anmälning / ordna / arranger / organis / organiz / arrang / registration / *toimitta / *toimitu / *myynti / *myynnin / myydä / sopimu / sopimus / *toimeksian / *palvelu\\p{L}* (?:tuotta|toteutta|tarjoa) / toteutta / suoritta / sopimi(?:nen|se) / *valmistami / tekemi(?:nen|seen|seksi) / hoitami / *hoitoon / opetus / opetuk / ohjaami / *valmennu / *koulutu / *tarkastu / *katsastu / *pesu / *nouto / *jakelu / ansökningar / undervis / utbildning / genomför / utför / förverklig / skötsel / handleda / utlåning / lainaa / lainau / training / teaching / lending / carry(?:ing)? out / manag(?:e|ing) (?:your|the) / fulfil / *ajanvarau / *varau / tarjou / *asennu / *huolto / *huollon / kurssi / uusien asiakk / asiakashankin / verkkokaup / ostos / kuljetu / vartioi / vartiokäyn / hälyty / siivou / korjau / korjata / kunnossap / töiden / majoit / vuokra / palautu / repar / städ / uthyrn / bevakn / repair / cleaning / rental / guarding / *beställ / *leverans / leverera / *försälj / avtal / uppdrag / producer / tillhandahåll / *bokning / offert / *installation / underhåll / kurs / nya kunder / nätbutik / köp / transport / order / deliver / sales / selling / contract / assignment / provid / booking / appointment / quot / offers / install / maintenance / course / new customers / web shop / online store / purchase / perform',
    ),
  ],
]

/** What a phrase says data are used for. */
export const aimIn = (phrase: string): Aim | undefined => table.find(([, words]) => words.test(phrase))?.[0]

/** Every aim that a phrase names. */
export const aimsIn = (phrase: string): Aim[] => table.filter(([, words]) => words.test(phrase)).map(([aim]) => aim)
