import { cue } from './cues.rules.ts'

/* What a sentence of retention or disclosure speaks of: classes of fields, papers, single fields. */
const table: readonly [string, RegExp][] = [
  [
    'voucher',
    cue(
      '*tositte / *kirjanpito(?:aineisto|materiaal|tosit) / kirjanpidon aineisto / tosit / *laskut(?!us) / *laskuja / laskun  / *laskutustie / laskutus / kirjanpito / bokföringsmaterial / verifikat / fakturor / faktureringsuppgift / fakturering / bokföring / voucher / invoices / accounting / billing (?:data|records|information) / bookkeeping',
    ),
  ],
  [
    'contract-papers',
    cue(
      '(?:vuokra|vuokraus|kauppa)?sopimus / (?:vuokra|vuokraus|kauppa)?sopimukset / sopimukse / sopimuksia / avtal / contracts? / agreements?',
    ),
  ],
  ['assignment-papers', cue('toimeksian / uppdragsuppgift / uppdrag / assignment')],
  ['incident-report', cue('tapahtumailmoitu / händelserapport / incident report')],
  ['business-card', cue('käyntikort / visitkort / business card')],
  ['visits', cue('(?:verkko)?sivu\\p{L}* loki / kävijäloki / webbplatsens logg / (?:web ?site|web|server) logs?')],
  ['log-line', cue('*lokiti / *loki(?:t|en)?(?!\\p{L}) / loggar / logguppgift / log (?:data|files) / logs')],
  ['consent-proof', cue('suostumu(?:kset|kse) / suostumustie / samtycken / consents')],
  ['ip-address', cue('ip-osoi / ip-adress / ip address')],
  ['visits', cue('evästeti / analytiikkati / kävijäti / webbanalys / analytics data / visitor data')],
  [
    'newsletter',
    cue(
      '*uutiskir / nyhetsbrev / newsletter / markkinointiti / markkinointirekister / suoramarkkinoin / markkinoin / direktmarknadsför / marknadsföringsuppgift / marketing',
    ),
  ],
  [
    'support-cases',
    cue('tukipyyn / reklamaati / stödärend / reklamation / support (?:case|request|ticket|message)s? / complaints?'),
  ],
  [
    'contacts-made',
    cue(
      'yhteydenotot / yhteydenottoi / viestit / sähköpostiviest / meddelanden / kontakter / messages / correspondence / enquiries / inquiries',
    ),
  ],
  [
    'earlier-orders',
    cue('tilau(?:kset|sti|shist) / ostohist / beställning / orderhistorik / orders? / purchase history'),
  ],
  ['offers', cue('tarjou(?:kset|spyyn|s) / offert / quotes / quotations')],
  ['events', cue('osallistumisti / tapahtumien osallist / deltagaruppgift / participant / event registration')],
  ['contact', cue('yhteysti / kontaktuppgift / contact (?:details|information|data)')],
  ['prospects', cue('potentiaalis / prospekt / liidi / presumtiv / prospect / leads?')],
  ['identity-code', cue('henkilötunnu / personbeteckning / identity code')],
]
/* Words that tell whose data they are, but name no data of their own. */
const wholes = new Set(['newsletter', 'prospects'])

/** The data that a clause names, in the words of a retention rule; empty when it speaks of all. */
export function classesIn(clause: string): string[] {
  const found = table.filter(([, words]) => words.test(clause)).map(([name]) => name)
  // The log of a website is about visits, not about who used the register.
  return found.filter((name) => !wholes.has(name) && !(name === 'log-line' && found.includes('visits')))
}
