import { fold } from '../../plumbing/text/fold.ts'

/* Headers as companies write them, Finnish | Swedish | English. Folded and without blanks when looked up. */
const names: Record<string, string> = {
  'name.full':
    'nimi, asiakkaan nimi, koko nimi, kokonimi, henkilön nimi, henkilö, yhteyshenkilö, yhteyshlö, yht.hlö, yht.henkilö, kontakti, kontaktihenkilö, tilaajan nimi, jäsenen nimi, suku- ja etunimi, etu- ja sukunimi, sukunimi etunimi, etunimi sukunimi, sukunimi ja etunimi, etunimi ja sukunimi, sukunimi/etunimi, tilaaja, saajan nimi, vastaanottaja | namn, hela namnet, fullständigt namn, kundnamn, kundens namn, kontaktperson, kontakt, för- och efternamn, efternamn förnamn, förnamn efternamn, person, mottagare, medlem | name, full name, fullname, contact name, contact person, contact, person, person name, display name, recipient, customer full name',
  'name.given':
    'etunimi, etunimet, etun., kutsumanimi, en, etu nimi | förnamn, tilltalsnamn, fnamn, förn. | first name, firstname, given name, given names, forename, fname, first',
  'name.family':
    'sukunimi, sukun., sn, suku nimi, sukunimet | efternamn, släktnamn, enamn, eftern. | last name, lastname, surname, family name, lname, last',
  'contact.email':
    'sähköposti, sähköpostiosoite, s-posti, sposti, s.posti, spostiosoite, s-postiosoite, sähköpostit, email-osoite, e-posti, meili, maili, säköposti, sähköp. | e-post, epost, e-postadress, epostadress, mejl, mejladress, mailadress | email, e-mail, mail, email address, e-mail address, mail address, emails, e mail',
  'contact.phone':
    'puhelin, puh, puh., puhelinnumero, puhelinnro, puh.nro, puhnro, puh nro, puhelinnumerot, p., matkapuhelin, matkapuh., kännykkä, kännykkänumero, gsm, gsm-numero, gsm nro, mobiili, numero puhelin, lankapuhelin, puhelin gsm, matkapuhelinnumero | telefon, tel, tfn, tel.nr, telnr, telefonnummer, mobil, mobiltelefon, mobilnummer, mobiltel, tfnnr | phone, phone number, telephone, tel, tel., tel no, mobile, mobile phone, mobile number, cell, cell phone, cellphone, gsm, phone no, phone no., telephone number, phones',
  'contact.address':
    'osoite, postiosoite, koko osoite, osoitetiedot, jakeluosoite, toimitusosoite | adress, postadress, leveransadress, adressuppgifter, utdelningsadress | address, postal address, full address, mailing address, delivery address, shipping address',
  'contact.address.street':
    'katuosoite, lähiosoite, katu, katuos., lähios., osoite 1, osoiterivi 1, osoiterivi, postilokero, pl | gatuadress, gata, närmaste adress, näradress, adressrad 1 | street, street address, address line 1, address line, address 1, addr1, street name, po box',
  'contact.address.addition':
    'c/o, co, osoite 2, osoiterivi 2, lisäosoite, osoitteen lisätieto | adressrad 2, adress 2, tilläggsadress | address line 2, address 2, addr2, care of',
  'contact.address.postal-code':
    'postinumero, postinro, posti nro, postin:o, pno, pnro, p.nro, postnro, postinumero ja postitoimipaikka, postinumero ja -toimipaikka, postinumero ja toimipaikka, pno ja -tmp, pno ja ptp, pno+ptmp, postinro ja -toimipaikka, pno tmp, pnro ja ptmp, pno ja paikkakunta, postinumero ja paikkakunta | postnummer, postnr, postnummer och postanstalt, postnummer och ort, postnr och ort, pnr ort | postal code, postcode, post code, zip, zip code, zipcode, zip/postal code, postal code and city, zip and city',
  'contact.address.city':
    'postitoimipaikka, toimipaikka, paikkakunta, paikka, kaupunki, kunta, postitmp, ptp, ptmp, ptmk, ptoimipaikka, postitoimip., kotikunta, kotipaikka, asuinkunta, kotikaupunki | postanstalt, ort, postort, stad, kommun, hemort, hemkommun | city, town, post office, municipality, locality, place, city/town',
  'contact.address.country':
    'maa, maakoodi, maatunnus, osoitemaa | land, landskod | country, country code, country/region, nation',
  'work.organisation':
    'yritys, firma, yhtiö, organisaatio, yrityksen nimi, yritysnimi, firman nimi, yhteisö, työnantaja, työpaikka, asiakasyritys, edustettu organisaatio, seura, yhdistys, yritys/yhteisö, toimipaikan nimi | företag, firma, bolag, organisation, företagsnamn, företagets namn, arbetsgivare, arbetsplats, förening, samfund | company, company name, organisation, organization, organisation name, organization name, employer, business, business name, account name, firm, workplace, association, account',
  'work.title':
    'titteli, tehtävä, tehtävänimike, ammatti, asema, nimike, toimi, rooli, virka | titel, befattning, uppgift, tjänst, yrke, roll, tjänstebeteckning | title, job title, position, role, occupation, profession, job',
  'trade.name':
    'toiminimi, aputoiminimi, tmi, toiminimen nimi | firmanamn, bifirma, enskild firma | trade name, sole trader, doing business as, dba',
  'trade.business-id':
    'y-tunnus, ytunnus, y tunnus, yritystunnus, ly-tunnus, lytunnus, alv-tunnus, alv-numero, alvnro, yhteisötunnus, y-tunnus/hetu | fo-nummer, fonummer, fo nr, företagsnummer, organisationsnummer, orgnr, org.nr, momsnummer | business id, businessid, vat number, vat id, vat no, vat, company id, company number, registration number, organisation number, tax id',
  language:
    'kieli, asiointikieli, äidinkieli, kielikoodi, asiakkaan kieli, palvelukieli | språk, kontaktspråk, modersmål, ärendespråk, språkkod, betjäningsspråk | language, preferred language, lang, locale, language code',
  received:
    'saatu, saatu pvm, tiedot saatu, lisätty, lisätty pvm, luotu, luontipvm, luontipäivä, tallennettu, rekisteröity, rekisteröintipäivä, kirjattu, aikaleima, vastausaika, perustettu, perustamispvm, tietojen saantipäivä | mottagen, mottaget, tillagd, skapad, registrerad, registreringsdatum, erhållen, datum mottagen, tidsstämpel, tidstämpel | received, received on, added, added on, date added, created, created at, created on, creation date, registered, registration date, date created, record created, timestamp, submitted at, submission date',
  'relation.began':
    'asiakas alkaen, asiakas alk, asiakas alk., asiakkuus alkoi, asiakkuus alkanut, asiakkuuden alku, asiakkaana alkaen, asiakkuus alkaen, asiakas vuodesta, alkoi, alkanut, alkamispäivä, alkupvm, alkaen, alkamispvm, sopimus alkoi, jäsenyys alkoi, jäsen alkaen, liittynyt, seuraan liittynyt, yhdistykseen liittynyt, liittymispäivä, liittymispvm, jäsen vuodesta, asiakas lähtien | kund sedan, kundrelationen började, kundrelation från, började, medlem sedan, startdatum, inledd, från och med, börjar, anslöt | customer since, since, client since, member since, start date, started, began, joined, join date, customership began, from, start',
  'relation.ended':
    'asiakkuus päättyi, asiakkuus päättynyt, asiakkuuden loppu, päättyi, päättynyt, päättymispäivä, päättymispvm, loppupvm, lopetettu, sopimus päättyi, jäsenyys päättyi, eronnut, eropäivä, asiakkuus loppui, loppui | kundrelationen avslutad, kundrelationen upphörde, avslutad, slutdatum, upphört, utträtt, slutade, upphörde | customership ended, ended, end date, terminated, left, cancelled, churned, end, contract ended, inactive since',
  death:
    'kuollut, kuollut pvm, kuolinpäivä, kuolinpvm, kuolinaika, kuoll., vainaja, menehtynyt, edesmennyt | avliden, avlidna, död, dödsdag, dödsdatum | deceased, died, dead, date of death, death date',
  'customer-number':
    'asiakasnumero, asiakasnro, asiakas nro, asiakasno, as.nro, asnro, as nro, asno, asiakas-id, asiakasid, asiakastunnus, asiakaskoodi, asiakas n:o | kundnummer, kundnr, kund nr, kund-id, kundkod | customer number, customer no, customer no., customer id, customerid, client number, client id, customer code, account number, cust no, cust #',
  'member-number':
    'jäsennumero, jäsennro, jäsen nro, jäsen-id | medlemsnummer, medlemsnr, medlems-id | member number, member no, member id, membership number',
  'last-order':
    'viimeisin tilaus, viim. tilaus, viimeinen tilaus, viim tilaus, edellinen tilaus, viimeksi tilannut, viimeisin osto, viim. osto, viimeisin ostos, viim. ostos, viimeksi ostanut, tilattu viimeksi | senaste beställning, sista beställning, senaste köp, senast beställt, sen. beställning | last order, latest order, last purchase, last ordered, last order date, last purchase date',
  'birth.date':
    'syntymäaika, syntymäpäivä, synt.aika, syntaika, synt.pvm, syntymäpvm, synt., syntynyt, s.aika, synttärit | födelsedatum, födelsetid, född, födelsedag | date of birth, birth date, birthdate, dob, birthday, born',
  'birth.year': 'syntymävuosi, synt.vuosi, s.vuosi | födelseår, föd.år | birth year, year of birth',
  note: 'huomautus, huomautukset, huom, huom., huomio, huomiot, huomioita, muistiinpano, muistiinpanot, kommentti, kommentit, muistio, selite, memo | anteckning, anteckningar, anm, anm., anmärkning, anmärkningar, kommentar, kommentarer, notering, obs | note, notes, comment, comments, remark, remarks, memo',
  'delivery-instruction':
    'toimitusohje, toimitusohjeet, jakeluohje, ajo-ohje, ajo-ohjeet | leveransinstruktion, leveransanvisning, körinstruktion | delivery instruction, delivery instructions, delivery note, driving directions',
  interests:
    'kiinnostus, kiinnostuksen kohteet, kiinnostukset, mielenkiinnon kohteet, harrastukset, kiinnostaa, kiinnostuksenkohteet | intressen, intresse, intresseområden, hobbyer | interests, interest, hobbies, interested in',
  wishes: 'toiveet, toive | önskemål, önskan | wishes, wish, preferences',
  'contact.web':
    'www, verkkosivu, verkkosivut, kotisivu, kotisivut, nettisivu, nettisivut, web, url, www-osoite, verkkosivun osoite | webbplats, hemsida, webbsida, webbadress, hemsidor | website, web site, homepage, web, url, web address, web page',
  'contact.hours':
    'milloin tavoittaa, tavoitettavissa, soittoaika | anträffbar, när personen nås | best time to call, office hours',
  'billing.address':
    'laskutusosoite, laskun osoite, laskutustiedot, laskutusos. | faktureringsadress, fakturaadress, faktureringsuppgifter | billing address, invoice address, bill to',
  'billing.email':
    'laskutussähköposti, laskutus s-posti, sähköpostilaskuosoite, laskutus email, laskut sähköpostiin | fakturerings e-post, fakturaepost, faktureringsmejl | billing email, invoice email, billing e-mail',
  'billing.e-invoice':
    'verkkolaskuosoite, verkkolasku, ovt, ovt-tunnus, ovttunnus, verkkolaskutunnus, e-lasku, elasku, verkkolaskuos., välittäjä, välittäjätunnus, operaattori, operaattoritunnus | nätfakturaadress, nätfaktura, e-faktura, e-fakturaadress, ovt-kod, förmedlare, förmedlarkod | e-invoice address, e-invoice, einvoice, einvoice address, e-invoicing address, peppol, peppol id, operator, intermediary',
  'billing.reference':
    'viite, viitteenne, tilausviite, laskutusviite, viitenumero | referens, er referens, fakturareferens, referensnummer | reference, buyer reference, your reference, po number, invoice reference',
  'billing.terms':
    'maksuehto, maksuaika, maksuehdot | betalningsvillkor, betalningstid | payment terms, payment term, terms of payment',
  'billing.account': 'tilinumero, pankkitili, iban, tilinro | kontonummer, bankkonto, iban | bank account, iban',
  'work.department': 'osasto, yksikkö, tiimi | avdelning, enhet | department, unit, team, division',
  site: 'kohde, kohteen nimi, työn kohde, työkohde, huoltokohde, kiinteistö, asennuskohde | objekt, fastighet, plats | site, property, site name, premises',
  'special.health':
    'terveys, terveystiedot, sairaudet, sairaus, lääkitys, lääkkeet, diagnoosi, vamma, vammat, raskaus | hälsa, sjukdomar, medicinering, diagnos, graviditet | health, illnesses, medication, diagnosis, medical, pregnancy',
  'special.diet': 'erityisruokavalio, ruokavalio, ruokarajoitteet | specialkost, diet | special diet, dietary needs',
  'special.union': 'ammattiliitto, liiton jäsen | fackförbund | trade union, union',
  'identity-code':
    'hetu, henkilötunnus, hlötunnus, hlö-tunnus, sotu, sosiaaliturvatunnus, henkilötunnukset, hetut | personbeteckning, personnummer, socialskyddssignum, pers.bet. | personal identity code, identity code, ssn, social security number, personal id, personal number, national id, personal identity number',
  'card-number':
    'luottokortti, kortin numero, korttinumero, luottokortin numero, maksukortti | kreditkort, kortnummer, kreditkortsnummer | card number, credit card, credit card number, payment card',
  'ban.all':
    'mainontakielto, markkinointikielto, suoramarkkinointikielto, mainoskielto, ei mainoksia, ei markkinointia, kielto, suoramarkkinoinnin kielto, ei suoramarkkinointia, kieltänyt markkinoinnin, ei saa markkinoida, kiellot, ei saa ottaa yhteyttä, ei yhteydenottoja, yhteydenottokielto, kontaktikielto | reklamförbud, får ej kontaktas, får inte kontaktas, kontakta ej, kontakta inte, kontaktförbud, marknadsföringsförbud, direktmarknadsföringsförbud, ingen reklam, förbud, ej reklam | do not contact, marketing ban, opt out, opted out, optout, unsubscribed, no marketing, do not market, has opted out, dnc',
  'ban.email':
    'sähköpostikielto, ei sähköpostia, uutiskirjekielto, ei uutiskirjettä, sähköpostimarkkinointikielto | e-postförbud, ingen e-post, ej nyhetsbrev | email opt out, do not email, no email, no newsletter, email ban, has opted out of email',
  'ban.phone':
    'puhelinkielto, ei saa soittaa, ei puhelimitse, puhelinmyyntikielto | telefonförbud, får ej ringas | do not call, phone ban, no calls',
  'ban.sms': 'tekstiviestikielto, ei tekstiviestejä | sms-förbud, inga sms | do not text, no sms, sms opt out',
  'ban.post': 'postikielto, ei postia, osoitteellinen kielto | postförbud, ingen post | do not mail, no post, no mail',
  'permit.all':
    'markkinointilupa, suoramarkkinointilupa, mainontalupa, saa markkinoida, mainoslupa, suostumus, markkinointisuostumus, sähköinen suoramarkkinointi, suoramarkkinointi | marknadsföringstillstånd, reklamtillstånd, samtycke, direktmarknadsföring | marketing permission, marketing consent, consent, opt in, opted in, optin, accepts marketing',
  'permit.email': 'uutiskirje, uutiskirjelupa, sähköpostilupa | nyhetsbrev | newsletter, email marketing consent',
  'permit.sms': 'tekstiviestilupa, sms-lupa | sms-tillstånd | sms consent',
  'free-text':
    'muuta, muut tiedot, muu, lisätiedot, lisätieto, lisätietoja, muu tieto, info, tiedot, kuvaus | övrigt, annat, tilläggsuppgifter, mera info, info, annan information, beskrivning | other, other information, additional information, misc, info, description, details, more info',
}

const lookup = new Map<string, string>()
for (const [field, list] of Object.entries(names)) {
  for (const name of list.split(/[,|]/)) if (!lookup.has(compact(name))) lookup.set(compact(name), field)
}

const parts: [RegExp, string][] = [
  [/hetu|henkilotunnus|personbeteckning|personnummer|sosiaaliturva|identitycode/, 'identity-code'],
  [/luottokort|kreditkort|creditcard|korttinumero/, 'card-number'],
  [/allerg|sairau|terveysti|terveyden|laakity|diagnoos|sjukdom|medicinering|medication|illness/, 'special.health'],
  [/ruokavalio|specialkost|dietary/, 'special.diet'],
  [/kielto|forbud|optout|unsubscrib|donot|^eisaa|^farej|^farinte/, 'ban.'],
  [
    /markkinoin|marknadsf|marketing|mainont|mainoks|reklam|uutiskirj|newsletter|nyhetsbrev|optin|suostumu|samtyck|consent/,
    'permit.',
  ],
  // Before e-mail: "osoite: postinumero" has "epost" in it.
  [/postinumero|postnummer|postcode|postalcode|zipcode|postinro/, 'contact.address.postal-code'],
  [/postitoimip|paikkakunta|kaupunki|postanstalt/, 'contact.address.city'],
  [/sahkoposti|email|epost|sposti/, 'contact.email'],
  [/puhelin|telefon|phone|matkapuh|mobil|kannyk|gsm|^puh|puhnro/, 'contact.phone'],
  [/katuosoite|lahiosoite|gatuadress|streetaddress/, 'contact.address.street'],
  [/ytunnus|businessid|fonummer/, 'trade.business-id'],
  [/verkkolasku|einvoice|natfaktura|efaktura/, 'billing.e-invoice'],
  [/syntymaaik|syntymapaiv|syntymapvm|fodelsedat|fodelsedag|fodelsetid|dateofbirth|birthdate|birthday/, 'birth.date'],
  [/syntymavuo|fodelsear|yearofbirth|birthyear/, 'birth.year'],
  [/asiakasn(?:ume)?ro|kundn(?:umme)?r|customern/, 'customer-number'],
  [/osoite|adress|address/, 'contact.address'],
  [/sukunimi|efternamn|surname|lastname|familyname/, 'name.family'],
  [/etunimi|fornamn|firstname|givenname/, 'name.given'],
  [/^(?:viime|edelli)\p{L}*(?:kayn|kayty|asioi|osto)|^sen(?:aste|ast)?(?:besok|kop)|^lastvisit/u, 'last-order'],
  [/yrity|foretag|company|organisaatio|organisation|organization/, 'work.organisation'],
  [/titteli|nimike|jobtitle|befattning/, 'work.title'],
  [/yhteyshenkilo|kontaktperson|contactperson/, 'name.full'],
  [/huom|muistiinpano|kommentti|anteckning|comment/, 'note'],
  [/nimi$|namn$|name$/, 'name.full'],
]

const channels: [RegExp, string][] = [
  [/sahkoposti|email|epost|sposti|uutiskirj|newsletter|nyhetsbrev/, 'email'],
  [/tekstiviest|sms/, 'sms'],
  [/puhelin|telefon|phone/, 'phone'],
]

/* Somebody besides the person the row is about: a child's guardian, the hairdresser, the salesman. */
const others =
  /^(?:toise[nt]|toinen|ensimmaisen|andra|forsta|second|other|first|[12])?(?:huoltaj|vanhem|puoliso|lahiomai|isannoits|valmentaj|myyja|asiakasvastaav|asiakkuuspaalli|kundansvarig|accountmanager|accountowner|kampaaj|asentaj|hoitaj|edunvalvoj|vardnadshav|foralder|make(?:n|ns)?$|narmasteanhorig|disponent|tranare|saljare|hatayhteys|emergencycontact|nodkontakt|guardian|parent|spouse|nextofkin|coach|hairdresser|salesman|salesperson)/

/** True for a header that tells of somebody else than the person of the row. In: a compact header. */
export const isOfAnother = (header: string): boolean => others.test(header)

/* A ban or a permission that names a channel is about that channel only. */
const channelIn = (header: string): string => channels.find(([pattern]) => pattern.test(header))?.[1] ?? 'all'

/** A header for comparing: folded, blanks gone. "S-posti" is `sposti`. */
export function compact(header: string): string {
  return fold(header).replaceAll(' ', '')
}

/** The field a whole header names, exactly. In: a compact header. */
export function fieldOfName(header: string): string | undefined {
  return lookup.get(header)
}

/** The field a part of a header hints at. In: a compact header. */
export function fieldOfPart(header: string): string | undefined {
  const field = parts.find(([pattern]) => pattern.test(header))?.[1]
  return field?.endsWith('.') ? field + channelIn(header) : field
}
