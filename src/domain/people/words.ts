/** Why an act on a person was refused, and what the one who writes is told. */
export const words = {
  fi: {
    refusals: {
      'unknown-person':
        'Henkilöä ei ole, tai hän ei kuulu tähän käyttötarkoitukseen. Hae hänet uudelleen tai valitse toinen käyttötarkoitus.',
      'undeclared-field':
        'Tätä tietoa ei ole missään henkilön rekisterissä: {field}. Lisää tieto rekisterin kuvaukseen, sitten sen voi tallentaa.',
      'undeclared-source':
        'Rekisterin kuvauksen mukaan tätä tietoa ei saada tästä lähteestä: {field}. Lähde: {source}. Valitse toinen lähde tai lisää lähde rekisteriin.',
      'source-needed': 'Kerro, mistä tiedot on saatu. Rekisterin lähteet: {sources}.',
      'source-not-declared': 'Rekisterissä ei ole tätä lähdettä: {source}. Rekisterin lähteet: {sources}.',
      'name-is-organisation':
        'Tämä näyttää organisaatiolta: {name}. Lisää se organisaationa ja henkilö sen yhteyshenkilönä.',
      'sole-trader-is-person':
        'Toiminimen haltija on henkilö: {name}. Lisää hänet henkilönä ja kirjaa toiminimi ja Y-tunnus hänen tietoihinsa.',
      'holds-identity-code':
        'Tekstissä on henkilötunnus: {field}. Ota se pois. Henkilötunnuksen saa tallentaa vain, jos rekisterin kuvauksessa on sille peruste.',
      'holds-card-number': 'Tekstissä on maksukortin numero: {field}. Ota se pois. Korttinumeroita ei tallenneta.',
      'identity-code-wrong': 'Henkilötunnus ei ole oikein. Tarkista se.',
      'language-unknown': 'Kieltä ei tunnisteta: {value}. Kirjoita kielen nimi, esimerkiksi suomi.',
      'email-wrong': 'Tämä ei ole sähköpostiosoite: {value}. Korjaa se.',
      'phone-wrong': 'Tämä ei ole puhelinnumero: {value}. Ulkomaan numeroon tarvitaan maan numero, esimerkiksi +46.',
      'postal-code-wrong': 'Tämä ei ole suomalainen postinumero: {value}. Korjaa se tai lisää maa.',
      'country-unknown': 'Maata ei tunnisteta: {value}. Kirjoita maan nimi tai tunnus, esimerkiksi SE.',
      'address-empty': 'Postiosoite on tyhjä. Kirjoita katu, postinumero ja kunta.',
      'address-wrong': 'Tämä ei ole postiosoite: {value}. Kirjoita katu, postinumero ja kunta.',
      'address-only-code': 'Osoitteesta on vain postinumero: {value}. Lisää katu tai kunta.',
      'name-wrong': 'Tämä ei ole nimi: {value}. Kirjoita nimi kirjaimin tai jätä se pois.',
      'business-id-wrong': 'Tämä ei ole Y-tunnus: {value}. Tarkista numerot.',
      'business-id-of-organisation':
        'Sama Y-tunnus on organisaatiolla: {name}. Tarkista numerot. Jos se on toiminimi, poista Y-tunnus ensin organisaation tiedoista.',
      'value-of-other-kind':
        'Tieto ei ole oikeaa lajia: {field}. Tarkista, pyydetäänkö tekstiä, lukua, päivää vai vaihtoehtoa.',
      'value-empty': 'Tieto on tyhjä: {field}. Täytä se tai ota se pois.',
      'one-value-at-a-time': 'Kirjoita yksi tieto kerrallaan: {field}.',
      'field-unknown': 'Tätä tietoa ei tunneta: {field}. Tarkista tiedon nimi rekisterin tiedoista.',
      'nobody-named': 'Kirjoita nimi, sähköposti tai puhelinnumero, jotta henkilön löytää.',
      'unknown-organisation': 'Organisaatiota ei ole. Hae se nimellä tai lisää se.',
      'maybe-same': 'Sama henkilö voi olla jo rekisterissä: {name}. Avaa hänen tietonsa, tai lisää silti.',
      'for-keeper': 'Samat tiedot voivat olla jo jollakulla, jota et näe. Pyydä rekisterin vastuuhenkilöä katsomaan.',
      'value-restricted': 'Tätä tietoa ei saa nyt käyttää, koska sen käsittelyä on rajoitettu: {field}.',
      'value-changed-meanwhile':
        'Joku muu muutti tätä sillä välin: {field}. Katso hänen muutoksensa ja tee omasi uudelleen.',
      'value-gone': 'Tietoa ei ole enää: {field}. Joku on ottanut sen pois.',
      'value-there-already': 'Hänellä on jo sama osoite tai numero. Muuta sitä, joka on jo tiedoissa.',
      'in-register-already': 'Henkilö on jo tässä rekisterissä.',
      'group-not-declared': 'Rekisterissä ei ole tätä ryhmää: {group}. Rekisteri: {register}. Sen ryhmät: {groups}.',
      'not-in-register': 'Henkilö ei ole tässä rekisterissä. Lisää hänet siihen ensin.',
      'relation-changed-meanwhile': 'Joku muu muutti tätä sillä välin. Lataa sivu uudelleen.',
      'relation-ends-before': 'Loppupäivä on ennen alkupäivää: {ended}, alku {began}. Korjaa jompikumpi.',
      'day-ahead': 'Päivä on vasta edessä: {day}. Kirjaa asia, kun se on tapahtunut.',
      'death-recorded-already': 'Kuolema on jo kirjattu.',
      'no-death-recorded': 'Kuolemaa ei ole kirjattu.',
      'which-address': 'Henkilöllä on useita osoitteita. Valitse, mikä niistä vaihtuu.',
      'position-ended-already': 'Yhteyshenkilön tehtävä on jo päättynyt.',
      'position-changed-meanwhile': 'Joku muu muutti yhteyshenkilöä sillä välin. Lataa sivu uudelleen.',
    },
    warnings: {
      'health-words': 'Tekstissä on sana terveydestä. Pidä vain se, mikä on välttämätöntä.',
      'crime-words': 'Tekstissä on sana rikoksesta. Kirjaa epäily tapahtumailmoitukseen, ei tähän.',
      'name-order': 'Tarkista, kumpi on etunimi ja kumpi sukunimi.',
      'several-people': 'Nimessä näyttää olevan kaksi henkilöä. Lisää heidät erikseen.',
      'phone-zero': 'Numeron alusta puuttui nolla. Se lisättiin.',
      'country-guessed': 'Maa pääteltiin postinumerosta. Tarkista se.',
      'postal-code-zeros': 'Postinumeron alusta puuttui nollia. Ne lisättiin.',
      'address-unclear': 'Osoitteessa ei ole postinumeroa. Täydennä se, kun tiedät sen.',
    },
  },
  sv: {
    refusals: {
      'unknown-person':
        'Personen finns inte eller hör inte till detta ändamål. Sök på nytt eller välj ett annat ändamål.',
      'undeclared-field':
        'Uppgiften ingår inte i något av personens register: {field}. Lägg till den i registrets beskrivning, sedan kan den sparas.',
      'undeclared-source':
        'Enligt registrets beskrivning fås uppgiften inte från denna källa: {field}. Källa: {source}. Välj en annan källa eller lägg till källan i registret.',
      'source-needed': 'Ange varifrån uppgifterna kommer. Registrets källor: {sources}.',
      'source-not-declared': 'Registret har inte denna källa: {source}. Registrets källor: {sources}.',
      'name-is-organisation':
        'Detta ser ut som en organisation: {name}. Lägg till den som organisation och personen som dess kontaktperson.',
      'sole-trader-is-person':
        'En enskild näringsidkare är en person: {name}. Lägg till personen och anteckna firman och FO-numret bland uppgifterna.',
      'holds-identity-code':
        'Texten innehåller en personbeteckning: {field}. Ta bort den. En personbeteckning får sparas bara om registrets beskrivning anger en grund för det.',
      'holds-card-number': 'Texten innehåller ett kortnummer: {field}. Ta bort det. Kortnummer sparas inte.',
      'identity-code-wrong': 'Personbeteckningen är inte rätt. Kontrollera den.',
      'language-unknown': 'Språket känns inte igen: {value}. Skriv språkets namn, till exempel svenska.',
      'email-wrong': 'Detta är ingen e-postadress: {value}. Rätta den.',
      'phone-wrong':
        'Detta är inget telefonnummer: {value}. Ett utländskt nummer behöver landsnummer, till exempel +46.',
      'postal-code-wrong': 'Detta är inget finskt postnummer: {value}. Rätta det eller lägg till landet.',
      'country-unknown': 'Landet känns inte igen: {value}. Skriv landets namn eller kod, till exempel SE.',
      'address-empty': 'Postadressen är tom. Skriv gata, postnummer och ort.',
      'address-wrong': 'Detta är ingen postadress: {value}. Skriv gata, postnummer och ort.',
      'address-only-code': 'Av adressen finns bara postnumret: {value}. Lägg till gatan eller orten.',
      'name-wrong': 'Detta är inget namn: {value}. Skriv namnet med bokstäver eller utelämna det.',
      'business-id-wrong': 'Detta är inget FO-nummer: {value}. Kontrollera siffrorna.',
      'business-id-of-organisation':
        'En organisation har samma FO-nummer: {name}. Kontrollera siffrorna. Om det är en firma, ta först bort numret från organisationens uppgifter.',
      'value-of-other-kind':
        'Uppgiften är av fel slag: {field}. Kontrollera om det gäller text, ett tal, en dag eller ett alternativ.',
      'value-empty': 'Uppgiften är tom: {field}. Fyll i den eller ta bort den.',
      'one-value-at-a-time': 'Skriv en uppgift åt gången: {field}.',
      'field-unknown': 'Denna uppgift är okänd: {field}. Kontrollera uppgiftens namn i registret.',
      'nobody-named': 'Skriv ett namn, en e-postadress eller ett telefonnummer, så att personen kan hittas.',
      'unknown-organisation': 'Organisationen finns inte. Sök den med namnet eller lägg till den.',
      'maybe-same':
        'Samma person kan redan finnas i registret: {name}. Öppna personens uppgifter eller lägg till ändå.',
      'for-keeper': 'Någon som du inte ser kan redan ha samma uppgifter. Be den ansvariga för registret titta.',
      'value-restricted': 'Denna uppgift får inte användas nu, eftersom behandlingen är begränsad: {field}.',
      'value-changed-meanwhile': 'Någon annan ändrade detta under tiden: {field}. Se ändringen och gör din på nytt.',
      'value-gone': 'Uppgiften finns inte längre: {field}. Någon har tagit bort den.',
      'value-there-already': 'Personen har redan samma adress eller nummer. Ändra det som redan finns.',
      'in-register-already': 'Personen finns redan i detta register.',
      'group-not-declared': 'Registret {register} har inte denna grupp: {group}. Registrets grupper: {groups}.',
      'not-in-register': 'Personen finns inte i detta register. Lägg till personen i det först.',
      'relation-changed-meanwhile': 'Någon annan ändrade detta under tiden. Ladda sidan på nytt.',
      'relation-ends-before': 'Sista dagen är före den första: {ended}, början {began}. Rätta någondera.',
      'day-ahead': 'Dagen ligger framåt i tiden: {day}. Anteckna saken när den har hänt.',
      'death-recorded-already': 'Dödsfallet har redan antecknats.',
      'no-death-recorded': 'Inget dödsfall har antecknats.',
      'which-address': 'Personen har flera adresser. Välj vilken som byts.',
      'position-ended-already': 'Kontaktpersonens uppdrag har redan upphört.',
      'position-changed-meanwhile': 'Någon annan ändrade kontaktpersonen under tiden. Ladda sidan på nytt.',
    },
    warnings: {
      'health-words': 'Texten innehåller ett ord om hälsa. Behåll bara det som är nödvändigt.',
      'crime-words': 'Texten innehåller ett ord om brott. Anteckna misstanken i en händelserapport, inte här.',
      'name-order': 'Kontrollera vilket som är förnamn och vilket som är efternamn.',
      'several-people': 'Namnet ser ut att gälla två personer. Lägg till dem var för sig.',
      'phone-zero': 'Numret saknade en nolla i början. Den lades till.',
      'country-guessed': 'Landet bestämdes utifrån postnumret. Kontrollera det.',
      'postal-code-zeros': 'Postnumret saknade nollor i början. De lades till.',
      'address-unclear': 'Adressen saknar postnummer. Fyll i det när du vet det.',
    },
  },
  en: {
    refusals: {
      'unknown-person':
        'There is no such person, or the person does not belong to this purpose. Search again or choose another purpose.',
      'undeclared-field':
        'None of the person’s registers holds this detail: {field}. Add it to the declaration of the register, then it can be saved.',
      'undeclared-source':
        'According to the declaration, this detail does not come from this source: {field}. Source: {source}. Choose another source or add the source to the register.',
      'source-needed': 'Say where the data come from. The register’s sources: {sources}.',
      'source-not-declared': 'The register does not have this source: {source}. The register’s sources: {sources}.',
      'name-is-organisation':
        'This looks like an organisation: {name}. Add it as an organisation, and the person as its contact person.',
      'sole-trader-is-person':
        'A sole trader is a person: {name}. Add the person, with the trade name and business id among the details.',
      'holds-identity-code':
        'The text holds a personal identity code: {field}. Take it out. An identity code may be saved only where the declaration gives a ground for it.',
      'holds-card-number': 'The text holds a payment card number: {field}. Take it out. Card numbers are not saved.',
      'identity-code-wrong': 'The personal identity code is not right. Check it.',
      'language-unknown': 'The language is not known: {value}. Write its name, for example Finnish.',
      'email-wrong': 'This is not an e-mail address: {value}. Correct it.',
      'phone-wrong': 'This is not a phone number: {value}. A foreign number needs its country code, for example +46.',
      'postal-code-wrong': 'This is not a Finnish postcode: {value}. Correct it or add the country.',
      'country-unknown': 'The country is not known: {value}. Write its name or code, for example SE.',
      'address-empty': 'The postal address is empty. Write the street, the postcode and the town.',
      'address-wrong': 'This is not a postal address: {value}. Write the street, the postcode and the town.',
      'address-only-code': 'Of the address there is only the postcode: {value}. Add the street or the town.',
      'name-wrong': 'This is not a name: {value}. Write the name in letters or leave it out.',
      'business-id-wrong': 'This is not a business id: {value}. Check the digits.',
      'business-id-of-organisation':
        'An organisation has the same business id: {name}. Check the digits. If it is a sole trader, take the id away from the organisation first.',
      'value-of-other-kind':
        'The value is of another kind: {field}. Check whether a text, a number, a day or a choice is expected.',
      'value-empty': 'The value is empty: {field}. Fill it in or take it away.',
      'one-value-at-a-time': 'Write one value at a time: {field}.',
      'field-unknown': 'This field is not known: {field}. Check its name in the register.',
      'nobody-named': 'Write a name, an e-mail address or a phone number, so that the person can be found.',
      'unknown-organisation': 'There is no such organisation. Search for it by name or add it.',
      'maybe-same': 'The same person may be here already: {name}. Open their details, or add anyway.',
      'for-keeper': 'Somebody you cannot see may already have the same details. Ask the register’s keeper to look.',
      'value-restricted': 'This may not be used now, because its processing is restricted: {field}.',
      'value-changed-meanwhile':
        'Somebody else changed this meanwhile: {field}. See their change and make yours again.',
      'value-gone': 'The value is not there any more: {field}. Somebody has taken it away.',
      'value-there-already': 'The person has the same address or number already. Change the one that is there.',
      'in-register-already': 'The person is in this register already.',
      'group-not-declared':
        'The register {register} does not have this group: {group}. The register’s groups: {groups}.',
      'not-in-register': 'The person is not in this register. Add the person to it first.',
      'relation-changed-meanwhile': 'Somebody else changed this meanwhile. Load the page again.',
      'relation-ends-before': 'The last day is before the first: {ended}, begun {began}. Correct one of them.',
      'day-ahead': 'The day is still to come: {day}. Record the matter when it has happened.',
      'death-recorded-already': 'The death has been recorded already.',
      'no-death-recorded': 'No death has been recorded.',
      'which-address': 'The person has several addresses. Choose which one changes.',
      'position-ended-already': 'The contact person’s position has ended already.',
      'position-changed-meanwhile': 'Somebody else changed the contact person meanwhile. Load the page again.',
    },
    warnings: {
      'health-words': 'The text has a word about health. Keep only what is necessary.',
      'crime-words': 'The text has a word about crime. Record a suspicion in an incident report, not here.',
      'name-order': 'Check which is the given name and which the family name.',
      'several-people': 'The name seems to be that of two people. Add them one by one.',
      'phone-zero': 'The number had lost its first zero. It was put back.',
      'country-guessed': 'The country was taken from the postcode. Check it.',
      'postal-code-zeros': 'The postcode had lost its first zeros. They were put back.',
      'address-unclear': 'The address has no postcode. Add it when you know it.',
    },
  },
} as const
