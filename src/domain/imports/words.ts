/** What the slice says: refusals by code, why an import ended badly, and what became of a row. */
export const words = {
  fi: {
    refusals: {
      'import-unknown': 'Tuontia ei löydy.',
      'import-not-running': 'Tuonti ei ole käynnissä.',
      'import-undeclared':
        'Rekisterin kuvauksesta on poistettu tieto tai lähde, jota tuonti tarvitsee. Näitä tietoja ei enää tallenneta.',
      'import-batch-done': 'Nämä rivit on jo tuotu.',
      'import-not-ready': 'Tuonnissa on työ kesken, tai se on jo viety loppuun. Katso tuonnin tila.',
      'import-not-looked-at': 'Katso ensin, mitä tuonti tekisi, tai anna vastaukset: rekisteri, lähde ja päivä.',
      'import-not-to-undo': 'Tuontia ei voi perua, ennen kuin se on päättynyt tai pysäytetty.',
      'import-unknown-register': 'Rekisteriä ei ole, tai et saa tuoda siihen: {register}.',
      'import-unknown-source':
        'Lähdettä {source} ei ole tämän rekisterin kuvauksessa: {register}. Sen lähteet: {sources}.',
      'received-in-future': 'Tietoja ei ole voitu saada tulevana päivänä: {day}.',
      'received-not-a-column': 'Saantipäivän saraketta ei ole tiedostossa: {column}.',
      'column-not-there': 'Saraketta ei ole tiedostossa: {column}.',
      'column-unanswered': 'Kerro, mitä sarakkeessa on, ota se mukaan tai jätä se pois: {column}.',
      'column-undeclared':
        'Sarake ”{column}”: tietoa ”{field}” ei ole rekisterin kuvauksessa. Ota sarake mukaan, jolloin tieto lisätään siihen, tai jätä se pois.',
      'column-not-allowed': 'Sarake ”{column}”: tätä tietoa ei tuoda. Jätä sarake pois.',
      'column-twice': 'Sarakkeet ”{other}” ja ”{column}” ovat samaa tietoa. Valitse niistä toinen.',
      'nobody-in-file': 'Missään sarakkeessa ei ole nimeä, sähköpostia eikä puhelinnumeroa. Kerro, missä ne ovat.',
      'row-unknown': 'Riviä ei löydy. Se on ehkä jo poistettu, kun tuonti suljettiin.',
      'row-decided': 'Rivistä on jo päätetty.',
      'row-not-waiting': 'Tämä rivi ei odota päätöstä.',
      'row-for-keeper': 'Tästä rivistä päättää rekisterin vastuuhenkilö.',
      'row-restricted':
        'Rivi näyttää koskevan henkilöä, jonka tietojen käsittelyä on rajoitettu. Sitä ei tuoda, ennen kuin rajoitus on poistettu.',
      'row-match-gone': 'Henkilöä, jonka tietoihin rivi yhdistettäisiin, ei löydy enää. Lisää uutena tai jätä pois.',
    },
    troubles: {
      'file-gone': 'Ladattua tiedostoa ei ole enää. Lataa se uudelleen.',
      'given-up':
        'Tuonti keskeytyi monta kertaa, ja ohjelma lopetti yrittämisen. Jo tuodut rivit voi perua. Ota yhteyttä ylläpitoon.',
      'declaration-changed':
        'Rekisterin kuvaus muuttui tuonnin aikana, ja tuonti pysähtyi. Kuvauksessa ei enää ole kaikkea, mitä tiedostosta tuodaan. Jo tuodut rivit voi perua. Tuo tiedosto uudelleen, niin sarakkeista kysytään taas.',
      'may-not': 'Tuonnin aloittajalla ei ole enää oikeutta tuoda. Jo tuodut rivit voi perua.',
    },
    verdicts: {
      keeper: 'Rivi näyttää koskevan henkilöä, jota et saa nähdä. Rekisterin vastuuhenkilö päättää siitä.',
      'not-again': 'Poistettu henkilö on toivonut, ettei häntä lisätä uudelleen.',
      'same-email': 'Sama sähköposti, eri nimi.',
      'same-phone': 'Sama puhelinnumero ja sukunimi, eri etunimi.',
      'same-address': 'Sama nimi ja osoite.',
      'same-name': 'Sama nimi.',
      several: 'Sopii useaan henkilöön, jotka ovat jo rekisterissä.',
      'fills-email': 'Saa sähköpostin.',
      'fills-phone': 'Saa puhelinnumeron.',
      'fills-address': 'Saa osoitteen.',
      'fills-other': 'Saa muita tietoja.',
    },
    file: { reason: 'Syy, miksi rivi jäi pois', sheet: 'Pois jääneet rivit' },
  },
  sv: {
    refusals: {
      'import-unknown': 'Importen finns inte.',
      'import-not-running': 'Importen pågår inte.',
      'import-undeclared':
        'Något som importen behöver är inte längre angivet i registret: en uppgift eller källan. Dessa uppgifter sparas inte längre.',
      'import-batch-done': 'Dessa rader har redan importerats.',
      'import-not-ready': 'Importen behandlas ännu eller är redan slutförd. Se importens läge.',
      'import-not-looked-at': 'Se först vad importen skulle göra, eller svara på frågorna: register, källa och dag.',
      'import-not-to-undo': 'Importen kan inte ångras förrän den har avslutats eller stoppats.',
      'import-unknown-register': 'Registret finns inte, eller så får du inte importera till det: {register}.',
      'import-unknown-source':
        'Källan {source} är inte angiven i detta register: {register}. Angivna källor: {sources}.',
      'received-in-future': 'Uppgifter kan inte ha mottagits en dag som ännu inte har kommit: {day}.',
      'received-not-a-column': 'Kolumnen för mottagningsdagen finns inte i filen: {column}.',
      'column-not-there': 'Kolumnen finns inte i filen: {column}.',
      'column-unanswered': 'Ange vad kolumnen innehåller, ta med den eller utelämna den: {column}.',
      'column-undeclared':
        'Kolumn ”{column}”: uppgiften ”{field}” är inte angiven i registret. Ta med kolumnen, så anges uppgiften, eller utelämna den.',
      'column-not-allowed': 'Kolumn ”{column}”: denna uppgift importeras inte. Utelämna kolumnen.',
      'column-twice': 'Kolumnerna ”{other}” och ”{column}” är samma uppgift. Välj den ena.',
      'nobody-in-file': 'Ingen kolumn har namn, e-post eller telefonnummer. Ange var de finns.',
      'row-unknown': 'Raden finns inte. Den kan ha tagits bort när importen stängdes.',
      'row-decided': 'Raden är redan avgjord.',
      'row-not-waiting': 'Denna rad väntar inte på ett beslut.',
      'row-for-keeper': 'Den ansvariga personen för registret avgör denna rad.',
      'row-restricted':
        'Raden verkar gälla en person för vilken behandlingen är begränsad. Den importeras inte förrän begränsningen har hävts.',
      'row-match-gone':
        'Personen som raden skulle slås ihop med finns inte längre. Lägg till som ny eller utelämna raden.',
    },
    troubles: {
      'file-gone': 'Den uppladdade filen finns inte längre. Ladda upp den på nytt.',
      'given-up':
        'Importen avbröts många gånger, och programmet slutade försöka. Rader som redan importerats kan ångras. Kontakta den som driver programmet.',
      'declaration-changed':
        'Registrets uppgifter ändrades under importen, och den stoppades: registret anger inte längre allt som filen innehåller. Rader som redan importerats kan ångras. Importera filen på nytt, så frågas det om kolumnerna igen.',
      'may-not': 'Den som började importen har inte längre rätt att importera. Rader som redan importerats kan ångras.',
    },
    verdicts: {
      keeper: 'Raden verkar gälla en person som du inte får se. Den ansvariga personen för registret avgör saken.',
      'not-again': 'En raderad person har önskat att inte läggas till igen.',
      'same-email': 'Samma e-post, ett annat namn.',
      'same-phone': 'Samma telefonnummer och efternamn, ett annat förnamn.',
      'same-address': 'Samma namn och adress.',
      'same-name': 'Samma namn.',
      several: 'Passar in på flera personer som redan finns i registret.',
      'fills-email': 'Får en e-postadress.',
      'fills-phone': 'Får ett telefonnummer.',
      'fills-address': 'Får en adress.',
      'fills-other': 'Får andra uppgifter.',
    },
    file: { reason: 'Orsak till att raden utelämnades', sheet: 'Rader som utelämnades' },
  },
  en: {
    refusals: {
      'import-unknown': 'There is no such import.',
      'import-not-running': 'The import is not under way.',
      'import-undeclared':
        'The register no longer declares something that the import needs: a field or the source. These data are not stored any more.',
      'import-batch-done': 'These rows have been brought in already.',
      'import-not-ready': 'The import is being worked on, or has come to its end. See its state.',
      'import-not-looked-at': 'First see what the import would do, or give the answers: register, source and day.',
      'import-not-to-undo': 'The import cannot be undone before it has ended or been stopped.',
      'import-unknown-register': 'There is no such register, or you may not import into it: {register}.',
      'import-unknown-source':
        'The source {source} is not declared in this register: {register}. Declared sources: {sources}.',
      'received-in-future': 'Data cannot have been received on a day to come: {day}.',
      'received-not-a-column': 'The column with the day of receipt is not in the file: {column}.',
      'column-not-there': 'There is no such column in the file: {column}.',
      'column-unanswered': 'Say what the column holds, include it or leave it out: {column}.',
      'column-undeclared':
        'Column “{column}”: the register does not declare “{field}”. Include the column, which declares it, or leave it out.',
      'column-not-allowed': 'Column “{column}”: this is not imported. Leave the column out.',
      'column-twice': 'The columns “{other}” and “{column}” are the same thing. Choose one of them.',
      'nobody-in-file': 'No column has a name, an e-mail address or a phone number. Say where they are.',
      'row-unknown': 'There is no such row. It may have gone when the import was closed.',
      'row-decided': 'The row has been decided already.',
      'row-not-waiting': 'This row does not wait for a decision.',
      'row-for-keeper': 'The register’s keeper decides on this row.',
      'row-restricted':
        'The row seems to be about a person whose data are restricted. It is not brought in before the restriction is lifted.',
      'row-match-gone':
        'The person whom the row would be merged with is not there any more. Add it as new or leave it out.',
    },
    troubles: {
      'file-gone': 'The uploaded file is not there any more. Upload it again.',
      'given-up':
        'The import was interrupted many times, and the program stopped trying. The rows brought in can be undone. Contact those who run the program.',
      'declaration-changed':
        'The declaration of the register changed during the import, which stopped: the register no longer declares all that the file brings. The rows brought in can be undone. Import the file again to be asked about its columns anew.',
      'may-not': 'Whoever started the import may not import any more. The rows brought in can be undone.',
    },
    verdicts: {
      keeper: 'The row seems to be about a person whom you may not see. The register’s keeper decides.',
      'not-again': 'A person who was erased has wished not to be entered again.',
      'same-email': 'The same e-mail address, another name.',
      'same-phone': 'The same phone number and family name, another given name.',
      'same-address': 'The same name and address.',
      'same-name': 'The same name.',
      several: 'Fits several people who are in the register already.',
      'fills-email': 'Gets an e-mail address.',
      'fills-phone': 'Gets a phone number.',
      'fills-address': 'Gets an address.',
      'fills-other': 'Gets other data.',
    },
    file: { reason: 'Reason why the row was left out', sheet: 'Rows left out' },
  },
} as const
