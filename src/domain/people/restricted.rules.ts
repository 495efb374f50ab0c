export type Restricted = {
  row: number | null
  fields: readonly string[] | null
  register: number | null
  aim: string | null
}
type View = { aim: string; registers: readonly { id: number }[] }

/**
 * Whether a value of a field (of a row, or any new one) may not be used now by this act (GDPR Art. 18): restricted for
 * its aim, everywhere or in every register that it sees.
 */
export function isRestricted(
  items: readonly Restricted[],
  field: string,
  row: number | undefined,
  { aim, registers }: View,
): boolean {
  const hits = items.filter(
    (one) =>
      (one.aim === null || one.aim === aim) &&
      (one.fields === null || one.fields.includes(field)) &&
      (one.row === null || one.row === row),
  )
  const inRegister = new Set(hits.map((one) => one.register))
  return inRegister.has(null) || (registers.length > 0 && registers.every(({ id }) => inRegister.has(id)))
}
