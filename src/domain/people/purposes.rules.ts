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
