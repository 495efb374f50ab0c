/**
 * Words that no text says, by language, each with the one that is said instead (GLOSSARY.md). Old or foreign words for the
 * same thing, and words of another trade. What a text of the program quotes stands in ”quotes” and is let be.
 */
const avoided: Record<'fi' | 'sv' | 'en', Record<string, string>> = {
  fi: {
    'kojelau|koontinäy|dashboard': 'tänään',
    subjekt: 'henkilö, rekisteröity',
    'kontaktihenkil|kontaktit?(?!\\p{L})': 'yhteyshenkilö',
    oikeusperust: 'käsittelyperuste',
    'provenienss|lähdetieto': 'mistä tieto on saatu',
    'opt-in': 'suostumus',
    'segmen|filtter|suodat': 'poiminta, rajaus',
    importo: 'tuoda',
    'duplikaa|merget': 'sama henkilö kahdesti, yhdistä',
    keiss: 'toimeksianto',
    'retentio|säilytysai|säilytysaj': 'säilyttämisaika',
    seulon: 'poistoajo',
    'blokker|blokka': 'este',
    'tiketti|tiketin': 'pyyntö',
    deadlin: 'määräaika',
    restoro: 'palautus',
    rekisterivastaav: 'rekisterin vastuuhenkilö',
    epäonnistu: 'jäi pois, ei onnistunut',
  },
  sv: {
    'registeransvari|registerförar|registerhållar': 'personuppgiftsansvarig',
    'instrumentpanel|dashboard': 'i dag',
    'dublett|duplikat': 'samma person två gånger',
    cookie: 'kaka',
    'integritetspolicy|sekretesspolicy': 'dataskyddsbeskrivning',
    personnumm: 'personbeteckning',
    organisationsnumm: 'FO-nummer',
    'datainspektion|integritetsskyddsmyndighet': 'dataombudsmannens byrå',
    'hemort(?!s)|folkbokföringskommun': 'hemkommun',
    moms: 'mervärdesskatt',
    'opt-in': 'samtycke',
    gallring: 'radering',
  },
  en: {
    dashboard: 'today',
    'opt-(?:in|out)|unsubscrib': 'consent, ban',
    'tenant|workspace': 'office, company',
    blocker: 'why not yet',
    'legal hold': 'erasure put off',
    'privacy polic': 'privacy notice',
    deadlin: 'time',
    suppress: 'ban',
    'data subject access|\\bdsr': 'access request',
  },
}

const patterns = Object.fromEntries(
  Object.entries(avoided).map(([language, words]) => [
    language,
    Object.entries(words).map(([word, said]) => ({ pattern: new RegExp(`(?<!\\p{L})(?:${word})`, 'iu'), said })),
  ]),
)

/** The words of a text that the glossary leaves out, each with the one to say. */
export function avoidedIn(language: 'fi' | 'sv' | 'en', text: string): string[] {
  const bare = text.replace(/[”“][^”]*”|\{[^}]*\}|\S+\.\w+/gu, ' ')
  return patterns[language]!.flatMap(({ pattern, said }) => {
    const [found] = pattern.exec(bare) ?? []
    return found === undefined ? [] : [`${found}: say ${said}`]
  })
}
