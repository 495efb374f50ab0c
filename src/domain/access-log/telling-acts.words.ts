/** Telling people of changes and keeping notices public, as sentences of the log. */
export const words = {
  fi: {
    acts: {
      'keep-notices-public': {
        did: 'Julkaisi selosteet, jotka olivat jo julkisia',
        tried: 'Yritti julkaista selosteet, jotka olivat jo julkisia',
      },
      'list-people-to-tell': {
        did: 'Katsoi, keille muutoksesta kerrotaan',
        tried: 'Yritti katsoa, keille muutoksesta kerrotaan',
      },
      'mark-change-told': {
        did: 'Kirjasi, että muutoksesta on kerrottu',
        tried: 'Yritti kirjata, että muutoksesta on kerrottu',
      },
    },
  },
  sv: {
    acts: {
      'keep-notices-public': {
        did: 'Publicerade beskrivningar som redan var offentliga',
        tried: 'Försökte publicera beskrivningar som redan var offentliga',
      },
      'list-people-to-tell': {
        did: 'Såg vilka som ska få veta om ändringen',
        tried: 'Försökte se vilka som ska få veta om ändringen',
      },
      'mark-change-told': {
        did: 'Antecknade att personer informerats om ändringen',
        tried: 'Försökte anteckna att personer informerats om ändringen',
      },
    },
  },
  en: {
    acts: {
      'keep-notices-public': {
        did: 'Published the notices that were public already',
        tried: 'Tried to publish the notices that were public already',
      },
      'list-people-to-tell': {
        did: 'Looked at who is told of a change',
        tried: 'Tried to look at who is told of a change',
      },
      'mark-change-told': {
        did: 'Recorded that people were told of a change',
        tried: 'Tried to record that people were told of a change',
      },
    },
  },
} as const
