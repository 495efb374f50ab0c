type Texts = Readonly<Record<string, string>>

export const words = {
  en: {
    'no-engine':
      'There is no built-in database for this kind of machine ({platform}). Set DATABASE_URL to a PostgreSQL 15 or newer.',
    'engine-broken':
      'The built-in database program does not run: {because}. It is in {place}. Remove the folder node_modules and start again, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    'already-open':
      'Another Seloste already uses this database: {place} (process {process}). Stop it first, or give this one a data directory of its own with SELOSTE_DATA.',
    'other-version':
      'The data in {place} was made by PostgreSQL {found}, and this program brings PostgreSQL {wanted}. Nothing was touched. Make a backup with the older program, then restore it into an empty data directory with this one.',
    'not-a-database':
      'The folder {place} is not empty and holds no database. Nothing was touched. Give another data directory with SELOSTE_DATA, or empty the folder if you are sure.',
    'place-gone':
      'The database of {directory} was put in {place}, and it is not there now. Bring it back there, or restore a backup into an empty data directory.',
    'not-writable':
      'The data directory {place} cannot be written ({because}). Give this user the right to write there, or name another directory with SELOSTE_DATA.',
    'not-owner':
      'The database in {place} belongs to another user of this machine (number {owner}). Start the program as that user or as root, or give the folder to this user.',
    'no-other-user':
      'The database never runs as root, and no other user can be used here ({because}). Start the program as an ordinary user, or set DATABASE_URL.',
    'disk-full':
      'The disk that holds {place} is full. Nothing saved was lost. Make room on the disk and start the program again.',
    'did-not-start': 'The database in {place} did not start: {because}. The whole story is in {file}.',
    'did-not-stop': 'The database in {place} (process {process}) did not stop in {seconds} seconds. Stop it by hand.',
    lost: 'The connection to the database {place} was lost and could not be made again: {because}. Nothing saved was lost. Start the program again.',
    'bad-url':
      'DATABASE_URL is not an address of a PostgreSQL database. It has the form postgres://user:password@host:5432/database.',
    unreachable:
      'The database server {place} does not answer ({because}). See that it runs and that DATABASE_URL is right.',
    'not-let-in':
      'The database server {place} does not let the user {user} in ({because}). See the user, the password and the rights in DATABASE_URL.',
    'no-database':
      'There is no database {database} on the server {place}. The administrator makes it with: create database {database} encoding UTF8 template template0;',
    'too-old': 'The database server {place} is PostgreSQL {found}. Version 15 or newer is needed.',
    'not-utf8':
      'The database {place} keeps its text as {found}. UTF8 is needed. The administrator makes a new one with: create database … encoding UTF8 template template0;',
    'no-collation':
      'The database {place} has no Finnish alphabetical order (fi-x-icu). A PostgreSQL built with ICU is needed.',
    'no-extension':
      'The extension {extension} could not be made in the database {place} ({because}). The administrator runs there: {command}',
    'no-schema':
      'The user {user} may not make schemas in the database {place}. The administrator runs there: grant create on database {database} to {user};',
    'migration-edited':
      'The migration {file} has been changed after it was run on this database. Bring back the file as it was; changes go into a new migration.',
    'migration-missing':
      'The migration number {number} of {set} is missing from the program. Install the program whole.',
    'migration-failed':
      'The migration {file} failed in {schema}: {because}. It was taken back whole. Report this to the maker of the program.',
    'newer-data':
      'The data in {schema} was made by a newer program (migration {found}; this one knows {known}). Install the newer program again.',
  },
  fi: {
    'no-engine':
      'Tämänlaiselle koneelle ({platform}) ei ole sisäistä tietokantaa. Anna ympäristömuuttujassa DATABASE_URL PostgreSQL 15 tai uudempi.',
    'engine-broken':
      'Sisäinen tietokantaohjelma ei käynnisty: {because}. Se on kansiossa {place}. Poista kansio node_modules ja käynnistä uudelleen tai anna ympäristömuuttujassa DATABASE_URL PostgreSQL 15 tai uudempi.',
    'already-open':
      'Toinen Seloste käyttää jo tätä tietokantaa: {place} (prosessi {process}). Sammuta se ensin tai anna tälle oma tietohakemisto ympäristömuuttujassa SELOSTE_DATA.',
    'other-version':
      'Tiedot kansiossa {place} on tehnyt PostgreSQL {found}, ja tämän ohjelman mukana on PostgreSQL {wanted}. Mihinkään ei koskettu. Tee varmuuskopio vanhemmalla ohjelmalla ja palauta se tällä ohjelmalla tyhjään tietohakemistoon.',
    'not-a-database':
      'Kansio {place} ei ole tyhjä, eikä siinä ole tietokantaa. Mihinkään ei koskettu. Anna toinen tietohakemisto ympäristömuuttujassa SELOSTE_DATA tai tyhjennä kansio, jos olet varma.',
    'place-gone':
      'Tietohakemiston {directory} tietokanta pantiin paikkaan {place}, eikä se ole enää siellä. Tuo se takaisin tai palauta varmuuskopio tyhjään tietohakemistoon.',
    'not-writable':
      'Tietohakemistoon {place} ei voi kirjoittaa ({because}). Anna tälle käyttäjälle oikeus kirjoittaa sinne tai nimeä toinen hakemisto ympäristömuuttujassa SELOSTE_DATA.',
    'not-owner':
      'Tietokanta paikassa {place} kuuluu koneen toiselle käyttäjälle (numero {owner}). Käynnistä ohjelma sinä käyttäjänä tai pääkäyttäjänä tai anna kansio tälle käyttäjälle.',
    'no-other-user':
      'Tietokantaa ei ajeta pääkäyttäjänä, eikä muuta käyttäjää voi tässä käyttää ({because}). Käynnistä ohjelma tavallisena käyttäjänä tai anna DATABASE_URL.',
    'disk-full':
      'Levy, jolla {place} on, on täynnä. Mitään tallennettua ei kadonnut. Tee levylle tilaa ja käynnistä ohjelma uudelleen.',
    'did-not-start': 'Tietokanta paikassa {place} ei käynnistynyt: {because}. Koko kertomus on tiedostossa {file}.',
    'did-not-stop':
      'Tietokanta paikassa {place} (prosessi {process}) ei pysähtynyt {seconds} sekunnissa. Pysäytä se käsin.',
    lost: 'Yhteys tietokantaan {place} katkesi eikä sitä saatu uudelleen: {because}. Mitään tallennettua ei kadonnut. Käynnistä ohjelma uudelleen.',
    'bad-url':
      'DATABASE_URL ei ole PostgreSQL-tietokannan osoite. Sen muoto on postgres://käyttäjä:salasana@kone:5432/tietokanta.',
    unreachable:
      'Tietokantapalvelin {place} ei vastaa ({because}). Katso, että se on käynnissä ja että DATABASE_URL on oikein.',
    'not-let-in':
      'Tietokantapalvelin {place} ei päästä käyttäjää {user} sisään ({because}). Katso käyttäjä, salasana ja oikeudet osoitteesta DATABASE_URL.',
    'no-database':
      'Palvelimella {place} ei ole tietokantaa {database}. Ylläpitäjä tekee sen komennolla: create database {database} encoding UTF8 template template0;',
    'too-old': 'Tietokantapalvelin {place} on PostgreSQL {found}. Tarvitaan versio 15 tai uudempi.',
    'not-utf8':
      'Tietokanta {place} säilyttää tekstin muodossa {found}. Tarvitaan UTF8. Ylläpitäjä tekee uuden komennolla: create database … encoding UTF8 template template0;',
    'no-collation':
      'Tietokannassa {place} ei ole suomalaista aakkosjärjestystä (fi-x-icu). Tarvitaan PostgreSQL, jossa on ICU.',
    'no-extension':
      'Laajennusta {extension} ei voitu tehdä tietokantaan {place} ({because}). Ylläpitäjä ajaa siellä: {command}',
    'no-schema':
      'Käyttäjä {user} ei saa tehdä skeemoja tietokantaan {place}. Ylläpitäjä ajaa siellä: grant create on database {database} to {user};',
    'migration-edited':
      'Migraatiota {file} on muutettu sen jälkeen, kun se ajettiin tähän tietokantaan. Palauta tiedosto entiselleen; muutokset tehdään uuteen migraatioon.',
    'migration-missing': 'Ohjelmasta puuttuu joukon {set} migraatio {number}. Asenna ohjelma kokonaan.',
    'migration-failed':
      'Migraatio {file} ei onnistunut skeemassa {schema}: {because}. Se peruttiin kokonaan. Ilmoita tästä ohjelman tekijälle.',
    'newer-data':
      'Skeeman {schema} tiedot on tehnyt uudempi ohjelma (migraatio {found}; tämä tuntee numeroon {known} asti). Asenna uudempi ohjelma takaisin.',
  },
  sv: {
    'no-engine':
      'Det finns ingen inbyggd databas för en sådan här dator ({platform}). Ange en PostgreSQL 15 eller nyare i miljövariabeln DATABASE_URL.',
    'engine-broken':
      'Det inbyggda databasprogrammet går inte att köra: {because}. Det finns i {place}. Ta bort mappen node_modules och starta på nytt, eller ange en PostgreSQL 15 eller nyare i miljövariabeln DATABASE_URL.',
    'already-open':
      'En annan Seloste använder redan den här databasen: {place} (process {process}). Stäng av den först, eller ge den här en egen datakatalog i miljövariabeln SELOSTE_DATA.',
    'other-version':
      'Uppgifterna i {place} har gjorts av PostgreSQL {found}, och med det här programmet följer PostgreSQL {wanted}. Ingenting ändrades. Ta en säkerhetskopia med det äldre programmet och återställ den med det här i en tom datakatalog.',
    'not-a-database':
      'Mappen {place} är inte tom och innehåller ingen databas. Ingenting ändrades. Ange en annan datakatalog i miljövariabeln SELOSTE_DATA, eller töm mappen om du är säker.',
    'place-gone':
      'Databasen för {directory} lades i {place}, och den finns inte kvar där. För den tillbaka dit, eller återställ en säkerhetskopia i en tom datakatalog.',
    'not-writable':
      'Det går inte att skriva i datakatalogen {place} ({because}). Ge den här användaren rätt att skriva där, eller ange en annan katalog i miljövariabeln SELOSTE_DATA.',
    'not-owner':
      'Databasen i {place} tillhör en annan användare på datorn (nummer {owner}). Starta programmet som den användaren eller som root, eller ge mappen åt den här användaren.',
    'no-other-user':
      'Databasen körs aldrig som root, och ingen annan användare kan användas här ({because}). Starta programmet som en vanlig användare, eller ange DATABASE_URL.',
    'disk-full':
      'Disken där {place} finns är full. Ingenting sparat har gått förlorat. Frigör utrymme på disken och starta programmet på nytt.',
    'did-not-start': 'Databasen i {place} startade inte: {because}. Hela förloppet finns i filen {file}.',
    'did-not-stop':
      'Databasen i {place} (process {process}) stannade inte inom {seconds} sekunder. Stoppa den för hand.',
    lost: 'Förbindelsen till databasen {place} bröts och kunde inte återställas: {because}. Ingenting sparat har gått förlorat. Starta programmet på nytt.',
    'bad-url':
      'DATABASE_URL är inte en adress till en PostgreSQL-databas. Den har formen postgres://användare:lösenord@dator:5432/databas.',
    unreachable:
      'Databasservern {place} svarar inte ({because}). Kontrollera att den är igång och att DATABASE_URL är rätt.',
    'not-let-in':
      'Databasservern {place} släpper inte in användaren {user} ({because}). Kontrollera användaren, lösenordet och rättigheterna i DATABASE_URL.',
    'no-database':
      'På servern {place} finns ingen databas {database}. Administratören gör den med: create database {database} encoding UTF8 template template0;',
    'too-old': 'Databasservern {place} är PostgreSQL {found}. Version 15 eller nyare behövs.',
    'not-utf8':
      'Databasen {place} lagrar text som {found}. UTF8 behövs. Administratören gör en ny med: create database … encoding UTF8 template template0;',
    'no-collation':
      'Databasen {place} saknar finsk alfabetisk ordning (fi-x-icu). En PostgreSQL som byggts med ICU behövs.',
    'no-extension':
      'Tillägget {extension} kunde inte läggas till i databasen {place} ({because}). Administratören kör där: {command}',
    'no-schema':
      'Användaren {user} får inte göra scheman i databasen {place}. Administratören kör där: grant create on database {database} to {user};',
    'migration-edited':
      'Migreringen {file} har ändrats efter att den kördes i den här databasen. Återställ filen; ändringar görs i en ny migrering.',
    'migration-missing': 'Migrering {number} i {set} saknas i programmet. Installera programmet i sin helhet.',
    'migration-failed':
      'Migreringen {file} misslyckades i {schema}: {because}. Den togs tillbaka helt. Meddela programmets tillverkare.',
    'newer-data':
      'Uppgifterna i {schema} har gjorts av ett nyare program (migrering {found}; det här känner till {known}). Installera det nyare programmet igen.',
  },
} as const satisfies Record<'fi' | 'sv' | 'en', Texts>
