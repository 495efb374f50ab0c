/** What the command `read-document` says. */
export const words = {
  fi: {
    usage: 'Käyttö: bin/seloste read-document TIEDOSTO [--yaml] [--json]',
    from: 'luettu: {words}',
    lacks: 'puuttuu vielä: {lacks}',
    unplaced: 'Mille ei löytynyt paikkaa',
    textFindings: 'Mitä asiakirjassa on korjattavaa',
    findings: 'Mitä luonnoksessa on vielä avoinna',
    nothingStored: 'Mitään ei tallennettu.',
  },
  sv: {
    usage: 'Användning: bin/seloste read-document FIL [--yaml] [--json]',
    from: 'läst: {words}',
    lacks: 'saknas ännu: {lacks}',
    unplaced: 'Vad som inte fick någon plats',
    textFindings: 'Vad som bör rättas i dokumentet',
    findings: 'Vad som ännu är öppet i utkastet',
    nothingStored: 'Ingenting sparades.',
  },
  en: {
    usage: 'Usage: bin/seloste read-document FILE [--yaml] [--json]',
    from: 'read from: {words}',
    lacks: 'still lacking: {lacks}',
    unplaced: 'What found no place',
    textFindings: 'What is to be put right in the document',
    findings: 'What is still open in the draft',
    nothingStored: 'Nothing was stored.',
  },
} as const
