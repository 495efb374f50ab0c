/** What was done to promises, as sentences of the log. */
export const words = {
  fi: {
    acts: {
      'list-promises': { did: 'Katsoi lupauksia', tried: 'Yritti katsoa lupauksia' },
      'check-promises': { did: 'Tarkisti lupaukset', tried: 'Yritti tarkistaa lupaukset' },
      'attest-promise': { did: 'Vahvisti lupauksen', tried: 'Yritti vahvistaa lupauksen' },
      'file-evidence': { did: 'Lisäsi todisteen lupaukselle', tried: 'Yritti lisätä todisteen lupaukselle' },
      'see-evidence': { did: 'Avasi lupauksen todisteen', tried: 'Yritti avata lupauksen todisteen' },
      'withdraw-proof': { did: 'Peruutti lupauksen vahvistuksen', tried: 'Yritti peruuttaa lupauksen vahvistuksen' },
      'choose-unverified': {
        did: 'Valitsi, mitä tarkistamattomalle lauseelle tehdään',
        tried: 'Yritti valita, mitä tarkistamattomalle lauseelle tehdään',
      },
    },
  },
  sv: {
    acts: {
      'list-promises': { did: 'Såg på löftena', tried: 'Försökte se på löftena' },
      'check-promises': { did: 'Kontrollerade löftena', tried: 'Försökte kontrollera löftena' },
      'attest-promise': { did: 'Bekräftade ett löfte', tried: 'Försökte bekräfta ett löfte' },
      'file-evidence': {
        did: 'Lade till ett bevis för ett löfte',
        tried: 'Försökte lägga till ett bevis för ett löfte',
      },
      'see-evidence': { did: 'Öppnade beviset för ett löfte', tried: 'Försökte öppna beviset för ett löfte' },
      'withdraw-proof': {
        did: 'Återkallade bekräftelsen av ett löfte',
        tried: 'Försökte återkalla bekräftelsen av ett löfte',
      },
      'choose-unverified': {
        did: 'Valde vad som görs med en okontrollerad mening',
        tried: 'Försökte välja vad som görs med en okontrollerad mening',
      },
    },
  },
  en: {
    acts: {
      'list-promises': { did: 'Looked at the promises', tried: 'Tried to look at the promises' },
      'check-promises': { did: 'Checked the promises', tried: 'Tried to check the promises' },
      'attest-promise': { did: 'Attested a promise', tried: 'Tried to attest a promise' },
      'file-evidence': { did: 'Filed evidence for a promise', tried: 'Tried to file evidence for a promise' },
      'see-evidence': { did: 'Opened the evidence of a promise', tried: 'Tried to open the evidence of a promise' },
      'withdraw-proof': {
        did: 'Withdrew the attestation of a promise',
        tried: 'Tried to withdraw the attestation of a promise',
      },
      'choose-unverified': {
        did: 'Chose what is done with an unverified sentence',
        tried: 'Tried to choose what is done with an unverified sentence',
      },
    },
  },
} as const
