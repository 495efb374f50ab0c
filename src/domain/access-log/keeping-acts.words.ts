/** What was done to registers, notices and the log, as sentences of the log. */
export const words = {
  fi: {
    acts: {
      'read-document': {
        did: 'Luki vanhan selosteen luonnokseksi',
        tried: 'Yritti lukea vanhan selosteen luonnokseksi',
      },
      'check-documents': { did: 'Tarkisti asiakirjat', tried: 'Yritti tarkistaa asiakirjat' },
      'accept-finding': { did: 'Kuittasi huomautuksen', tried: 'Yritti kuitata huomautuksen' },
      'withdraw-acceptance': {
        did: 'Avasi kuitatun huomautuksen uudelleen',
        tried: 'Yritti avata kuitatun huomautuksen uudelleen',
      },
      'check-declaration': { did: 'Tarkisti rekisterien kuvauksen', tried: 'Yritti tarkistaa rekisterien kuvauksen' },
      'declare-registers': {
        did: 'Otti käyttöön rekisterien kuvauksen',
        tried: 'Yritti ottaa käyttöön rekisterien kuvauksen',
      },
      'draft-declaration': { did: 'Luonnosteli rekisterit', tried: 'Yritti luonnostella rekisterit' },
      'keep-draft': { did: 'Tallensi luonnoksen', tried: 'Yritti tallentaa luonnoksen' },
      'see-draft': { did: 'Avasi luonnoksen', tried: 'Yritti avata luonnoksen' },
      'drop-draft': { did: 'Hylkäsi luonnoksen', tried: 'Yritti hylätä luonnoksen' },
      'export-declaration': {
        did: 'Vei rekisterien kuvauksen tiedostoon',
        tried: 'Yritti viedä rekisterien kuvauksen tiedostoon',
      },
      'list-declaration-versions': { did: 'Katsoi kuvauksen versioita', tried: 'Yritti katsoa kuvauksen versioita' },
      'list-registers': { did: 'Katsoi rekisterien luetteloa', tried: 'Yritti katsoa rekisterien luetteloa' },
      'list-register-terms': { did: 'Katsoi rekisterien sanastoa', tried: 'Yritti katsoa rekisterien sanastoa' },
      'list-templates': { did: 'Katsoi rekisterien pohjia', tried: 'Yritti katsoa rekisterien pohjia' },
      'preview-declaration': {
        did: 'Katsoi, mitä kuvauksen muutos tekisi',
        tried: 'Yritti katsoa, mitä kuvauksen muutos tekisi',
      },
      'see-declaration': { did: 'Avasi rekisterien kuvauksen', tried: 'Yritti avata rekisterien kuvauksen' },
      'see-register': { did: 'Avasi rekisterin', tried: 'Yritti avata rekisterin' },
      'see-notice': { did: 'Luki tietosuojaselosteen', tried: 'Yritti lukea tietosuojaselosteen' },
      'see-notice-data': {
        did: 'Haki tietosuojaselosteen koneluettavana',
        tried: 'Yritti hakea tietosuojaselosteen koneluettavana',
      },
      'list-notices': {
        did: 'Katsoi tietosuojaselosteiden luetteloa',
        tried: 'Yritti katsoa tietosuojaselosteiden luetteloa',
      },
      'list-notices-then': {
        did: 'Katsoi, mikä tietosuojaseloste oli aiemmin voimassa',
        tried: 'Yritti katsoa, mikä tietosuojaseloste oli aiemmin voimassa',
      },
      'list-documents': { did: 'Katsoi asiakirjojen luetteloa', tried: 'Yritti katsoa asiakirjojen luetteloa' },
      'see-document': { did: 'Luki asiakirjan', tried: 'Yritti lukea asiakirjan' },
      'see-agreement-paper': {
        did: 'Avasi käsittelysopimuksen tulostettavaksi',
        tried: 'Yritti avata käsittelysopimuksen tulostettavaksi',
      },
      'see-undertaking-paper': {
        did: 'Avasi salassapitositoumuksen tulostettavaksi',
        tried: 'Yritti avata salassapitositoumuksen tulostettavaksi',
      },
      'write-document': { did: 'Kirjoitti asiakirjan tiedostoksi', tried: 'Yritti kirjoittaa asiakirjan tiedostoksi' },
      'export-notices': { did: 'Vei tietosuojaselosteet', tried: 'Yritti viedä tietosuojaselosteet' },
      'list-document-states': { did: 'Katsoi asiakirjojen luetteloa', tried: 'Yritti katsoa asiakirjojen luetteloa' },
      'see-document-versions': { did: 'Katsoi asiakirjan versioita', tried: 'Yritti katsoa asiakirjan versioita' },
      'see-document-version': { did: 'Luki asiakirjan version', tried: 'Yritti lukea asiakirjan version' },
      'compare-document-versions': {
        did: 'Vertasi asiakirjan versioita',
        tried: 'Yritti verrata asiakirjan versioita',
      },
      'approve-document': { did: 'Hyväksyi asiakirjan', tried: 'Yritti hyväksyä asiakirjan' },
      'publish-document': { did: 'Julkaisi asiakirjan', tried: 'Yritti julkaista asiakirjan' },
      'list-log': {
        did: 'Luki lokia',
        tried: 'Yritti lukea lokia',
        several: { one: 'Luki lokia kerran', other: 'Luki lokia {count} kertaa' },
      },
      'see-own-lines': { did: 'Luki omat lokirivinsä', tried: 'Yritti lukea omat lokirivinsä' },
      'count-log': { did: 'Laski lokirivit', tried: 'Yritti laskea lokirivit' },
      'count-stray-rows': { did: 'Tarkisti rivien eheyden', tried: 'Yritti tarkistaa rivien eheyden' },
      'see-today': {
        did: 'Avasi etusivun',
        tried: 'Yritti avata etusivun',
        several: { one: 'Avasi etusivun kerran', other: 'Avasi etusivun {count} kertaa' },
      },
    },
  },
  sv: {
    acts: {
      'read-document': { did: 'Läste in en gammal beskrivning', tried: 'Försökte läsa in en gammal beskrivning' },
      'check-documents': { did: 'Kontrollerade dokumenten', tried: 'Försökte kontrollera dokumenten' },
      'accept-finding': { did: 'Kvitterade en anmärkning', tried: 'Försökte kvittera en anmärkning' },
      'withdraw-acceptance': {
        did: 'Öppnade en kvitterad anmärkning på nytt',
        tried: 'Försökte öppna en kvitterad anmärkning på nytt',
      },
      'check-declaration': {
        did: 'Kontrollerade beskrivningen av registren',
        tried: 'Försökte kontrollera beskrivningen av registren',
      },
      'declare-registers': {
        did: 'Tog i bruk beskrivningen av registren',
        tried: 'Försökte ta i bruk beskrivningen av registren',
      },
      'draft-declaration': { did: 'Gjorde ett utkast till register', tried: 'Försökte göra ett utkast till register' },
      'keep-draft': { did: 'Sparade utkastet', tried: 'Försökte spara utkastet' },
      'see-draft': { did: 'Öppnade utkastet', tried: 'Försökte öppna utkastet' },
      'drop-draft': { did: 'Kastade utkastet', tried: 'Försökte kasta utkastet' },
      'export-declaration': {
        did: 'Exporterade beskrivningen av registren',
        tried: 'Försökte exportera beskrivningen av registren',
      },
      'list-declaration-versions': {
        did: 'Såg versionerna av beskrivningen',
        tried: 'Försökte se versionerna av beskrivningen',
      },
      'list-registers': { did: 'Såg listan över register', tried: 'Försökte se listan över register' },
      'list-register-terms': { did: 'Såg registrens ordlista', tried: 'Försökte se registrens ordlista' },
      'list-templates': { did: 'Såg mallarna för register', tried: 'Försökte se mallarna för register' },
      'preview-declaration': {
        did: 'Såg vad en ändring av beskrivningen skulle göra',
        tried: 'Försökte se vad en ändring av beskrivningen skulle göra',
      },
      'see-declaration': {
        did: 'Öppnade beskrivningen av registren',
        tried: 'Försökte öppna beskrivningen av registren',
      },
      'see-register': { did: 'Öppnade registret', tried: 'Försökte öppna registret' },
      'see-notice': { did: 'Läste dataskyddsbeskrivningen', tried: 'Försökte läsa dataskyddsbeskrivningen' },
      'see-notice-data': {
        did: 'Hämtade dataskyddsbeskrivningen i maskinläsbar form',
        tried: 'Försökte hämta dataskyddsbeskrivningen i maskinläsbar form',
      },
      'list-notices': {
        did: 'Såg listan över dataskyddsbeskrivningar',
        tried: 'Försökte se listan över dataskyddsbeskrivningar',
      },
      'list-notices-then': {
        did: 'Såg vilken dataskyddsbeskrivning som gällde tidigare',
        tried: 'Försökte se vilken dataskyddsbeskrivning som gällde tidigare',
      },
      'list-documents': { did: 'Såg listan över dokument', tried: 'Försökte se listan över dokument' },
      'see-document': { did: 'Läste ett dokument', tried: 'Försökte läsa ett dokument' },
      'see-agreement-paper': {
        did: 'Öppnade ett biträdesavtal för utskrift',
        tried: 'Försökte öppna ett biträdesavtal för utskrift',
      },
      'see-undertaking-paper': {
        did: 'Öppnade tystnadsförbindelsen för utskrift',
        tried: 'Försökte öppna tystnadsförbindelsen för utskrift',
      },
      'write-document': { did: 'Skrev ett dokument som fil', tried: 'Försökte skriva ett dokument som fil' },
      'export-notices': {
        did: 'Exporterade dataskyddsbeskrivningarna',
        tried: 'Försökte exportera dataskyddsbeskrivningarna',
      },
      'list-document-states': { did: 'Såg på listan över dokument', tried: 'Försökte se på listan över dokument' },
      'see-document-versions': {
        did: 'Såg på versionerna av ett dokument',
        tried: 'Försökte se på versionerna av ett dokument',
      },
      'see-document-version': {
        did: 'Läste en version av ett dokument',
        tried: 'Försökte läsa en version av ett dokument',
      },
      'compare-document-versions': {
        did: 'Jämförde versioner av ett dokument',
        tried: 'Försökte jämföra versioner av ett dokument',
      },
      'approve-document': { did: 'Godkände ett dokument', tried: 'Försökte godkänna ett dokument' },
      'publish-document': { did: 'Publicerade ett dokument', tried: 'Försökte publicera ett dokument' },
      'list-log': {
        did: 'Läste loggen',
        tried: 'Försökte läsa loggen',
        several: { one: 'Läste loggen en gång', other: 'Läste loggen {count} gånger' },
      },
      'see-own-lines': { did: 'Läste sina egna rader i loggen', tried: 'Försökte läsa sina egna rader i loggen' },
      'count-log': { did: 'Räknade raderna i loggen', tried: 'Försökte räkna raderna i loggen' },
      'count-stray-rows': {
        did: 'Kontrollerade radernas integritet',
        tried: 'Försökte kontrollera radernas integritet',
      },
      'see-today': {
        did: 'Öppnade första sidan',
        tried: 'Försökte öppna första sidan',
        several: { one: 'Öppnade första sidan en gång', other: 'Öppnade första sidan {count} gånger' },
      },
    },
  },
  en: {
    acts: {
      'read-document': { did: 'Read an existing notice in', tried: 'Tried to read an existing notice in' },
      'check-documents': { did: 'Checked the documents', tried: 'Tried to check the documents' },
      'accept-finding': { did: 'Accepted a finding', tried: 'Tried to accept a finding' },
      'withdraw-acceptance': {
        did: 'Opened an accepted finding again',
        tried: 'Tried to open an accepted finding again',
      },
      'check-declaration': { did: 'Checked a declaration', tried: 'Tried to check a declaration' },
      'declare-registers': { did: 'Took a declaration into use', tried: 'Tried to take a declaration into use' },
      'draft-declaration': { did: 'Drafted the registers', tried: 'Tried to draft the registers' },
      'keep-draft': { did: 'Kept a draft', tried: 'Tried to keep a draft' },
      'see-draft': { did: 'Opened a draft', tried: 'Tried to open a draft' },
      'drop-draft': { did: 'Dropped a draft', tried: 'Tried to drop a draft' },
      'export-declaration': { did: 'Exported the declaration', tried: 'Tried to export the declaration' },
      'list-declaration-versions': {
        did: 'Looked at the versions of the declaration',
        tried: 'Tried to look at the versions of the declaration',
      },
      'list-registers': { did: 'Looked at the list of registers', tried: 'Tried to look at the list of registers' },
      'list-register-terms': {
        did: 'Looked at the terms of the registers',
        tried: 'Tried to look at the terms of the registers',
      },
      'list-templates': { did: 'Looked at the templates', tried: 'Tried to look at the templates' },
      'preview-declaration': {
        did: 'Looked at what a change of the declaration would do',
        tried: 'Tried to look at what a change of the declaration would do',
      },
      'see-declaration': { did: 'Opened the declaration', tried: 'Tried to open the declaration' },
      'see-register': { did: 'Opened a register', tried: 'Tried to open a register' },
      'see-notice': { did: 'Read a privacy notice', tried: 'Tried to read a privacy notice' },
      'see-notice-data': {
        did: 'Fetched a privacy notice in machine-readable form',
        tried: 'Tried to fetch a privacy notice in machine-readable form',
      },
      'list-notices': {
        did: 'Looked at the list of privacy notices',
        tried: 'Tried to look at the list of privacy notices',
      },
      'list-notices-then': {
        did: 'Looked at which privacy notice was in force earlier',
        tried: 'Tried to look at which privacy notice was in force earlier',
      },
      'list-documents': { did: 'Looked at the list of documents', tried: 'Tried to look at the list of documents' },
      'see-document': { did: 'Read a document', tried: 'Tried to read a document' },
      'see-agreement-paper': {
        did: 'Opened a processing agreement to print',
        tried: 'Tried to open a processing agreement to print',
      },
      'see-undertaking-paper': {
        did: 'Opened the undertaking to print',
        tried: 'Tried to open the undertaking to print',
      },
      'write-document': { did: 'Wrote a document as a file', tried: 'Tried to write a document as a file' },
      'export-notices': { did: 'Exported the privacy notices', tried: 'Tried to export the privacy notices' },
      'list-document-states': {
        did: 'Looked at the list of documents',
        tried: 'Tried to look at the list of documents',
      },
      'see-document-versions': {
        did: 'Looked at the versions of a document',
        tried: 'Tried to look at the versions of a document',
      },
      'see-document-version': { did: 'Read a version of a document', tried: 'Tried to read a version of a document' },
      'compare-document-versions': {
        did: 'Compared versions of a document',
        tried: 'Tried to compare versions of a document',
      },
      'approve-document': { did: 'Approved a document', tried: 'Tried to approve a document' },
      'publish-document': { did: 'Published a document', tried: 'Tried to publish a document' },
      'list-log': {
        did: 'Read the log',
        tried: 'Tried to read the log',
        several: { one: 'Read the log once', other: 'Read the log {count} times' },
      },
      'see-own-lines': { did: 'Read the own lines of the log', tried: 'Tried to read the own lines of the log' },
      'count-log': { did: 'Counted the lines of the log', tried: 'Tried to count the lines of the log' },
      'count-stray-rows': { did: 'Checked that rows are whole', tried: 'Tried to check that rows are whole' },
      'see-today': {
        did: 'Opened the first page',
        tried: 'Tried to open the first page',
        several: { one: 'Opened the first page once', other: 'Opened the first page {count} times' },
      },
    },
  },
} as const
