import type { BanChannel, ImportField } from './import-fields.rules.ts'
import type { Why } from './columns.rules.ts'

type ColumnWords = {
  field: Record<ImportField, string>
  why: Record<Why, string>
  channel: Record<BanChannel, string>
}

const fi = {
  field: {
    'name.full': 'Nimi',
    'name.given': 'Etunimi',
    'name.family': 'Sukunimi',
    'contact.email': 'Sähköposti',
    'contact.phone': 'Puhelin',
    'contact.address': 'Postiosoite',
    'contact.address.addition': 'Osoitteen lisärivi',
    'contact.address.street': 'Katuosoite',
    'contact.address.postal-code': 'Postinumero',
    'contact.address.city': 'Postitoimipaikka',
    'contact.address.country': 'Maa',
    'work.organisation': 'Organisaatio',
    'work.business-id': 'Organisaation Y-tunnus',
    'work.title': 'Tehtävänimike',
    'trade.name': 'Toiminimi',
    'trade.business-id': 'Y-tunnus',
    language: 'Kieli',
    received: 'Saatu',
    'relation.began': 'Asiakkuus alkoi',
    'relation.ended': 'Asiakkuus päättyi',
    ban: 'Mainontakielto',
    death: 'Kuollut, rivi jää pois',
    'identity-code': 'Henkilötunnus',
  },
  why: {
    header: 'Otsikko kertoo sen.',
    'header-part': 'Arvattu otsikosta. Tarkista.',
    values: 'Sarakkeen arvot näyttävät siltä.',
    'values-differ': 'Otsikko ja arvot eivät sovi yhteen. Tarkista.',
    taken: 'Toinen sarake on jo tätä. Valitse, kumpi otetaan.',
    'free-text': 'Vapaata tekstiä. Mitä se on?',
    permission: 'Sarake kertoo luvista. Kieltävä vastaus kirjataan mainontakielloksi, lupaa ei oteta suostumuksena.',
    'identity-code':
      'Henkilötunnuksia ei tuoda. Niihin tarvitaan laissa säädetty peruste, eikä asiakasluettelo ole sellainen.',
    'card-number': 'Maksukorttien numeroita ei tuoda.',
    reason: 'Ohjelma kirjoitti tähän, miksi rivi jäi pois. Sitä ei tuoda.',
    empty: 'Sarake on tyhjä.',
    nothing: 'Otsikko ei kerro, mitä tämä on.',
    sensitive:
      'Arkaluonteista tietoa saa kerätä vain laissa säädetyllä perusteella (tietosuoja-asetus 9 art.). Jätä se nyt pois. Voit lisätä sen perusteineen rekisterin sivulla.',
    'of-another': 'Tieto näyttää olevan toisesta ihmisestä kuin rivin muut tiedot.',
  },
  channel: {
    all: 'Kielto koskee kaikkea mainontaa.',
    post: 'Kielto koskee postia.',
    phone: 'Kielto koskee puhelinta.',
    email: 'Kielto koskee sähköpostia.',
    sms: 'Kielto koskee tekstiviestejä.',
  },
} as const satisfies ColumnWords

const sv = {
  field: {
    'name.full': 'Namn',
    'name.given': 'Förnamn',
    'name.family': 'Efternamn',
    'contact.email': 'E-post',
    'contact.phone': 'Telefon',
    'contact.address': 'Postadress',
    'contact.address.addition': 'Tilläggsrad i adressen',
    'contact.address.street': 'Gatuadress',
    'contact.address.postal-code': 'Postnummer',
    'contact.address.city': 'Postanstalt',
    'contact.address.country': 'Land',
    'work.organisation': 'Organisation',
    'work.business-id': 'Organisationens FO-nummer',
    'work.title': 'Titel',
    'trade.name': 'Firma',
    'trade.business-id': 'FO-nummer',
    language: 'Språk',
    received: 'Mottagen',
    'relation.began': 'Kundrelationen började',
    'relation.ended': 'Kundrelationen avslutad',
    ban: 'Reklamförbud',
    death: 'Avliden, raden utelämnas',
    'identity-code': 'Personbeteckning',
  },
  why: {
    header: 'Rubriken säger det.',
    'header-part': 'Gissat av rubriken. Kontrollera.',
    values: 'Kolumnens värden ser ut så.',
    'values-differ': 'Rubriken och värdena passar inte ihop. Kontrollera.',
    taken: 'En annan kolumn är redan detta. Välj vilken som tas med.',
    'free-text': 'Fri text. Vad är det?',
    permission: 'Kolumnen berättar om tillstånd. Ett nej antecknas som reklamförbud, ett ja tas inte som samtycke.',
    'identity-code': 'Personbeteckningar importeras inte. De kräver en grund i lag, och en kundlista är ingen sådan.',
    'card-number': 'Betalkortsnummer importeras inte.',
    reason: 'Här skrev programmet varför raden utelämnades. Det importeras inte.',
    empty: 'Kolumnen är tom.',
    nothing: 'Rubriken säger inte vad detta är.',
    sensitive:
      'Känsliga uppgifter får samlas in bara på en grund i lag (dataskyddsförordningen art. 9). Utelämna dem nu. Du kan lägga till dem med sin grund på registrets sida.',
    'of-another': 'Uppgiften ser ut att gälla någon annan än den som raden annars handlar om.',
  },
  channel: {
    all: 'Förbudet gäller all reklam.',
    post: 'Förbudet gäller post.',
    phone: 'Förbudet gäller telefon.',
    email: 'Förbudet gäller e-post.',
    sms: 'Förbudet gäller textmeddelanden.',
  },
} as const satisfies ColumnWords

const en = {
  field: {
    'name.full': 'Name',
    'name.given': 'Given name',
    'name.family': 'Family name',
    'contact.email': 'E-mail',
    'contact.phone': 'Phone',
    'contact.address': 'Postal address',
    'contact.address.addition': 'Additional address line',
    'contact.address.street': 'Street',
    'contact.address.postal-code': 'Postal code',
    'contact.address.city': 'Town',
    'contact.address.country': 'Country',
    'work.organisation': 'Organisation',
    'work.business-id': 'Business ID of the organisation',
    'work.title': 'Job title',
    'trade.name': 'Trade name',
    'trade.business-id': 'Business ID',
    language: 'Language',
    received: 'Received',
    'relation.began': 'Customership began',
    'relation.ended': 'Customership ended',
    ban: 'Marketing ban',
    death: 'Deceased, row left out',
    'identity-code': 'Personal identity code',
  },
  why: {
    header: 'The heading says so.',
    'header-part': 'Guessed from the heading. Check it.',
    values: 'The values of the column look like it.',
    'values-differ': 'The heading and the values do not agree. Check it.',
    taken: 'Another column is this already. Choose which one is taken.',
    'free-text': 'Free text. What is it?',
    permission: 'The column tells of permissions. A no is recorded as a marketing ban, a yes is not taken as consent.',
    'identity-code':
      'Personal identity codes are not imported. They need a ground in law, and a list of customers is not one.',
    'card-number': 'Payment card numbers are not imported.',
    reason: 'The program wrote here why the row was left out. It is not imported.',
    empty: 'The column is empty.',
    nothing: 'The heading does not tell what this is.',
    sensitive:
      'Sensitive data may be collected only on a ground in law (GDPR Art. 9). Leave it out now. You can add it with its ground on the page of the register.',
    'of-another': 'This seems to be about somebody else than the rest of the row.',
  },
  channel: {
    all: 'The ban is on all marketing.',
    post: 'The ban is on post.',
    phone: 'The ban is on phone calls.',
    email: 'The ban is on e-mail.',
    sms: 'The ban is on text messages.',
  },
} as const satisfies ColumnWords

export const words = { fi, sv, en } as const satisfies Record<'fi' | 'sv' | 'en', ColumnWords>
