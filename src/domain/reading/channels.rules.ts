import type { Source } from '../registers/declaration.schema.ts'
import { cue } from './cues.rules.ts'

const channels: readonly [Source['channels'][number], RegExp][] = [
  ['email', cue('sähköposti / s-posti / e-post / e-?mail')],
  [
    'web-form',
    cue(
      '*lomak(?:e|ke) / verkkolom / webbformulär / formulär / web form / forms?(?!\\p{L}) / verkkosivu\\p{L}* kautta / verkkosivuilta / via (?:vår )?webbplats / (?:through|via|on) (?:our|the) web ?site',
    ),
  ],
  ['phone', cue('puheli / puhelim / telefon / phone / telephone')],
  ['meetings', cue('*tapaami / kokou / *möte / meeting')],
  [
    'visit',
    cue(
      'asiakaskäyn / (?:henkilökohtaise\\p{L}*|toimipai\\p{L}*|myymäl\\p{L}*) (?:käyn|asioi) / asioinnin / besök (?:hos|i) / visits? (?:to|at)',
    ),
  ],
  [
    'registration',
    cue('rekisteröity(?:mi|essä) / ilmoittautu / registrering / anmäl(?:an|ning) / registration / sign(?:s|ing)? up'),
  ],
  ['web-shop', cue('verkkokaup / nätbutik / webbutik / web shop / online store / webshop')],
  ['paper-form', cue('paperilom / pappersblankett / paper forms?')],
  ['event', cue('tapahtum / *mess(?:ut|uilla|uilta|ujen) / evenemang / mäss / events? / trade fairs?')],
  ['business-card', cue('käyntikort / visitkort / business cards?')],
  ['erp', cue('toiminnanohjaus / affärssystem / erp / enterprise system')],
  ['billing', cue('laskutusj / laskutusohjel / faktureringssystem / billing system')],
  ['invitation-link', cue('(?:sähköisen )?kutsun / inbjudningslänk / invitation link')],
  ['cookies', cue('eväst / kakor / cookies')],
  [
    'customer-credentials',
    cue('asiakkaille annettuja tunnuks / inloggningsuppgifter som kunden / credentials given to'),
  ],
  ['social-media', cue('sosiaalise\\p{L}* media / some- / facebook / linkedin / sociala medier / social media')],
  [
    'web-pages',
    cue(
      "(?:yritysten|organisaatioiden|asiakkaan|yhteisöjen|julkisilta) (?:omilta )?(?:verkko|koti|internet|www-?)\\p{L}*sivu / internetsivuilta / internetistä / (?:företagens|organisationernas|kundens) (?:webb|hem) / internet / companies’ web / company websites? / (?:the )?organi[sz]ations?[’']? (?:own )?websites?",
    ),
  ],
  [
    'trade-register',
    cue(
      'kaupparekisteri / ytj / yritystietojärjestelmä / handelsregist / företags- och organisationsdata / trade register / business information system / prh',
    ),
  ],
  [
    'update-file',
    cue(
      'päivityspalvelu / väestötieto / väestörekisteri / osoitepalvelu / postin osoite / uppdateringstjänst / befolkningsdata / adressuppdatering / update services? / population information / digi- ja väestötietovirasto / address updates?',
    ),
  ],
  [
    'contract',
    cue(
      'sopimu\\p{L}* (?:teh|yhteydessä|teon|laati|solmi) / tehdyistä sopimuksista / sopimuksista(?!\\p{L}) / vid avtal / avtal(?:et|en)? ingås / när avtalet / contracts? / when (?:a|the) contract',
    ),
  ],
  ['customer-service', cue('asiakaspalvelu / kundservice / kundtjänst / customer service')],
  [
    'contact-person',
    cue('(?:asiakasyrityksen|yrityksen|organisaation) yhteyshenkilö / kontaktperson / contact persons?'),
  ],
]

/** The ways a text names in which data come or people reach a company. */
export const channelsIn = (text: string): Source['channels'] =>
  channels.filter(([, words]) => words.test(text)).map(([channel]) => channel)
