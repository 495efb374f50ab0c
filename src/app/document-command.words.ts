/** What the command that writes a document as a file says. */
export const words = {
  fi: {
    missing:
      'Anna asiakirja ja tiedosto: bin/seloste write-document ASIAKIRJA -o TIEDOSTO [--form MUOTO] [--language KIELI].',
    formUnknown: 'Muoto on jokin näistä: {forms}. Anna se tiedoston päätteenä tai valinnalla --form.',
    written: 'Asiakirja on kirjoitettu tiedostoon {file}.',
  },
  sv: {
    missing: 'Ange dokument och fil: bin/seloste write-document DOKUMENT -o FIL [--form FORM] [--language SPRÅK].',
    formUnknown: 'Formen är någon av dessa: {forms}. Ange den som filens ändelse eller med --form.',
    written: 'Dokumentet har skrivits till filen {file}.',
  },
  en: {
    missing:
      'Give a document and a file: bin/seloste write-document DOCUMENT -o FILE [--form FORM] [--language LANGUAGE].',
    formUnknown: 'The form is one of these: {forms}. Give it as the ending of the file or with --form.',
    written: 'The document is in the file {file}.',
  },
} as const
