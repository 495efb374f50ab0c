/** What the checker says of documents and of a company's own words. */
export const words = {
  fi: {
    findings: {
      placeholder: 'Tähän jäi täydennettävä kohta: {name}.',
      'law-ended':
        'Tekstissä viitataan lakiin, joka ei ole enää voimassa: {name}, viimeinen päivä {until}. Nyt: {instead}.',
      'mechanism-ended':
        'Tekstissä vedotaan siirtoperusteeseen, joka on päättynyt: {name}, viimeinen päivä {until}. Nyt: {instead}.',
      'authority-ended':
        'Tekstissä mainittua viranomaista ei enää ole: {name}, viimeinen päivä {until}. Nyt: {instead}.',
      'authority-moved':
        'Tietosuojavaltuutetun toimiston osoite on vanha: {name}. Ota osoite pois: ohjelma kertoo voimassa olevan itse.',
      misprint: 'Sana on ehkä väärin kirjoitettu: {name}.',
      'wrong-heading': 'Otsikon alla puhutaan muusta. Otsikko: {name}. Tekstin aihe: {other}.',
      'retention-vague': '”Niin kauan kuin on tarpeen” ei ole säilyttämisaika. Kerro aika tai se, mistä se lasketaan.',
      'signature-demanded': 'Pyyntöön ei saa vaatia allekirjoitusta, jos sitä ei voi verrata mihinkään.',
      'erasure-refused': 'Tietojen poistamista ei voi evätä kaikilta. Kerro, mikä sen estää ja mihin asti.',
      'retention-against-request':
        'Teksti lupaa hävittää tiedot pyynnöstä ilman ehtoja, mutta rekisterillä on säilyttämisaika. Kerro, mikä estää poistamisen.',
      'objection-not-apart': 'Vastustamisoikeus on kerrottava selvästi ja erillään muista oikeuksista.',
      'objection-untold': 'Vastustamisoikeudesta ei kerrota, vaikka se koskee näitä tietoja.',
      'interest-is-contract':
        'Sopimus ei ole oikeutettu etu. Valitse perusteeksi sopimus tai kerro, mikä etu on kyseessä.',
      'consent-is-contract': 'Suostumus ja sopimus ovat eri perusteita. Valitse toinen.',
      'recipient-not-disclosed': 'Vastaanottaja on itse rekisterinpitäjä, mutta luovutusta sille ei kerrota: {name}.',
      'disclosure-to-processor':
        'Palveluntarjoaja käsittelee tietoja puolestanne, eikä se ole luovutus: {name}. Ota se pois luovutuksista.',
      'transfer-denied':
        'Tekstin mukaan tietoja ei siirretä ETA-alueen ulkopuolelle, mutta rekisterissä kerrotaan siirrosta.',
      'transfer-denied-beside-site':
        'Tekstin mukaan tietoja ei siirretä ETA-alueen ulkopuolelle, mutta sama seloste kertoo verkkoanalytiikasta, jonka tietoja menee sinne.',
      'tool-reaches-outside':
        'Palvelun tietoja käsitellään yleensä myös ETA-alueen ulkopuolella: {name}, {country}. Kerro siirrosta tai tarkista asia palvelun sopimuksesta.',
      'sub-processor-outside':
        'Palveluntarjoajan alihankkija on ETA-alueen ulkopuolella, mutta siirrosta ei kerrota: {name}, {country}.',
      'publication-untold': 'Tekstin mukaan tietoja voidaan julkaista, mutta julkaisemiseen on vastattu ”ei käytetä”.',
      'publication-without-basis':
        'Asiakkaiden julkaiseminen tarvitsee oman perusteen: suostumuksen tai oikeutetun edun.',
      'publication-not-weighed': 'Asiakkaiden julkaisemisen tasapainotesti on kesken.',
      'publication-not-forbidden': 'Kerro, miten asiakas voi kieltää julkaisemisen.',
      'field-untold': 'Tietoa säilytetään, mutta omilla sanoilla kirjoitettu tietosisältö ei mainitse sitä: {name}.',
      'source-undeclared': 'Tietoja saadaan kumppanien palveluista, mutta kumppani puuttuu lähteistä.',
      'source-not-declared':
        'Omin sanoin kirjoitettu teksti nimeää lähteen, jota lähteissä ei ole: {name}. Lisää se lähteisiin tai ota pois tekstistä.',
      'recipient-not-declared':
        'Omin sanoin kirjoitettu teksti nimeää vastaanottajan, jota vastaanottajissa ei ole: {name}. Lisää se vastaanottajiin tai ota pois tekstistä.',
      'recipients-unanswered':
        'Vastaanottajia ei ole nimetty. Nimeä ne, tai vastaa, että tietoja käsittelee vain oma henkilöstö.',
      'representative-missing':
        'Yrityksen kotipaikka on ETA-alueen ulkopuolella, mutta edustajaa ETA-alueella ei kerrota: {country}.',
      'source-unused':
        'Mikään rekisteri ei saa tietoja tästä lähteestä: {name}. Ota se käyttöön tai ota pois luettelosta.',
      'analytics-reaches-outside':
        'Verkkoanalytiikan tietoja menee ETA-alueen ulkopuolelle, mutta siirrosta ei kerrota: {name}, {country}.',
      'mechanism-missing': 'Kerro, millä perusteella tiedot siirretään ETA-alueen ulkopuolelle: {name}, {country}.',
      'collected-untold': 'Kerro, mitä tietoja verkkoanalytiikka kerää: {name}.',
      'transfer-ended': 'Siirron peruste päättyi {until}: {country}.',
      'transfer-inside': 'Maa on ETA-alueella, joten kyse ei ole siirrosta: {country}.',
      'framework-elsewhere': 'Tietosuojakehys koskee vain Yhdysvaltoja, ei tätä maata: {country}.',
      'adequacy-missing': 'Komissio ei ole päättänyt, että maassa tiedot suojataan riittävästi: {country}.',
      'adequacy-ended': 'Komission päätös tietosuojan riittävyydestä päättyi {until}: {country}.',
      'responsible-ended': 'Rekistereillä ei ole nyt vastuuhenkilöä. Viimeisin: {name}.',
      'register-without-contact': 'Rekisterillä ei ole nyt yhteyshenkilöä: {name}.',
      'agreement-ended': 'Käsittelysopimus päättyi {until}: {name}.',
      'review-due': 'Tarkistuspäivä on ohi: {until}. Katso, pitääkö kaikki vielä paikkansa.',
      'document-lacks': 'Asiakirjasta ”{name}” puuttuu kohta: {what}.',
      'processor-side-unanswered':
        'Kerro, käsitteleekö yritys henkilötietoja toisten yritysten puolesta. Jos ei, valitse ”Ei käytössä”.',
      'one-period-for-all':
        'Kaikilla tiedoilla on sama pitkä aika. Jaa se tietoryhmittäin: esimerkiksi puhelinnumeroa ei tarvita yhtä kauan kuin sopimusta.',
      'copy-loose':
        'Kopiosta rekisterin ulkopuolella ei kerrota, missä se on ja kuinka kauan sitä säilytetään: {name}.',
      'mailbox-not-confirmed':
        'Kukaan ei ole vahvistanut, että pyyntöihin tarkoitettu sähköposti luetaan: {name}. Lähetä siihen viesti ja kuittaa, kun se on tullut perille.',
    },
  },
  sv: {
    findings: {
      placeholder: 'Här finns ett ställe som inte har fyllts i: {name}.',
      'law-ended': 'Texten hänvisar till en lag som inte längre gäller: {name}, sista dag {until}. Nu: {instead}.',
      'mechanism-ended':
        'Texten åberopar en överföringsgrund som har upphört: {name}, sista dag {until}. Nu: {instead}.',
      'authority-ended': 'Myndigheten som nämns finns inte längre: {name}, sista dag {until}. Nu: {instead}.',
      'authority-moved':
        'Adressen till dataombudsmannens byrå är gammal: {name}. Ta bort den: programmet anger den gällande adressen.',
      misprint: 'Ordet är kanske felstavat: {name}.',
      'wrong-heading': 'Texten under rubriken handlar om något annat. Rubrik: {name}. Texten handlar om: {other}.',
      'retention-vague': '”Så länge det behövs” är ingen lagringstid. Ange tiden eller vad den räknas från.',
      'signature-demanded': 'Underskrift får inte krävas på en begäran om den inte kan jämföras med något.',
      'erasure-refused': 'Radering kan inte vägras alla. Ange vad som hindrar den och hur länge.',
      'retention-against-request':
        'Texten lovar att uppgifterna förstörs på begäran utan villkor, men registret har en lagringstid. Ange vad som hindrar radering.',
      'objection-not-apart': 'Rätten att göra invändningar ska framgå tydligt och åtskilt från de andra rättigheterna.',
      'objection-untold': 'Rätten att göra invändningar nämns inte, trots att den gäller dessa uppgifter.',
      'interest-is-contract':
        'Ett avtal är inget berättigat intresse. Välj avtal som grund eller ange vilket intresset är.',
      'consent-is-contract': 'Samtycke och avtal är olika grunder. Välj den ena.',
      'recipient-not-disclosed':
        'Mottagaren är själv personuppgiftsansvarig, men utlämnandet till den anges inte: {name}.',
      'disclosure-to-processor':
        'Leverantören behandlar uppgifter för er räkning och det är inget utlämnande: {name}. Ta bort den från utlämnandena.',
      'transfer-denied': 'Enligt texten överförs inga uppgifter utanför EES, men enligt registret görs en överföring.',
      'transfer-denied-beside-site':
        'Enligt texten överförs inga uppgifter utanför EES, men samma beskrivning nämner webbanalys vars uppgifter går dit.',
      'tool-reaches-outside':
        'Tjänstens uppgifter behandlas i allmänhet också utanför EES: {name}, {country}. Ange överföringen eller kontrollera avtalet.',
      'sub-processor-outside':
        'Leverantörens underleverantör finns utanför EES, men överföringen anges inte: {name}, {country}.',
      'publication-untold': 'Enligt texten kan uppgifter publiceras, men svaret om publicering är ”används inte”.',
      'publication-without-basis': 'Publicering av kunder kräver en egen grund: samtycke eller berättigat intresse.',
      'publication-not-weighed': 'Intresseavvägningen för publicering av kunder är inte klar.',
      'publication-not-forbidden': 'Ange hur kunden kan förbjuda publicering.',
      'field-untold': 'Uppgiften lagras, men datainnehållet i egna ord nämner den inte: {name}.',
      'source-undeclared': 'Uppgifter fås från partners tjänster, men ingen partner finns bland källorna.',
      'source-not-declared':
        'Texten i egna ord nämner en källa som inte finns bland källorna: {name}. Lägg till källan eller ta bort den ur texten.',
      'recipient-not-declared':
        'Texten i egna ord nämner en mottagare som inte finns bland mottagarna: {name}. Lägg till mottagaren eller ta bort den ur texten.',
      'recipients-unanswered':
        'Inga mottagare har angetts. Ange dem, eller svara att endast den egna personalen behandlar uppgifterna.',
      'representative-missing': 'Företaget finns utanför EES, men ingen företrädare inom EES anges: {country}.',
      'source-unused':
        'Inget register får uppgifter från källan: {name}. Ta den i bruk eller ta bort den ur förteckningen.',
      'analytics-reaches-outside':
        'Uppgifter från webbanalysen går utanför EES, men överföringen anges inte: {name}, {country}.',
      'mechanism-missing': 'Ange på vilken grund uppgifterna överförs utanför EES: {name}, {country}.',
      'collected-untold': 'Ange vilka uppgifter webbanalysen samlar in: {name}.',
      'transfer-ended': 'Grunden för överföringen upphörde {until}: {country}.',
      'transfer-inside': 'Landet hör till EES, så detta är ingen överföring: {country}.',
      'framework-elsewhere': 'Dataskyddsramen gäller endast USA, inte detta land: {country}.',
      'adequacy-missing': 'Kommissionen har inte beslutat att skyddet i landet är tillräckligt: {country}.',
      'adequacy-ended': 'Kommissionens beslut om adekvat skyddsnivå upphörde {until}: {country}.',
      'responsible-ended': 'Registren har just nu ingen ansvarig person. Den senaste: {name}.',
      'register-without-contact': 'Registret har just nu ingen kontaktperson: {name}.',
      'agreement-ended': 'Personuppgiftsbiträdesavtalet upphörde {until}: {name}.',
      'review-due': 'Granskningsdagen har passerat: {until}. Kontrollera om allt fortfarande stämmer.',
      'document-lacks': 'I dokumentet ”{name}” saknas: {what}.',
      'processor-side-unanswered':
        'Ange om företaget behandlar personuppgifter för andra företags räkning. Om inte, välj ”Inte i bruk”.',
      'one-period-for-all':
        'Alla uppgifter har samma långa tid. Dela upp den: till exempel telefonnumret behövs inte lika länge som avtalet.',
      'copy-loose': 'Det framgår inte var kopian utanför registret finns och hur länge den bevaras: {name}.',
      'mailbox-not-confirmed':
        'Ingen har bekräftat att e-posten för begäranden läses: {name}. Skicka ett meddelande dit och kvittera när det har kommit fram.',
    },
  },
  en: {
    findings: {
      placeholder: 'A part was left unfilled here: {name}.',
      'law-ended': 'The text cites an act that is no longer in force: {name}, last day {until}. Now: {instead}.',
      'mechanism-ended':
        'The text relies on a transfer mechanism that has ended: {name}, last day {until}. Now: {instead}.',
      'authority-ended': 'The authority in the text no longer exists: {name}, last day {until}. Now: {instead}.',
      'authority-moved':
        'The address of the Data Protection Ombudsman is out of date: {name}. Take it out: the program gives the current one.',
      misprint: 'The word may be mistyped: {name}.',
      'wrong-heading':
        'The text under the heading is about something else. Heading: {name}. The text is about: {other}.',
      'retention-vague': '“As long as necessary” is not a period. Give the time, or what it is counted from.',
      'signature-demanded': 'A signature must not be demanded on a request when there is nothing to compare it with.',
      'erasure-refused': 'Erasure cannot be refused to everybody. Say what prevents it and until when.',
      'retention-against-request':
        'The text promises to destroy the data on request without conditions, yet the register has a retention period. Say what prevents erasure.',
      'objection-not-apart': 'The right to object must be stated clearly and apart from the other rights.',
      'objection-untold': 'The right to object is not mentioned, though it applies to these data.',
      'interest-is-contract':
        'A contract is not a legitimate interest. Choose contract as the basis, or say which interest it is.',
      'consent-is-contract': 'Consent and contract are different bases. Choose one.',
      'recipient-not-disclosed': 'The recipient is a controller itself, but no disclosure to it is stated: {name}.',
      'disclosure-to-processor':
        'A service provider acting for you does not receive a disclosure: {name}. Take it out of the disclosures.',
      'transfer-denied':
        'The text says that no data are transferred outside the EEA, yet the register states a transfer.',
      'transfer-denied-beside-site':
        'The text says that no data are transferred outside the EEA, but the same notice describes web analytics whose data go there.',
      'tool-reaches-outside':
        'Data of the service are usually handled outside the EEA too: {name}, {country}. State the transfer, or check the contract.',
      'sub-processor-outside':
        'A sub-processor of the service provider is outside the EEA, but the transfer is not stated: {name}, {country}.',
      'publication-untold':
        'According to the text, data may be published, but publication is answered with “not used”.',
      'publication-without-basis': 'Publishing customers needs a basis of its own: consent or legitimate interest.',
      'publication-not-weighed': 'The balancing test for publishing customers is not finished.',
      'publication-not-forbidden': 'Say how a customer can forbid the publication.',
      'field-untold': 'The data are stored, but the data content in your own words does not name them: {name}.',
      'source-undeclared': 'Data come from partners’ services, but no partner is among the sources.',
      'source-not-declared':
        'The text in your own words names a source that is not among the sources: {name}. Add it, or take it out of the text.',
      'recipient-not-declared':
        'The text in your own words names a recipient that is not among the recipients: {name}. Add it, or take it out of the text.',
      'recipients-unanswered':
        'No recipients are named. Name them, or answer that only your own staff handle the data.',
      'representative-missing':
        'The company is outside the EEA, but no representative in the EEA is stated: {country}.',
      'source-unused': 'No register takes data from this source: {name}. Use it, or take it off the list.',
      'analytics-reaches-outside':
        'Data of the web analytics go outside the EEA, but the transfer is not stated: {name}, {country}.',
      'mechanism-missing': 'Say by which mechanism the data are transferred outside the EEA: {name}, {country}.',
      'collected-untold': 'Say what data the web analytics collect: {name}.',
      'transfer-ended': 'The ground for the transfer ended on {until}: {country}.',
      'transfer-inside': 'The country is in the EEA, so this is not a transfer: {country}.',
      'framework-elsewhere': 'The Data Privacy Framework covers the United States only, not this country: {country}.',
      'adequacy-missing': 'The Commission has not decided that the country protects data adequately: {country}.',
      'adequacy-ended': 'The Commission’s adequacy decision ended on {until}: {country}.',
      'responsible-ended': 'The registers have no responsible person now. The last one: {name}.',
      'register-without-contact': 'The register has no contact now: {name}.',
      'agreement-ended': 'The processing agreement ended on {until}: {name}.',
      'review-due': 'The review day has passed: {until}. See whether everything still holds.',
      'document-lacks': 'The document “{name}” lacks a part: {what}.',
      'processor-side-unanswered':
        'Say whether the company processes personal data on behalf of other companies. If not, choose “Not used”.',
      'one-period-for-all':
        'All data have the same long period. Split it: a phone number, for example, is not needed as long as a contract.',
      'copy-loose': 'It is not stated where the copy outside the register is and how long it is kept: {name}.',
      'mailbox-not-confirmed':
        'Nobody has confirmed that the mailbox for requests is read: {name}. Send a message there and accept this finding once it has arrived.',
    },
  },
} as const satisfies Record<'fi' | 'sv' | 'en', Record<'findings', Record<string, string>>>
