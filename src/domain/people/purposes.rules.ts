/** The aims for which people and organisations are looked up. */
export const seeingAims = [
  'customer-care',
  'sales',
  'direct-marketing',
  'billing',
  'fulfilling-rights',
  'legal-duty',
  'security',
  'register-keeping',
] as const

/** The aims for which their data are added and changed. */
export const changingAims = [
  'customer-care',
  'sales',
  'direct-marketing',
  'billing',
  'fulfilling-rights',
  'legal-duty',
  'register-keeping',
] as const

type Register = { id: number; fields: { has(field: string): boolean } }
type Declared = { id: number; builtIn: boolean }

/** Whether every register of the scope that holds people shows both names. */
export const showsNamesEvenly = (
  scope: { registers: readonly Register[] },
  charter: { registers: readonly Declared[] },
): boolean =>
  scope.registers.every(
    (one) =>
      charter.registers.some(({ id, builtIn }) => id === one.id && builtIn) ||
      (one.fields.has('name.given') && one.fields.has('name.family')),
  )
