const fi = {
  values: {
    'not-used': 'ei ole',
    'no-period': 'aikaa ei kerrota',
    'unnamed-data': 'tiedot, joita luettelo ei tunne',
    'unless-necessary': 'ei siirretä, ellei se ole tarpeen',
    labels: 'tarrat',
    directory: 'luettelo',
    'own-staff': 'oma henkilöstö',
    'by-law': 'lain mukaan, aikaa ei kerrota',
    'technical-only': 'vain teknisten rajapintojen kautta',
    tellsSources: 'oikaisusta kerrotaan sille, jolta tieto on saatu',
    certificateOfRefusal: 'kieltäytymisestä annetaan todistus',
    anonymises: 'tiedot voidaan anonymisoida',
    fi: 'suomi',
    sv: 'ruotsi',
    en: 'englanti',
    interest: 'etu ja sen tasapainotesti',
    used: 'käytetään',
  },
  topics: {
    controller: 'Rekisterinpitäjä',
    contact: 'Yhteyshenkilöt',
    name: 'Rekisterin nimi',
    purpose: 'Tarkoitukset',
    basis: 'Käsittelyperusteet',
    field: 'Tiedot',
    source: 'Tietolähteet',
    recipient: 'Vastaanottajat',
    retention: 'Säilyttämisajat',
    transfer: 'Siirrot ETA-alueen ulkopuolelle',
    subjects: 'Keitä tiedot koskevat',
    disclosure: 'Luovutukset',
    system: 'Tietojärjestelmät',
    place: 'Paikat',
    manner: 'Käsittelytavat',
    copy: 'Kopiot rekisterin ulkopuolella',
    protection: 'Suojaus',
    website: 'Verkkosivut ja evästeet',
    rights: 'Oikeudet',
    publication: 'Julkaiseminen',
    requirement: 'Onko tietojen antaminen pakollista',
    'not-done': 'Mitä ei tehdä',
    risk: 'Riskit',
    document: 'Asiakirja',
  },
  refusals: {
    'document-empty': 'Asiakirjassa ei ole tekstiä.',
    'document-unknown-kind':
      'Tiedosto ei ole asiakirja, jonka ohjelma osaa lukea. Valitse PDF, Word-tiedosto (.docx), verkkosivu (.html) tai tekstitiedosto.',
    'document-old-word': 'Tiedosto on Wordin vanhaa muotoa (.doc). Avaa se Wordissa ja tallenna muodossa .docx.',
    'document-password': 'Tiedosto on suojattu salasanalla. Poista salasana ja yritä uudelleen.',
    'document-scanned':
      'Tiedostossa on vain kuvia eikä tekstiä. Valitse alkuperäinen tiedosto tai tekstintunnistuksella tehty versio.',
    'document-broken': 'Tiedosto on rikki, eikä sitä voi lukea loppuun. Tallenna se uudelleen ja yritä uudestaan.',
    'document-too-big': 'Tiedosto on liian suuri. Raja on {most} megatavua.',
    'document-too-long':
      'Asiakirja on liian pitkä. Raja on {most} sivua. Valitse tiedosto, jossa on vain tämä seloste.',
    'document-reader-busy': 'Ohjelma lukee juuri muita asiakirjoja. Yritä minuutin kuluttua uudelleen.',
    'document-too-slow':
      'Tiedoston lukeminen kesti yli {most} sekuntia, ja se lopetettiin. Tallenna asiakirja toisessa muodossa ja yritä uudelleen.',
    'document-too-many-registers': 'Asiakirjassa on yli {most} rekisteriä. Jaa se osiin ja lue kukin osa erikseen.',
    'document-language': 'Asiakirja ei ole suomea, ruotsia eikä englantia. Ohjelma lukee vain näitä kieliä.',
    'document-says-nothing':
      'Asiakirjasta ei löytynyt tietoja henkilötietojen käsittelystä. Tarkista, että valitsit oikean tiedoston.',
  },
  findings: {
    'empty-heading': 'Otsikon alla ei ole mitään. Vastaa tai kerro, ettei asia ole käytössä.',
    placeholder: 'Kohta on täyttämättä.',
    'repealed-law': 'Säädös ei ole enää voimassa: {name}. Sen tilalla: {instead}.',
    'ended-mechanism': 'Järjestely ei ole enää voimassa: {name}. Sen tilalla: {instead}.',
    'ended-authority': 'Viranomaista ei enää ole: {name}. Sen tilalla: {instead}.',
    misprint: 'Sana on kirjoitettu väärin: {name}. Tarkoitettu lienee: {meant}.',
    'contract-with-contact':
      'Perusteena on sopimus, mutta yrityksen yhteyshenkilö ei ole sen osapuoli. Hänen kohdallaan peruste on yleensä oikeutettu etu.',
    'vague-retention': 'Säilyttämisajalle ei ole aikaa eikä perustetta, jolla sen voi laskea.',
    'long-for-everything': 'Sama pitkä aika koskee kaikkia tietoja. Anna aika tietoryhmittäin.',
    'signature-demanded': 'Pyyntöön vaaditaan allekirjoitus. Oikeuksien käyttöä ei saa vaikeuttaa näin.',
    'old-authority-address': 'Tietosuojavaltuutetun osoite on vanha.',
    'browser-settings-only':
      'Evästeet voi estää vain selaimen asetuksista. Muihin kuin välttämättömiin evästeisiin on pyydettävä suostumus.',
    'blanket-refusal': 'Asiakirja kieltää poistamisen kokonaan ilman perustetta.',
    'publication-without-basis':
      'Tietojen julkaisemisella ei ole omaa tarkoitusta ja perustetta. Pelkkä kielto-oikeus ei riitä.',
    'contract-as-interest': 'Oikeutetun edun kohdalla lukee sopimus. Ne ovat eri perusteita.',
    'contract-as-consent': 'Suostumuksen kohdalla lukee sopimus. Ne ovat eri perusteita.',
    'transfers-against-analytics':
      'Asiakirjan mukaan tietoja ei siirretä EU:n ulkopuolelle, mutta kävijätilaston tekijän emoyhtiö on ETA-alueen ulkopuolella.',
    'text-under-wrong-heading': 'Teksti puhuu muusta kuin otsikko. Vastustamisoikeus on kerrottava erikseen.',
    'field-not-in-groups': 'Tietoa säilytetään, mutta tietoryhmissä sitä ei kerrota.',
    'kept-against-erased': 'Tiedot luvataan poistaa pyynnöstä, mutta samalla kaikelle annetaan kiinteä aika.',
    'list-beside-register':
      'Tietoja on myös kopiossa rekisterin ulkopuolella. Kopiolla on oltava vastuuhenkilö ja säilyttämisaika.',
    'no-risk-unproven':
      'Riskiä sanotaan olevan vain vähän tai ei ollenkaan. Väitteen pohjaksi tarvitaan päivätty arvio.',
  },
} as const

const sv = {
  values: {
    'not-used': 'finns inte',
    'no-period': 'ingen tid anges',
    'unnamed-data': 'uppgifter som förteckningen inte känner',
    'unless-necessary': 'överförs inte om det inte behövs',
    labels: 'etiketter',
    directory: 'förteckning',
    'own-staff': 'egen personal',
    'by-law': 'enligt lag, ingen tid anges',
    'technical-only': 'endast via tekniska gränssnitt',
    tellsSources: 'den som gav uppgiften får veta om rättelsen',
    certificateOfRefusal: 'ett intyg ges om begäran avslås',
    anonymises: 'uppgifterna kan anonymiseras',
    fi: 'finska',
    sv: 'svenska',
    en: 'engelska',
    interest: 'intresset och intresseavvägningen',
    used: 'används',
  },
  topics: {
    controller: 'Personuppgiftsansvarig',
    contact: 'Kontaktpersoner',
    name: 'Registrets namn',
    purpose: 'Ändamål',
    basis: 'Rättsliga grunder',
    field: 'Uppgifter',
    source: 'Uppgiftskällor',
    recipient: 'Mottagare',
    retention: 'Lagringstider',
    transfer: 'Överföringar utanför EES',
    subjects: 'Vilka uppgifterna gäller',
    disclosure: 'Utlämnanden',
    system: 'Informationssystem',
    place: 'Platser',
    manner: 'Sätt att behandla',
    copy: 'Kopior utanför registret',
    protection: 'Skydd',
    website: 'Webbplats och kakor',
    rights: 'Rättigheter',
    publication: 'Publicering',
    requirement: 'Måste uppgifterna lämnas',
    'not-done': 'Vad som inte görs',
    risk: 'Risker',
    document: 'Dokumentet',
  },
  refusals: {
    'document-empty': 'Dokumentet innehåller ingen text.',
    'document-unknown-kind':
      'Filen är inte ett dokument som programmet kan läsa. Välj en PDF, en Word-fil (.docx), en webbsida (.html) eller en textfil.',
    'document-old-word': 'Filen är i Words gamla format (.doc). Öppna den i Word och spara den som .docx.',
    'document-password': 'Filen är skyddad med lösenord. Ta bort lösenordet och försök på nytt.',
    'document-scanned':
      'Filen innehåller bara bilder och ingen text. Välj originalfilen eller en version med textigenkänning.',
    'document-broken': 'Filen är trasig och kan inte läsas till slut. Spara den på nytt och försök igen.',
    'document-too-big': 'Filen är för stor. Gränsen är {most} megabyte.',
    'document-too-long':
      'Dokumentet är för långt. Gränsen är {most} sidor. Välj en fil där bara den här beskrivningen finns.',
    'document-reader-busy': 'Programmet läser just nu andra dokument. Försök igen om en minut.',
    'document-too-slow':
      'Läsningen av filen tog över {most} sekunder och avbröts. Spara dokumentet i ett annat format och försök igen.',
    'document-too-many-registers': 'Dokumentet har över {most} register. Dela det i delar och läs varje del för sig.',
    'document-language': 'Dokumentet är varken på finska, svenska eller engelska. Programmet läser bara dessa språk.',
    'document-says-nothing':
      'Dokumentet innehåller inget om behandling av personuppgifter. Kontrollera att du valde rätt fil.',
  },
  findings: {
    'empty-heading': 'Under rubriken står ingenting. Svara, eller ange att det inte används.',
    placeholder: 'Stället är inte ifyllt.',
    'repealed-law': 'Författningen gäller inte längre: {name}. I stället: {instead}.',
    'ended-mechanism': 'Arrangemanget gäller inte längre: {name}. I stället: {instead}.',
    'ended-authority': 'Myndigheten finns inte längre: {name}. I stället: {instead}.',
    misprint: 'Ordet är felskrivet: {name}. Antagligen avses: {meant}.',
    'contract-with-contact':
      'Grunden är avtal, men ett företags kontaktperson är inte part i avtalet. För kontaktpersonen är grunden oftast ett berättigat intresse.',
    'vague-retention': 'Lagringstiden har varken en tid eller en grund för att räkna ut den.',
    'long-for-everything': 'Samma långa tid gäller alla uppgifter. Ange tiden för varje grupp av uppgifter.',
    'signature-demanded':
      'Underskrift krävs på en begäran. Rättigheterna får inte göras svåra att använda på det sättet.',
    'old-authority-address': 'Dataombudsmannens adress är gammal.',
    'browser-settings-only':
      'Kakor kan hindras bara i webbläsarens inställningar. För andra än nödvändiga kakor måste samtycke begäras.',
    'blanket-refusal': 'Dokumentet förbjuder radering helt, utan grund.',
    'publication-without-basis':
      'Publiceringen av uppgifter har inget eget ändamål och ingen grund. Enbart rätten att förbjuda räcker inte.',
    'contract-as-interest': 'Vid berättigat intresse står avtal. De är olika grunder.',
    'contract-as-consent': 'Vid samtycke står avtal. De är olika grunder.',
    'transfers-against-analytics':
      'Enligt dokumentet överförs inga uppgifter utanför EU, men koncernen bakom besöksstatistiken finns utanför EES.',
    'text-under-wrong-heading':
      'Texten handlar om något annat än rubriken. Rätten att göra invändningar ska framgå för sig.',
    'field-not-in-groups': 'Uppgiften lagras men nämns inte bland kategorierna av uppgifter.',
    'kept-against-erased': 'Uppgifterna lovas bli raderade på begäran, men samtidigt ges en fast tid för allt.',
    'list-beside-register':
      'Uppgifter finns också i en kopia utanför registret. Kopian måste ha en ansvarig person och en lagringstid.',
    'no-risk-unproven': 'Risken sägs vara liten eller ingen. Påståendet behöver en daterad bedömning.',
  },
} as const

const en = {
  values: {
    'not-used': 'none',
    'no-period': 'no period is given',
    'unnamed-data': 'data that the list does not know',
    'unless-necessary': 'not transferred unless it is necessary',
    labels: 'labels',
    directory: 'list',
    'own-staff': 'own staff',
    'by-law': 'by law, no period is given',
    'technical-only': 'only through technical interfaces',
    tellsSources: 'whoever gave the data is told of the correction',
    certificateOfRefusal: 'a certificate is given of a refusal',
    anonymises: 'the data can be anonymised',
    fi: 'Finnish',
    sv: 'Swedish',
    en: 'English',
    interest: 'the interest and its balancing test',
    used: 'used',
  },
  topics: {
    controller: 'Controller',
    contact: 'Contact persons',
    name: 'Name of the register',
    purpose: 'Purposes',
    basis: 'Legal bases',
    field: 'Data',
    source: 'Sources',
    recipient: 'Recipients',
    retention: 'Retention',
    transfer: 'Transfers outside the EEA',
    subjects: 'Whom the data are about',
    disclosure: 'Disclosures',
    system: 'Systems',
    place: 'Places',
    manner: 'Ways of processing',
    copy: 'Copies outside the register',
    protection: 'Protection',
    website: 'Web site and cookies',
    rights: 'Rights',
    publication: 'Publication',
    requirement: 'Whether the data must be given',
    'not-done': 'What is not done',
    risk: 'Risks',
    document: 'Document',
  },
  refusals: {
    'document-empty': 'The document has no text.',
    'document-unknown-kind':
      'The file is not a document that the program can read. Choose a PDF, a Word file (.docx), a web page (.html) or a text file.',
    'document-old-word': 'The file is in the old Word format (.doc). Open it in Word and save it as .docx.',
    'document-password': 'The file is protected by a password. Remove the password and try again.',
    'document-scanned':
      'The file has only pictures and no text. Choose the original file or a version with recognised text.',
    'document-broken': 'The file is broken and cannot be read to its end. Save it again and try once more.',
    'document-too-big': 'The file is too big. The limit is {most} megabytes.',
    'document-too-long':
      'The document is too long. The limit is {most} pages. Choose a file that has only this notice.',
    'document-reader-busy': 'The program is reading other documents. Try again in a minute.',
    'document-too-slow':
      'Reading the file took over {most} seconds and was stopped. Save the document in another format and try again.',
    'document-too-many-registers':
      'The document has over {most} registers. Divide it into parts and read each part by itself.',
    'document-language': 'The document is not in Finnish, Swedish or English. The program reads only these languages.',
    'document-says-nothing':
      'The document says nothing of the processing of personal data. Check that you chose the right file.',
  },
  findings: {
    'empty-heading': 'Nothing stands below the heading. Answer, or say that it is not used.',
    placeholder: 'A place has not been filled in.',
    'repealed-law': 'The act is no longer in force: {name}. In its place: {instead}.',
    'ended-mechanism': 'The arrangement no longer holds: {name}. In its place: {instead}.',
    'ended-authority': 'The authority no longer exists: {name}. In its place: {instead}.',
    misprint: 'A word is mistyped: {name}. Probably meant: {meant}.',
    'contract-with-contact':
      'The basis is a contract, but a company’s contact person is not a party to it. For the contact person the basis is usually a legitimate interest.',
    'vague-retention': 'The retention has neither a period nor a way to work one out.',
    'long-for-everything': 'The same long period covers all the data. Give a period for each class of data.',
    'signature-demanded':
      'A signature is demanded for a request. The use of rights must not be made harder in this way.',
    'old-authority-address': 'The address of the Data Protection Ombudsman is old.',
    'browser-settings-only':
      'Cookies can be refused only in the settings of the browser. Consent must be asked for cookies that are not necessary.',
    'blanket-refusal': 'Erasure is refused altogether without a ground.',
    'publication-without-basis':
      'The publication of data has no purpose and basis of its own. A right to forbid it is not enough.',
    'contract-as-interest': 'A contract is given as the legitimate interest. They are different bases.',
    'contract-as-consent': 'A contract is given as the consent. They are different bases.',
    'transfers-against-analytics':
      'The document says that no data are transferred outside the EU, but the group behind the visitor statistics is outside the EEA.',
    'text-under-wrong-heading':
      'The text is about something other than its heading. The right to object must be stated separately.',
    'field-not-in-groups': 'The data are stored, but the categories of data do not name them.',
    'kept-against-erased':
      'The data are promised to be erased on request, while a fixed period is given for everything.',
    'list-beside-register':
      'There are data in a copy outside the register too. The copy needs a responsible person and a retention period.',
    'no-risk-unproven': 'The risk is said to be slight or none. The claim needs a dated assessment.',
  },
} as const

export const words = { fi, sv, en }
