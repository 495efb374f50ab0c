const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const monthsEn = 'january february march april may june july august september october november december'.split(' ')
const monthsFi = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ')

/** A day in running text, as `YYYY-MM-DD`. */
export function dayIn(text: string): string | undefined {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text)
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u.exec(text)
  if (dotted) return valid(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const english = /(?<!\p{L})(\p{Lu}\p{L}{2,})\s(\d{1,2}),\s(\d{4})(?!\d)/u.exec(text)
  const named = english ? monthsEn.indexOf(english[1]!.toLowerCase()) : -1
  if (english && named >= 0) return valid(Number(english[3]), named + 1, Number(english[2]))
  const worded = /(?<!\d)(\d{1,2})\.?\s+(?:den\s+)?(\p{L}+)\s+(\d{4})(?!\d)/u.exec(text)
  if (!worded) return undefined
  const name = worded[2]!.toLowerCase()
  const month = [
    months.indexOf(name),
    monthsEn.indexOf(name),
    monthsFi.findIndex((one) => name.startsWith(`${one}kuu`)),
  ].find((one) => one >= 0)
  return month === undefined ? undefined : valid(Number(worded[3]), month + 1, Number(worded[1]))
}

function valid(year: number, month: number, day: number): string | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day))
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : undefined
}
