const rooms = [
  'asiakaspalvelu',
  'hallinto',
  'info',
  'kassa',
  'konttori',
  'kontor',
  'kontoret',
  'kundtjänst',
  'laskutus',
  'myynti',
  'office',
  'sales',
  'support',
  'toimisto',
  'tuki',
  'varasto',
  'yhteinen',
  'yhteiskäyttö',
  'reception',
  'vastaanotto',
]

/** Whether the name of an account is a room's or a task's and not a person's: an account is one named person (P40). */
export function looksShared(name: string): boolean {
  const words = name
    .toLocaleLowerCase('fi')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  return words.length > 0 && words.every((word) => rooms.includes(word))
}
