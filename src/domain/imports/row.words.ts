export type RowTroubleCode = keyof typeof fi

/* {column} is the header of the column, {detail} what was found. Each says what, where and what to do. */
const fi = {
  'cell-count':
    'Rivillä on eri määrä soluja kuin otsikkorivillä. Tarkista, ettei solun sisällä ole ylimääräistä erotinmerkkiä.',
  totals: 'Rivi laskee taulukon yhteen, eikä siinä ole ketään.',
  'same-as-above': 'Sarake ”{column}”: solu viittaa yllä olevaan riviin, josta otimme arvon ”{detail}”. Tarkista.',
  'cell-error': 'Sarake ”{column}”: solussa on taulukon virhe. Korjaa kaava tai kirjoita arvo.',
  formula: 'Sarake ”{column}”: solussa on kaava. Otimme sen viimeksi lasketun arvon. Tarkista, että arvo on oikea.',
  'formula-empty':
    'Sarake ”{column}”: solussa on kaava, jolla ei ole laskettua arvoa. Avaa tiedosto Excelissä ja tallenna se uudelleen.',
  'identity-code':
    'Sarake ”{column}”: solussa on henkilötunnus. Poista se: henkilötunnuksen käsittelyyn tarvitaan laissa säädetty peruste.',
  'identity-code-wrong': 'Sarake ”{column}”: arvo ei ole henkilötunnus. Tarkista se tai tyhjennä solu.',
  'card-number':
    'Sarake ”{column}”: solussa on maksukortin numero. Poista se: maksukortin numeroa ei tallenneta rekisteriin.',
  'health-words':
    'Sarake ”{column}”: sana ”{detail}” voi kertoa terveydestä. Jätä pois, jollei tiedolle ole perustetta.',
  'crime-words':
    'Sarake ”{column}”: sana ”{detail}” voi kertoa rikoksesta. Jätä pois, tai kirjaa tapahtumailmoitukseen, jos laki niin sanoo.',
  'too-long': 'Sarake ”{column}”: teksti on liian pitkä. Lyhennä se, raja on {detail} merkkiä.',
  'no-name': 'Riviltä puuttuu nimi, sähköposti ja puhelinnumero. Lisää jokin niistä, jotta tiedämme, kenestä on kyse.',
  'name-missing': 'Riviltä puuttuu nimi. Henkilö tulee rekisteriin yhteystiedollaan. Lisää nimi, jos se on tiedossa.',
  'nothing-to-keep': 'Rivillä ei ole mitään, mikä kuuluisi henkilölle. Lisää nimi tai yhteystieto.',
  'only-organisation': 'Rivillä on organisaatio mutta ei henkilöä. Lisää yhteyshenkilön nimi, jos sellainen on.',
  'name-is-organisation': 'Sarake ”{column}”: ”{detail}” näyttää organisaatiolta, ei henkilöltä. Tarkista.',
  'number-rounded':
    'Sarake ”{column}”: taulukko on pyöristänyt numeron muotoon ”{detail}”, eikä sitä otettu mukaan. Muotoile sarake tekstiksi ja kirjoita numero uudelleen.',
  'phone-rest': 'Sarake ”{column}”: numeron vieressä on muuta tekstiä: ”{detail}”. Sitä ei otettu mukaan.',
  'name-rest': 'Sarake ”{column}”: nimen vieressä on muuta tekstiä: ”{detail}”. Sitä ei otettu nimeen.',
  died: 'Sarakkeen ”{column}” mukaan henkilö on kuollut, eikä häntä tuoda. Jos hän on jo rekisterissä, merkitse kuolema hänen sivullaan.',
  'name-is-estate': 'Sarake ”{column}”: ”{detail}” näyttää kuolinpesältä, ei henkilöltä. Kirjoita yhteyshenkilön nimi.',
  'organisation-is-name':
    'Sarake ”{column}”: ”{detail}” näyttää henkilöltä, ei organisaatiolta, ja otettiin henkilön nimenä. Tarkista.',
  'several-people': 'Sarake ”{column}”: solussa näyttää olevan kaksi henkilöä. Jaa heidät kahdelle riville.',
  'no-contact': 'Rivillä olevaa yhteystietoa ei voinut lukea, eikä muuta yhteystietoa ole. Korjaa yhteystieto.',
  'email-wrong': 'Sarake ”{column}”: ”{detail}” ei ole sähköpostiosoite. Korjaa osoite tai tyhjennä solu.',
  'email-is-phone': 'Sarake ”{column}”: ”{detail}” on puhelinnumero. Siirrä se puhelinsarakkeeseen.',
  'email-rest': 'Sarake ”{column}”: osoitteen vieressä on muuta tekstiä: ”{detail}”. Sitä ei otettu mukaan.',
  'phone-wrong': 'Sarake ”{column}”: ”{detail}” ei ole puhelinnumero. Korjaa numero tai tyhjennä solu.',
  'phone-is-email': 'Sarake ”{column}”: ”{detail}” on sähköpostiosoite. Siirrä se sähköpostisarakkeeseen.',
  'phone-zero': 'Sarake ”{column}”: numerosta ”{detail}” puuttui alkunolla. Lisäsimme sen. Tarkista numero.',
  'postal-code-wrong': 'Sarake ”{column}”: ”{detail}” ei ole suomalainen postinumero. Korjaa se tai lisää maa.',
  'postal-code-zeros':
    'Sarake ”{column}”: postinumerosta ”{detail}” puuttui alkunollia. Lisäsimme ne. Tarkista numero.',
  'country-unknown':
    'Sarake ”{column}”: emme tunnista maata. Kirjoita maa suomeksi, ruotsiksi, englanniksi tai kaksikirjaimisena tunnuksena.',
  'country-guessed': 'Sarake ”{column}”: postinumero näyttää ruotsalaiselta. Lisää maa, jos se on muu.',
  'address-unclear': 'Sarake ”{column}”: osoitteesta ei löytynyt postinumeroa. Lisää postinumero ja postitoimipaikka.',
  'address-only-code':
    'Sarake ”{column}”: osoitteesta on vain postinumero, eikä sitä otettu mukaan. Lisää katuosoite tai postitoimipaikka.',
  'language-unknown': 'Sarake ”{column}”: emme tunnista kieltä ”{detail}”. Kirjoita esimerkiksi suomi, ruotsi tai en.',
  'business-id-shape':
    'Sarake ”{column}”: ”{detail}” ei ole Y-tunnus. Kirjoita seitsemän numeroa, viiva ja tarkistusnumero.',
  'business-id-wrong': 'Sarake ”{column}”: Y-tunnuksen ”{detail}” tarkistusnumero ei täsmää. Tarkista tunnus.',
  'day-unclear':
    'Sarake ”{column}”: päivästä ”{detail}” ei käy ilmi, mikä päivä se on. Kirjoita päivä, kuukausi ja nelinumeroinen vuosi.',
  'no-day': 'Sarake ”{column}”: ”{detail}” ei ole päivä. Kirjoita päivä muodossa 31.12.2026.',
  'ban-unclear':
    'Sarake ”{column}”: emme ymmärrä arvoa ”{detail}”. Kirjoita kyllä tai ei. Varmista, ettei kieltoa jää kirjaamatta.',
  'not-a-number': 'Sarake ”{column}”: ”{detail}” ei ole luku. Korjaa se tai tyhjennä solu.',
  'not-yes-or-no': 'Sarake ”{column}”: ”{detail}” ei ole kyllä eikä ei. Korjaa se tai tyhjennä solu.',
  'choice-unknown': 'Sarake ”{column}”: ”{detail}” ei ole vaihtoehtojen joukossa. Korjaa se tai lisää vaihtoehto.',
} as const

const sv = {
  'cell-count':
    'Raden har ett annat antal celler än rubrikraden. Kontrollera att ingen cell innehåller ett extra skiljetecken.',
  totals: 'Raden summerar tabellen, och på den finns ingen person.',
  'same-as-above':
    'Kolumn ”{column}”: cellen hänvisar till raden ovanför, och vi tog därifrån ”{detail}”. Kontrollera.',
  'cell-error': 'Kolumn ”{column}”: cellen innehåller ett kalkylfel. Rätta formeln eller skriv in värdet.',
  formula:
    'Kolumn ”{column}”: cellen innehåller en formel. Vi tog det senast beräknade värdet. Kontrollera att det stämmer.',
  'formula-empty':
    'Kolumn ”{column}”: cellen innehåller en formel utan beräknat värde. Öppna filen i Excel och spara den på nytt.',
  'identity-code':
    'Kolumn ”{column}”: cellen innehåller en personbeteckning. Ta bort den: behandlingen kräver en grund i lag.',
  'identity-code-wrong': 'Kolumn ”{column}”: värdet är inte en personbeteckning. Kontrollera det eller töm cellen.',
  'card-number':
    'Kolumn ”{column}”: cellen innehåller ett betalkortsnummer. Ta bort det: kortnummer sparas inte i registret.',
  'health-words': 'Kolumn ”{column}”: ordet ”{detail}” kan gälla hälsa. Utelämna det om uppgiften saknar grund.',
  'crime-words':
    'Kolumn ”{column}”: ordet ”{detail}” kan gälla brott. Utelämna det, eller anteckna det i en händelserapport om lagen kräver det.',
  'too-long': 'Kolumn ”{column}”: texten är för lång. Förkorta den, gränsen är {detail} tecken.',
  'no-name': 'Raden saknar namn, e-postadress och telefonnummer. Lägg till något av dem så att vi vet vem det gäller.',
  'name-missing':
    'Raden saknar namn. Personen tas med i registret med sin kontaktuppgift. Lägg till namnet om det är känt.',
  'nothing-to-keep': 'Raden har inget som hör till en person. Lägg till ett namn eller en kontaktuppgift.',
  'only-organisation': 'Raden har en organisation men ingen person. Lägg till kontaktpersonens namn om det finns en.',
  'name-is-organisation': 'Kolumn ”{column}”: ”{detail}” ser ut som en organisation, inte en person. Kontrollera.',
  'number-rounded':
    'Kolumn ”{column}”: kalkylprogrammet har avrundat numret till ”{detail}”, och det togs inte med. Formatera kolumnen som text och skriv numret på nytt.',
  'phone-rest': 'Kolumn ”{column}”: bredvid numret finns annan text: ”{detail}”. Den togs inte med.',
  'name-rest': 'Kolumn ”{column}”: bredvid namnet finns annan text: ”{detail}”. Den togs inte med i namnet.',
  died: 'Enligt kolumnen ”{column}” har personen avlidit och importeras inte. Om personen redan finns i registret, anteckna dödsfallet på personens sida.',
  'name-is-estate': 'Kolumn ”{column}”: ”{detail}” ser ut som ett dödsbo, inte en person. Skriv kontaktpersonens namn.',
  'organisation-is-name':
    'Kolumn ”{column}”: ”{detail}” ser ut som en person, inte en organisation, och togs som personens namn. Kontrollera.',
  'several-people': 'Kolumn ”{column}”: cellen ser ut att ha två personer. Dela upp dem på två rader.',
  'no-contact': 'Radens kontaktuppgift gick inte att läsa, och någon annan finns inte. Rätta kontaktuppgiften.',
  'email-wrong': 'Kolumn ”{column}”: ”{detail}” är inte en e-postadress. Rätta adressen eller töm cellen.',
  'email-is-phone': 'Kolumn ”{column}”: ”{detail}” är ett telefonnummer. Flytta det till telefonkolumnen.',
  'email-rest': 'Kolumn ”{column}”: bredvid adressen finns annan text: ”{detail}”. Den togs inte med.',
  'phone-wrong': 'Kolumn ”{column}”: ”{detail}” är inte ett telefonnummer. Rätta numret eller töm cellen.',
  'phone-is-email': 'Kolumn ”{column}”: ”{detail}” är en e-postadress. Flytta den till e-postkolumnen.',
  'phone-zero': 'Kolumn ”{column}”: numret ”{detail}” saknade nollan i början. Vi lade till den. Kontrollera numret.',
  'postal-code-wrong':
    'Kolumn ”{column}”: ”{detail}” är inte ett finländskt postnummer. Rätta det eller lägg till landet.',
  'postal-code-zeros':
    'Kolumn ”{column}”: postnumret ”{detail}” saknade nollor i början. Vi lade till dem. Kontrollera numret.',
  'country-unknown':
    'Kolumn ”{column}”: vi känner inte igen landet. Skriv det på finska, svenska eller engelska eller som en kod på två bokstäver.',
  'country-guessed': 'Kolumn ”{column}”: postnumret ser svenskt ut. Lägg till landet om det är ett annat.',
  'address-unclear': 'Kolumn ”{column}”: adressen saknar postnummer. Lägg till postnummer och postanstalt.',
  'address-only-code':
    'Kolumn ”{column}”: av adressen finns bara postnumret, och det togs inte med. Lägg till gatuadress eller postanstalt.',
  'language-unknown':
    'Kolumn ”{column}”: vi känner inte igen språket ”{detail}”. Skriv till exempel finska, svenska eller en.',
  'business-id-shape':
    'Kolumn ”{column}”: ”{detail}” är inte ett FO-nummer. Skriv sju siffror, ett streck och kontrollsiffran.',
  'business-id-wrong': 'Kolumn ”{column}”: kontrollsiffran i FO-numret ”{detail}” stämmer inte. Kontrollera numret.',
  'day-unclear':
    'Kolumn ”{column}”: det framgår inte vilken dag ”{detail}” är. Skriv dag, månad och år med fyra siffror.',
  'no-day': 'Kolumn ”{column}”: ”{detail}” är inte en dag. Skriv dagen i formen 31.12.2026.',
  'ban-unclear':
    'Kolumn ”{column}”: vi förstår inte värdet ”{detail}”. Skriv ja eller nej. Se till att varje förbud antecknas.',
  'not-a-number': 'Kolumn ”{column}”: ”{detail}” är inte ett tal. Rätta det eller töm cellen.',
  'not-yes-or-no': 'Kolumn ”{column}”: ”{detail}” är varken ja eller nej. Rätta det eller töm cellen.',
  'choice-unknown':
    'Kolumn ”{column}”: ”{detail}” finns inte bland alternativen. Rätta det eller lägg till alternativet.',
} as const

const en = {
  'cell-count':
    'The row has a different number of cells from the row of headings. Check that no cell holds an extra separator.',
  totals: 'The row adds up the table and names nobody.',
  'same-as-above': 'Column “{column}”: the cell refers to the row above, from which we took “{detail}”. Check it.',
  'cell-error': 'Column “{column}”: the cell holds a spreadsheet error. Correct the formula or type the value.',
  formula: 'Column “{column}”: the cell holds a formula. We took its last calculated value. Check that it is right.',
  'formula-empty':
    'Column “{column}”: the cell holds a formula without a calculated value. Open the file in Excel and save it again.',
  'identity-code':
    'Column “{column}”: the cell holds a personal identity code. Remove it: processing one needs a ground in law.',
  'identity-code-wrong': 'Column “{column}”: the value is not a personal identity code. Check it or empty the cell.',
  'card-number':
    'Column “{column}”: the cell holds a payment card number. Remove it: card numbers are not kept in the register.',
  'health-words':
    'Column “{column}”: the word “{detail}” may be about health. Leave it out unless there is a basis for it.',
  'crime-words':
    'Column “{column}”: the word “{detail}” may be about crime. Leave it out, or record it in an incident report if the law says so.',
  'too-long': 'Column “{column}”: the text is too long. Shorten it, the limit is {detail} characters.',
  'no-name': 'The row has no name, e-mail address or phone number. Add one of them so that we know whom it is about.',
  'name-missing':
    'The row has no name. The person comes into the register with the contact detail. Add the name if it is known.',
  'nothing-to-keep': 'The row has nothing that belongs to a person. Add a name or a contact detail.',
  'only-organisation': 'The row has an organisation but no person. Add the name of a contact person if there is one.',
  'name-is-organisation': 'Column “{column}”: “{detail}” looks like an organisation, not a person. Check it.',
  'number-rounded':
    'Column “{column}”: the spreadsheet has rounded the number to “{detail}”, and it was not taken. Format the column as text and write the number again.',
  'phone-rest': 'Column “{column}”: there is other text beside the number: “{detail}”. It was not taken.',
  'name-rest': 'Column “{column}”: there is other text beside the name: “{detail}”. It was not taken into the name.',
  died: 'According to the column “{column}” the person has died and is not imported. If the person is in the register already, record the death on their page.',
  'name-is-estate':
    'Column “{column}”: “{detail}” looks like the estate of somebody who has died, not a person. Write the name of a contact person.',
  'organisation-is-name':
    'Column “{column}”: “{detail}” looks like a person, not an organisation, and was taken as the person’s name. Check it.',
  'several-people': 'Column “{column}”: the cell seems to hold two people. Put them on two rows.',
  'no-contact': 'The contact detail on the row could not be read, and there is no other. Correct the contact detail.',
  'email-wrong': 'Column “{column}”: “{detail}” is not an e-mail address. Correct it or empty the cell.',
  'email-is-phone': 'Column “{column}”: “{detail}” is a phone number. Move it to the phone column.',
  'email-rest': 'Column “{column}”: there is other text beside the address: “{detail}”. It was not taken.',
  'phone-wrong': 'Column “{column}”: “{detail}” is not a phone number. Correct it or empty the cell.',
  'phone-is-email': 'Column “{column}”: “{detail}” is an e-mail address. Move it to the e-mail column.',
  'phone-zero': 'Column “{column}”: the number “{detail}” lacked its first zero. We added it. Check the number.',
  'postal-code-wrong': 'Column “{column}”: “{detail}” is not a Finnish postcode. Correct it or add the country.',
  'postal-code-zeros':
    'Column “{column}”: the postcode “{detail}” lacked zeros at its start. We added them. Check the code.',
  'country-unknown':
    'Column “{column}”: we do not know the country. Write it in Finnish, Swedish or English or as a two-letter code.',
  'country-guessed': 'Column “{column}”: the postcode looks Swedish. Add the country if it is another.',
  'address-unclear': 'Column “{column}”: the address has no postcode. Add the postcode and the town.',
  'address-only-code':
    'Column “{column}”: of the address there is only a postcode, and it was not taken. Add the street or the town.',
  'language-unknown':
    'Column “{column}”: we do not know the language “{detail}”. Write for example Finnish, Swedish or en.',
  'business-id-shape':
    'Column “{column}”: “{detail}” is not a business ID. Write seven digits, a hyphen and the check digit.',
  'business-id-wrong': 'Column “{column}”: the check digit of the business ID “{detail}” does not match. Check the ID.',
  'day-unclear':
    'Column “{column}”: “{detail}” does not say which day it is. Write the day, the month and a four-digit year.',
  'no-day': 'Column “{column}”: “{detail}” is not a day. Write the day as 31.12.2026.',
  'ban-unclear':
    'Column “{column}”: we do not understand “{detail}”. Write yes or no. Make sure that no ban is left unrecorded.',
  'not-a-number': 'Column “{column}”: “{detail}” is not a number. Correct it or empty the cell.',
  'not-yes-or-no': 'Column “{column}”: “{detail}” is neither yes nor no. Correct it or empty the cell.',
  'choice-unknown': 'Column “{column}”: “{detail}” is not among the choices. Correct it or add the choice.',
} as const

export const words = { fi, sv, en } as const satisfies Record<'fi' | 'sv' | 'en', Record<RowTroubleCode, string>>
