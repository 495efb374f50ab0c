import type { Language } from '../registers/text.rules.ts'

/* Small words that every longer text has; those of the neighbouring languages, so that they are not taken for ours. */
const small: Readonly<Record<string, string>> = {
  fi: 'ja on ei tai sekä että joka tiedot tietoja tietojen jos kun mukaan ovat voidaan käsitellään rekisterin henkilötietojen',
  sv: 'och är inte eller som att uppgifter uppgifterna av för med på till om kan den registret personuppgifter vi',
  en: 'and the of to is are or in for not we your that data with by be personal on our this',
  de: 'und der die das ist nicht oder von zu wir daten für mit werden den ihre auf sie personenbezogenen',
  et: 'ja on ei või et isikuandmete andmeid mis kui andmete ning meie kohta kes isikuandmeid',
  da: 'og er ikke eller af til som med på at vi den oplysninger kan det de personoplysninger dine',
  no: 'og er ikke eller av til som med på at vi den opplysninger kan det de personopplysninger dine',
  fr: 'et le la les des de est ne pas ou vous nous données pour dans une sur vos',
  es: 'y el la los de es no o que datos para en con su sus se por',
  nl: 'en de het van is niet of wij gegevens voor met te op uw dat een worden',
  it: 'e il la di dei è non o dati per che con del sono i nel suoi',
  pl: 'i w z na nie jest oraz danych do przez lub są osobowych',
  lt: 'ir yra ne ar duomenų kad jūsų mes asmens su apie',
  lv: 'un ir ne vai datu ka jūsu mēs personas ar par',
}
const sets = Object.entries(small).map(([name, words]) => [name, new Set(words.split(' '))] as const)

/** The language of a text, 'other' for a fourth one, undefined when there is too little text to tell. */
export function languageIn(text: string): Language | 'other' | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 3) return undefined
  const strange = words.filter((word) => /[^\p{Script=Latin}]/u.test(word)).length
  if (strange > words.length * 0.4) return 'other'
  const scores = sets.map(([name, set]) => [name, words.filter((word) => set.has(word)).length] as const)
  const [best, count] = scores.reduce((one, other) => (other[1] > one[1] ? other : one))
  if (count === 0) return undefined
  return best === 'fi' || best === 'sv' || best === 'en' ? best : 'other'
}
