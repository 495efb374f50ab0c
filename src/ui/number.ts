/** Reads a number as people write it: `1 189,50`, `1189.5`, `-3`. Undefined when it is not one. */
export function readNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace('−', '-')
  if (!/^-?\d+([.,]\d+)?$/.test(plain)) return undefined
  return Number(plain.replace(',', '.'))
}
