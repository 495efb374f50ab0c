/** Stand-in */
export function* customers(n: number) {
  let s = 42
  const r = (k: number) => {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % k
  }
  const fam = Array.from(
    { length: 3000 },
    (_, i) =>
      ['Virt', 'Korh', 'Mäk', 'Niem', 'Lehto', 'Salo', 'Kosk', 'Heik', 'Järv', 'Tuom'][i % 10]! +
      ['anen', 'onen', 'inen', 'elä', 'mäki', 'nen', 'maa', 'ranta', 'la', 'vuori'][Math.floor(i / 10) % 10]! +
      ['', 'i', 'o', 'sto', 'lainen', 'e'][Math.floor(i / 100) % 6]! +
      String.fromCharCode(97 + Math.floor(i / 600)),
  )
  const giv = [
    'Aino',
    'Eero',
    'Matti',
    'Liisa',
    'Helmi',
    'Onni',
    'Kaisa',
    'Pekka',
    'Anna',
    'Juha',
    'Sanna',
    'Timo',
    'Väinö',
    'Åke',
    'Märta',
    'Ilona',
  ]
  for (let i = 0; i < n; i++) {
    const given = giv[r(16)]!,
      family = fam[r(fam.length)]!
    yield {
      given,
      family,
      email: `${given}.${family}.${i}@posti.example`.toLowerCase(),
      phone: `04${r(10)} ${100 + r(900)} ${1000 + r(9000)}`,
      street: `${fam[r(3000)]}tie ${1 + r(99)} ${'ABC'[r(3)]} ${1 + r(60)}`,
      postalCode: String(r(98000) + 100).padStart(5, '0'),
      city: ['Helsinki', 'Espoo', 'Tampere', 'Oulu'][r(4)]!,
    }
  }
}
