export const leastPassphrase = 12
export const mostPassphrase = 256

const common = new Set(
  `password1234 passwordpassword password123456 salasana1234 salasanasalasana lösenord1234 losenord1234 lösenordlösenord
  123456789012 1234567890123 12345678901234 123456123456 098765432109 qwertyuiop12 qwertyuiop123 qwertyqwerty
  qwerty123456 asdfghjkl123 1q2w3e4r5t6y 1qaz2wsx3edc iloveyou1234 letmeinletmein welcome12345 welcome1234
  adminadminadmin administrator administrator1 tervetuloa12 tervetuloa123 kesäkesäkesä talvitalvitalvi
  suomisuomisuomi finlandfinland helsinkihelsinki perkeleperkele trustno1trustno1 changemechangeme
  abcdefghijkl abcdefghijklm abc123abc123 football1234 princess1234 sunshine1234 dragondragon monkeymonkey`
    .split(/\s+/)
    .filter(Boolean),
)

export type PassphraseTrouble = 'passphrase-short' | 'passphrase-long' | 'passphrase-common' | 'passphrase-own-name'

/**
 * Why a passphrase will not do: shorter than twelve letters, one of the commonest, a few letters over and over, or the
 * account's own name or e-mail. Undefined when it will.
 */
export function passphraseTrouble(passphrase: string, own: readonly string[]): PassphraseTrouble | undefined {
  const letters = [...passphrase]
  if (letters.length < leastPassphrase) return 'passphrase-short'
  if (letters.length > mostPassphrase) return 'passphrase-long'
  const plain = passphrase.toLowerCase().replace(/\s+/g, '')
  if (common.has(plain) || new Set(plain).size < 4) return 'passphrase-common'
  const names = own.flatMap((one) => [one, one.split('@')[0]!]).map((one) => one.toLowerCase().replace(/\s+/g, ''))
  if (names.some((name) => name.length > 3 && plain.replaceAll(name, '').length < 6)) return 'passphrase-own-name'
  return undefined
}
