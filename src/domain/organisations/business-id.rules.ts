export type BusinessIdAnswer = { id: string } | { wrong: 'shape' | 'check-digit' }

const weights = [7, 9, 10, 5, 8, 4, 2]

/**
 * A Finnish business id (Y-tunnus) from what was typed: `1234567-1`, `12345671`, `FI12345671`, an old id of six digits.
 * Out: `{ id: 'NNNNNNN-C' }`, or why not. Check digit: weights 7 9 10 5 8 4 2 modulo 11, remainder 1 is never given out.
 */
export function readBusinessId(text: string): BusinessIdAnswer {
  const tidy = text
    .replace(/[\s\u00a0]+/g, '')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/^(?:y-?tunnus|fo-?nummer):?/i, '')
  const match = /^(?:FI-?(\d{7})-?(\d)|(\d{6,7})-(\d)|(\d{7})(\d))$/i.exec(tidy)
  if (!match) return { wrong: 'shape' }
  const number = (match[1] ?? match[3] ?? match[5] ?? '').padStart(7, '0')
  const check = match[2] ?? match[4] ?? match[6]
  if (String(checkDigit(number)) !== check) return { wrong: 'check-digit' }
  return { id: `${number}-${check}` }
}

/** True for a business id in any form that `readBusinessId` takes. */
export function isBusinessId(text: string): boolean {
  return 'id' in readBusinessId(text)
}

/** The check digit of seven digits, or undefined where none exists (remainder 1). */
export function checkDigit(number: string): number | undefined {
  let sum = 0
  for (let i = 0; i < 7; i++) sum += weights[i]! * Number(number[i])
  const rest = sum % 11
  return rest === 0 ? 0 : rest === 1 ? undefined : 11 - rest
}
