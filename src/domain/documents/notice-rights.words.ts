/** The notice: rights, complaint, changes. */
export const words = {
  fi: {
    rights: {
      access: 'Voit pyytää nähtäväksi tiedot, joita meillä on sinusta, ja saada niistä jäljennöksen.',
      rectify: 'Voit pyytää korjaamaan virheelliset tiedot ja täydentämään puutteelliset.',
      rectifyWithin: 'Korjaamme virheen {days} päivän kuluessa.',
      notify: 'Kerromme korjauksesta niille, joille olemme antaneet tiedon.',
      notifySources: 'Kerromme korjauksesta myös sille, jolta virheellinen tieto on saatu.',
      erase: 'Voit pyytää poistamaan tietosi. Jos jokin tieto on vielä säilytettävä, kerromme mikä ja miksi.',
      stays: 'Kun tietosi on poistettu, niistä jää vielä:',
      staysAs: {
        'no-person': 'Tilastoon merkintä siitä, että joku tuli rekisteriin ja lähti siitä, ilman tietoa henkilöstä.',
        id: 'Lokiin tunnus, josta kukaan ei enää tunnista sinua, kunnes lokin aika päättyy.',
        'as-written':
          'Tuotuun tiedostoon ja sen pois jätettyihin riveihin se, mitä niissä luki, kunnes tuonti suljetaan, enintään seitsemän päivää.',
        'as-asked': 'Pyynnön asiakirjoihin se, mitä pyysit ja mitä vastasimme, kunnes niiden säilyttämisaika päättyy.',
        'as-invoiced':
          'Laskuihin, jotka säilytetään kirjanpidon tositteina, se, mitä laskussa lukee, tositteen viimeiseen päivään asti.',
        bytes: 'Tietokannan tiedostoihin jälki, jota ohjelma ei näytä, kunnes sen paikalle kirjoitetaan uutta.',
      },
      restrict:
        'Voit pyytää rajoittamaan käsittelyä, esimerkiksi siksi aikaa, kun selvitämme, pitääkö tieto paikkansa.',
      portability: 'Voit saada itse antamasi tiedot koneluettavina ja siirtää ne muualle.',
      noPortability:
        'Oikeus siirtää tiedot järjestelmästä toiseen ei koske näitä tietoja, koska käsittely ei perustu suostumukseen eikä sopimukseen kanssasi.',
      formats: 'Tiedostomuodot: {list}.',
      object:
        'Voit vastustaa käsittelyä, joka perustuu {basis}. Lopetamme sen, ellei meillä ole painavaa syytä jatkaa.',
      interest: 'oikeutettuun etuumme',
      publicInterest: 'yleiseen etuun',
      noObject: 'Vastustamisoikeus ei koske näitä tietoja, koska käsittely ei perustu oikeutettuun etuun.',
      ban: 'Voit milloin tahansa kieltää suoramarkkinoinnin, etämyynnin sekä markkina- ja mielipidetutkimukset. Syytä ei tarvitse kertoa.',
      banDisclosure: 'Voit kieltää myös tietojesi luovuttamisen näihin tarkoituksiin.',
      anonymise: 'Voit pyytää, että muutamme tiedot sellaisiksi, ettei sinua voi tunnistaa.',
      how: 'Tavat tehdä pyyntö: {list}.',
      page: 'Pyyntösivu: {page}',
      answer:
        'Vastaamme kuukauden kuluessa. Laajassa asiassa voimme jatkaa aikaa enintään kahdella kuukaudella, ja silloin kerromme siitä.',
      noSignature: 'Allekirjoitusta ei tarvita. Kysymme lisätietoja vain, jos emme muuten voi olla varmoja, kuka olet.',
      free: 'Pyyntö on maksuton.',
      languages: 'Vastaamme näillä kielillä: {list}.',
      certificate: 'Jos kieltäydymme, saat kirjallisen todistuksen, jossa kerrotaan syyt.',
      complainFirst: 'Voit kertoa asiasta ensin meille.',
      complain: 'Voit myös valittaa suoraan tietosuojaviranomaiselle.',
      complainElsewhere:
        'Voit valittaa myös siinä EU- tai ETA-maassa, jossa asut tai työskentelet tai jossa asia tapahtui.',
      changes: 'Kerromme muutoksista {list}.',
      changesBare: 'Päivitämme selosteen, kun jokin siinä muuttuu.',
      newUse: 'Jos käytämme tietojasi uuteen tarkoitukseen, kerromme siitä etukäteen.',
    },
  },
  sv: {
    rights: {
      access: 'Du kan begära att få se de uppgifter vi har om dig och få en kopia av dem.',
      rectify: 'Du kan begära att felaktiga uppgifter rättas och bristfälliga kompletteras.',
      rectifyWithin: 'Vi rättar ett fel inom {days} dagar.',
      notify: 'Vi berättar om rättelsen för dem som vi har gett uppgiften till.',
      notifySources: 'Vi berättar om rättelsen också för den som gav den felaktiga uppgiften.',
      erase:
        'Du kan begära att dina uppgifter raderas. Om någon uppgift ännu måste bevaras berättar vi vilken och varför.',
      stays: 'När dina uppgifter har raderats finns ännu detta kvar:',
      staysAs: {
        'no-person':
          'I statistiken en anteckning om att någon kom in i registret och lämnade det, utan uppgift om vem.',
        id: 'I loggen en kod som ingen längre känner igen dig på, tills tiden för loggen går ut.',
        'as-written':
          'I en importerad fil och dess utelämnade rader det som stod i dem, tills importen stängs, högst sju dagar.',
        'as-asked': 'I handlingarna om din begäran det du begärde och det vi svarade, tills deras tid har gått ut.',
        'as-invoiced':
          'I fakturor som sparas som verifikationer det som står i fakturan, till verifikationens sista dag.',
        bytes: 'I databasens filer ett spår som programmet inte visar, tills något nytt skrivs på dess plats.',
      },
      restrict: 'Du kan begära att behandlingen begränsas, till exempel medan vi utreder om en uppgift stämmer.',
      portability: 'Du kan få de uppgifter du själv har gett i maskinläsbar form och flytta dem någon annanstans.',
      noPortability:
        'Rätten att flytta uppgifter från ett system till ett annat gäller inte dessa uppgifter, eftersom behandlingen inte grundar sig på samtycke eller avtal med dig.',
      formats: 'Filformat: {list}.',
      object:
        'Du kan invända mot behandling som grundar sig på {basis}. Vi slutar om vi inte har ett tungt vägande skäl att fortsätta.',
      interest: 'vårt berättigade intresse',
      publicInterest: 'ett allmänt intresse',
      noObject:
        'Rätten att göra invändningar gäller inte dessa uppgifter, eftersom behandlingen inte grundar sig på ett berättigat intresse.',
      ban: 'Du kan när som helst förbjuda direktmarknadsföring, distansförsäljning samt marknads- och opinionsundersökningar. Du behöver inte ange någon orsak.',
      banDisclosure: 'Du kan också förbjuda att dina uppgifter lämnas ut för dessa ändamål.',
      anonymise: 'Du kan begära att vi ändrar uppgifterna så att du inte kan identifieras.',
      how: 'Sätt att göra en begäran: {list}.',
      page: 'Sida för begäranden: {page}',
      answer:
        'Vi svarar inom en månad. I ett omfattande ärende kan tiden förlängas med högst två månader, och då berättar vi det.',
      noSignature: 'Underskrift behövs inte. Vi frågar efter mer endast om vi annars inte kan vara säkra på vem du är.',
      free: 'Begäran är gratis.',
      languages: 'Vi svarar på dessa språk: {list}.',
      certificate: 'Om vi vägrar får du ett skriftligt intyg där orsakerna anges.',
      complainFirst: 'Du kan först kontakta oss.',
      complain: 'Du kan också klaga direkt hos dataskyddsmyndigheten.',
      complainElsewhere: 'Du kan klaga också i det EU- eller EES-land där du bor eller arbetar eller där saken hände.',
      changes: 'Vi berättar om ändringar {list}.',
      changesBare: 'Vi uppdaterar beskrivningen när något i den ändras.',
      newUse: 'Om vi använder dina uppgifter för ett nytt ändamål berättar vi det på förhand.',
    },
  },
  en: {
    rights: {
      access: 'You can ask to see the data we have about you and get a copy.',
      rectify: 'You can ask us to correct wrong data and complete what is missing.',
      rectifyWithin: 'We correct a mistake within {days} days.',
      notify: 'We tell those we gave the data to about the correction.',
      notifySources: 'We also tell whoever gave us the wrong data.',
      erase: 'You can ask us to erase your data. If something must still be kept, we tell you what and why.',
      stays: 'When your data are erased, this is still left of them:',
      staysAs: {
        'no-person': 'In the statistics a note that somebody came into the register and left it, without saying who.',
        id: 'In the log a code by which nobody can recognise you any more, until the time of the log is over.',
        'as-written':
          'In an imported file and its rows that were left out what was written there, until the import is closed, seven days at the most.',
        'as-asked': 'In the file of your request what you asked and what we answered, until its time is over.',
        'as-invoiced': 'In invoices that are kept as vouchers what the invoice says, until the voucher’s last day.',
        bytes:
          'In the files of the database a trace that the program does not show, until something new is written in its place.',
      },
      restrict: 'You can ask us to restrict processing, for example while we find out whether something is correct.',
      portability: 'You can get the data you gave us in machine-readable form and move them elsewhere.',
      noPortability:
        'The right to move data from one system to another does not apply here, as the processing rests neither on consent nor on a contract with you.',
      formats: 'File formats: {list}.',
      object: 'You can object to processing that rests on {basis}. We stop unless we have a weighty reason to go on.',
      interest: 'our legitimate interest',
      publicInterest: 'the public interest',
      noObject: 'The right to object does not apply here, as the processing does not rest on a legitimate interest.',
      ban: 'You can at any time forbid direct marketing, distance selling, and market and opinion research. You need not give a reason.',
      banDisclosure: 'You can also forbid disclosing your data for these purposes.',
      anonymise: 'You can ask us to change the data so that you cannot be identified.',
      how: 'Ways to make a request: {list}.',
      page: 'Request page: {page}',
      answer: 'We answer within a month. In a large matter we may take two months more at most, and then we tell you.',
      noSignature: 'No signature is needed. We ask for more only if we cannot otherwise be sure who you are.',
      free: 'A request is free of charge.',
      languages: 'We answer in these languages: {list}.',
      certificate: 'If we refuse, you get a written certificate with the reasons.',
      complainFirst: 'You can contact us first.',
      complain: 'You can also complain straight to the data protection authority.',
      complainElsewhere: 'You can also complain in the EU or EEA country where you live or work, or where it happened.',
      changes: 'We announce changes {list}.',
      changesBare: 'We update this notice when something in it changes.',
      newUse: 'If we use your data for a new purpose, we tell you beforehand.',
    },
  },
} as const
