/** What the command `import-invoices` says. */
export const words = {
  fi: {
    usage: 'Käyttö: bin/seloste import-invoices TIEDOSTO [--purpose billing] [--json]',
    unread: 'Tiedostoa ei voi lukea: {because}',
    done: 'Laskuja lisätty: {added}. Ennestään tiedossa: {known}. Jäi pois: {refused}.',
    row: 'rivi {row}: {because}',
    left: 'Näitä sarakkeita ei tuotu: {columns}.',
  },
  sv: {
    usage: 'Användning: bin/seloste import-invoices FIL [--purpose billing] [--json]',
    unread: 'Filen kan inte läsas: {because}',
    done: 'Fakturor som lades till: {added}. Redan kända: {known}. Blev utanför: {refused}.',
    row: 'rad {row}: {because}',
    left: 'De här kolumnerna hämtades inte: {columns}.',
  },
  en: {
    usage: 'Usage: bin/seloste import-invoices FILE [--purpose billing] [--json]',
    unread: 'The file cannot be read: {because}',
    done: 'Invoices added: {added}. Known before: {known}. Left out: {refused}.',
    row: 'row {row}: {because}',
    left: 'These columns were not brought in: {columns}.',
  },
} as const
