/** What `bin/seloste help` says: each command with what follows it, and what it does. */
export const words = {
  fi: {
    usage: 'Käyttö: bin/seloste <komento>',
    commands: {
      start: ['start', 'käynnistää palvelimen'],
      bootstrap: [
        'bootstrap --office NIMI --email OSOITE --name NIMI',
        'perustaa yrityksen, kutsuu omistajan ja antaa ohjelmalle avaimen',
      ],
      demo: ['demo', 'tekee esimerkkiyritykset ja antaa linkin niihin'],
      declare: ['declare TIEDOSTO.yaml', 'ottaa rekisterien kuvauksen käyttöön tai muuttaa sitä'],
      'declaration export': ['declaration export', 'kirjoittaa rekisterien kuvauksen samaan muotoon'],
      import: ['import TIEDOSTO --register R --source S --received PÄIVÄ', 'tuo henkilöt tiedostosta'],
      'import-invoices': ['import-invoices TIEDOSTO', 'tuo laskut laskutusohjelman tiedostosta: CSV tai XLSX'],
      'read-document': ['read-document TIEDOSTO [--yaml]', 'lukee vanhan selosteen rekisterien kuvauksen luonnokseksi'],
      'export-notices': ['export-notices KANSIO', 'kirjoittaa selosteet sivuiksi'],
      'write-document': [
        'write-document ASIAKIRJA -o TIEDOSTO.pdf [--language fi]',
        'kirjoittaa asiakirjan tiedostoksi: pdf, docx, xlsx, html tai jsonld',
      ],
      'new-link': ['new-link --email OSOITE', 'antaa käyttäjälle uuden kertakäyttöisen linkin'],
      doctor: ['doctor', 'kertoo, onko kaikki kunnossa'],
      operations: ['operations', 'luettelee toiminnot'],
      operation: ["<toiminto> --json '{…}' [--purpose P] [--office ID]", 'tekee yhden toiminnon'],
    },
  },
  sv: {
    usage: 'Användning: bin/seloste <kommando>',
    commands: {
      start: ['start', 'startar servern'],
      bootstrap: [
        'bootstrap --office NAMN --email ADRESS --name NAMN',
        'grundar företaget, bjuder in ägaren och ger ett program en nyckel',
      ],
      demo: ['demo', 'gör exempelföretagen och ger en länk till dem'],
      declare: ['declare FIL.yaml', 'anger registren eller ändrar dem'],
      'declaration export': ['declaration export', 'skriver beskrivningen av registren i samma form'],
      import: ['import FIL --register R --source S --received DAG', 'hämtar in personer från en fil'],
      'import-invoices': ['import-invoices FIL', 'hämtar in fakturor ur faktureringsprogrammets fil: CSV eller XLSX'],
      'read-document': [
        'read-document FIL [--yaml]',
        'läser en gammal beskrivning som utkast till beskrivning av registren',
      ],
      'export-notices': ['export-notices MAPP', 'skriver ut beskrivningarna som sidor'],
      'write-document': [
        'write-document DOKUMENT -o FIL.pdf [--language sv]',
        'skriver ett dokument som en fil: pdf, docx, xlsx, html eller jsonld',
      ],
      'new-link': ['new-link --email ADRESS', 'ger en användare en ny engångslänk'],
      doctor: ['doctor', 'säger om allt är i ordning'],
      operations: ['operations', 'listar funktionerna'],
      operation: ["<funktion> --json '{…}' [--purpose P] [--office ID]", 'gör en funktion'],
    },
  },
  en: {
    usage: 'Usage: bin/seloste <command>',
    commands: {
      start: ['start', 'starts the server'],
      bootstrap: [
        'bootstrap --office NAME --email ADDRESS --name NAME',
        'makes a company, invites its owner and gives a program a token',
      ],
      demo: ['demo', 'makes the demo companies and gives a link to them'],
      declare: ['declare FILE.yaml', 'declares the registers, or changes them'],
      'declaration export': ['declaration export', 'writes the declaration in the same form'],
      import: ['import FILE --register R --source S --received DAY', 'brings people in from a file'],
      'import-invoices': ['import-invoices FILE', 'brings in invoices from a billing program’s file: CSV or XLSX'],
      'read-document': ['read-document FILE [--yaml]', 'reads an existing notice as a draft of a declaration'],
      'export-notices': ['export-notices FOLDER', 'writes the notices as pages'],
      'write-document': [
        'write-document DOCUMENT -o FILE.pdf [--language en]',
        'writes a document as a file: pdf, docx, xlsx, html or jsonld',
      ],
      'new-link': ['new-link --email ADDRESS', 'gives a user a new one-time link'],
      doctor: ['doctor', 'says whether all is well'],
      operations: ['operations', 'lists the operations'],
      operation: ["<operation> --json '{…}' [--purpose P] [--office ID]", 'does one operation'],
    },
  },
} as const
