export type ExamplePerson = {
  id: string
  name: string
  organisation: string
  phone: string
  mail: string
  place: string
  ordered: string
  next: string
  banned: boolean
}

const first: readonly (readonly [string, string, string, string, string, boolean])[] = [
  ['Tuomas Aaltola', '', 'Keksilä', '14.5.', '', false],
  ['Saara Haapoja', '', 'Keksilä', '30.4.', '', false],
  ['Matias af Hällström', 'Strandgård Ab', 'Mallila', '2.5.', 'lähetä hinnasto ti 1.12.', false],
  ['Onni Kanerva', 'Kanervan Kukka Ky', 'Keksilä', '18.4.', '', true],
  ['Helmi Koskela', '', 'Mallila', '11.4.', '', false],
  ['Aino Lehtonen', 'Lehtorinteen Taimisto Oy', 'Keksilä', '9.4.', 'soita pe 27.11.', true],
  ['Veikko Lehtimäki', '', 'Mallila', '4.4.', '', false],
  ['Nguyen Thi Lan', '', 'Keksilä', '1.4.', '', false],
  ['Saga Nyström', 'Trädgårdshallen Ab', 'Mallila', '28.3.', '', false],
  ['Eero Saarela', '', 'Keksilä', '14.3.', 'vastaa pyyntöön su 6.12.', false],
  ['Petra Wallenius', 'Asunto Oy Keksilän Kuja', 'Keksilä', '20.2.', '', false],
  ['Mikko Ylä-Outinen', '', 'Mallila', '3.2.', '', false],
  ['Åke Österlund', '', 'Keksilä', '12.1.', '', false],
]

const mailOf = (name: string) =>
  `${name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '.')}@posti.example`

/** Invented people: the same thirteen with running numbers, 20,000 in all. */
export const people: readonly ExamplePerson[] = Array.from({ length: 20_000 }, (_, at) => {
  const [name, organisation, place, ordered, next, banned] = first[at % first.length] ?? first[0]!
  const full = at < first.length ? name : `${name} ${Math.floor(at / first.length) + 1}`
  return {
    id: `p${at}`,
    name: full,
    organisation,
    place,
    ordered,
    next,
    banned,
    phone: `040 000 ${String(100 + (at % 9900)).padStart(4, '0')}`,
    mail: mailOf(full),
  }
})

/** The next page of two hundred. */
export const pageOfPeople = (from: number): readonly ExamplePerson[] => people.slice(from, from + 200)
