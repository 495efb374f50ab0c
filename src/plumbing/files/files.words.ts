export type TroubleCode = keyof typeof fi

/* Each says what, where and what to do. {row} and {detail} are filled in from the trouble. */
const fi = {
  empty: 'Tiedosto on tyhjä. Valitse tiedosto, jossa on otsikkorivi ja sen alla rivejä.',
  'only-header': 'Tiedostossa on vain otsikkorivi. Valitse tiedosto, jossa on myös rivejä otsikoiden alla.',
  'no-such-sheet': 'Taulukkoa ei ole tässä tiedostossa: {detail}. Valitse jokin tiedoston taulukoista.',
  xls: 'Tiedosto on vanhaa Excel-muotoa (.xls). Avaa se Excelissä ja tallenna nimellä muodossa .xlsx.',
  xlsb: 'Tiedosto on Excelin binäärimuotoa (.xlsb). Avaa se Excelissä ja tallenna nimellä muodossa .xlsx.',
  password: 'Tiedosto on suojattu salasanalla. Avaa se Excelissä, poista salasana ja tallenna uudelleen.',
  pdf: 'Tiedosto on PDF, ei taulukko. Pyydä luettelo Excel- tai CSV-tiedostona.',
  html: 'Tiedosto on verkkosivu, vaikka sen nimi sanoisi muuta. Avaa se Excelissä ja tallenna nimellä muodossa .xlsx.',
  xml: 'Tiedosto on XML-muotoa. Avaa se Excelissä ja tallenna nimellä muodossa .xlsx.',
  ods: 'Tiedosto on OpenDocument-taulukko (.ods). Avaa se ohjelmassa, jolla se on tehty, ja tallenna nimellä muodossa .xlsx.',
  numbers: 'Tiedosto on Applen Numbers-taulukko. Avaa se Numbersissa ja vie se Excel-muotoon.',
  zip: 'Tiedosto on pakattu kansio, ei taulukko. Pura se ja valitse siinä oleva Excel- tai CSV-tiedosto.',
  'not-a-table': 'Tiedosto ei ole taulukko. Valitse Excel- (.xlsx) tai CSV-tiedosto.',
  broken: 'Tiedosto on rikki, eikä sitä voi lukea loppuun. Avaa se Excelissä, tallenna uudelleen ja yritä uudestaan.',
  'broken-at-row': 'Tiedosto on rikki riviltä {row} alkaen. Avaa se Excelissä, tallenna uudelleen ja yritä uudestaan.',
  'too-big': 'Tiedosto on liian suuri. Raja on {detail} megatavua. Jaa luettelo useaan tiedostoon.',
  'too-big-unpacked':
    'Tiedosto paisuu avattaessa yli {detail} megatavun. Tallenna luettelo CSV-tiedostona tai jaa se useaan tiedostoon.',
  'too-many-rows': 'Tiedostossa on yli {detail} riviä. Jaa luettelo useaan tiedostoon.',
  'too-many-columns': 'Rivillä {row} on yli {detail} saraketta. Poista turhat sarakkeet ja tallenna uudelleen.',
  'cell-too-long': 'Rivillä {row} on solu, jossa on yli {detail} merkkiä. Lyhennä solun tekstiä ja tallenna uudelleen.',
  'quote-not-closed':
    'Riviltä {row} alkava lainausmerkki ei pääty. Lisää puuttuva lainausmerkki tai poista ylimääräinen.',
  'mixed-encoding':
    'Rivillä {row} on merkkejä, jotka on tallennettu eri merkistöllä kuin alku. Tallenna tiedosto uudelleen UTF-8-muodossa.',
} as const

const sv = {
  empty: 'Filen är tom. Välj en fil med en rubrikrad och rader under den.',
  'only-header': 'Filen har bara en rubrikrad. Välj en fil som också har rader under rubrikerna.',
  'no-such-sheet': 'Bladet finns inte i filen: {detail}. Välj något av bladen i filen.',
  xls: 'Filen är i Excels gamla format (.xls). Öppna den i Excel och spara som .xlsx.',
  xlsb: 'Filen är i Excels binära format (.xlsb). Öppna den i Excel och spara som .xlsx.',
  password: 'Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara på nytt.',
  pdf: 'Filen är en PDF, inte en tabell. Be om listan som Excel- eller CSV-fil.',
  html: 'Filen är en webbsida, även om namnet säger något annat. Öppna den i Excel och spara som .xlsx.',
  xml: 'Filen är i XML-format. Öppna den i Excel och spara som .xlsx.',
  ods: 'Filen är en OpenDocument-tabell (.ods). Öppna den i programmet som den är gjord med och spara som .xlsx.',
  numbers: 'Filen är en tabell från Apple Numbers. Öppna den i Numbers och exportera till Excel.',
  zip: 'Filen är en packad mapp, inte en tabell. Packa upp den och välj Excel- eller CSV-filen i den.',
  'not-a-table': 'Filen är inte en tabell. Välj en Excel- (.xlsx) eller CSV-fil.',
  broken: 'Filen är trasig och kan inte läsas till slut. Öppna den i Excel, spara på nytt och försök igen.',
  'broken-at-row': 'Filen är trasig från och med rad {row}. Öppna den i Excel, spara på nytt och försök igen.',
  'too-big': 'Filen är för stor. Gränsen är {detail} megabyte. Dela upp listan på flera filer.',
  'too-big-unpacked':
    'Filen blir över {detail} megabyte när den öppnas. Spara listan som CSV eller dela upp den på flera filer.',
  'too-many-rows': 'Filen har fler än {detail} rader. Dela upp listan på flera filer.',
  'too-many-columns': 'Rad {row} har fler än {detail} kolumner. Ta bort onödiga kolumner och spara på nytt.',
  'cell-too-long': 'På rad {row} finns en cell med fler än {detail} tecken. Förkorta texten och spara på nytt.',
  'quote-not-closed':
    'Citattecknet som börjar på rad {row} tar inte slut. Lägg till det som saknas eller ta bort det som är för mycket.',
  'mixed-encoding':
    'Rad {row} har tecken som är sparade med en annan teckenkodning än början. Spara filen på nytt som UTF-8.',
} as const

const en = {
  empty: 'The file is empty. Choose a file with a row of headings and rows below it.',
  'only-header': 'The file has only a row of headings. Choose a file that also has rows below the headings.',
  'no-such-sheet': 'The sheet is not in this file: {detail}. Choose one of the sheets of the file.',
  xls: 'The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
  xlsb: 'The file is in the binary Excel format (.xlsb). Open it in Excel and save it as .xlsx.',
  password: 'The file is protected by a password. Open it in Excel, remove the password and save it again.',
  pdf: 'The file is a PDF, not a table. Ask for the list as an Excel or CSV file.',
  html: 'The file is a web page, whatever its name says. Open it in Excel and save it as .xlsx.',
  xml: 'The file is in XML format. Open it in Excel and save it as .xlsx.',
  ods: 'The file is an OpenDocument sheet (.ods). Open it in the program it was made with and save it as .xlsx.',
  numbers: 'The file is an Apple Numbers sheet. Open it in Numbers and export it to Excel.',
  zip: 'The file is a packed folder, not a table. Unpack it and choose the Excel or CSV file inside.',
  'not-a-table': 'The file is not a table. Choose an Excel (.xlsx) or CSV file.',
  broken: 'The file is broken and cannot be read to its end. Open it in Excel, save it again and try once more.',
  'broken-at-row': 'The file is broken from row {row} on. Open it in Excel, save it again and try once more.',
  'too-big': 'The file is too big. The limit is {detail} megabytes. Split the list into several files.',
  'too-big-unpacked':
    'The file grows over {detail} megabytes when opened. Save the list as CSV or split it into several files.',
  'too-many-rows': 'The file has more than {detail} rows. Split the list into several files.',
  'too-many-columns': 'Row {row} has more than {detail} columns. Remove the needless columns and save again.',
  'cell-too-long': 'Row {row} has a cell with more than {detail} characters. Shorten the text and save again.',
  'quote-not-closed':
    'The quotation mark that begins on row {row} is never closed. Add the missing one or remove the extra one.',
  'mixed-encoding':
    'Row {row} has characters saved in another encoding than the beginning. Save the file again as UTF-8.',
} as const

export const words = { fi, sv, en } as const satisfies Record<'fi' | 'sv' | 'en', Record<TroubleCode, string>>
