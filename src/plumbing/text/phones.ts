/** Reads one phone number; E.164 or undefined. */
export type ReadPhone = (text: string) => string | undefined

/**
 * The phone library, loaded when first asked for (its number tables are large). In: the country of numbers without a country
 * code (ISO 3166 alpha-2). Out: a function from one number as typed to E.164, undefined when it is not a possible number there.
 */
export async function loadPhones(country = 'FI'): Promise<ReadPhone> {
  const library = await import('libphonenumber-js/min')
  const home = library.isSupportedCountry(country) ? country : 'FI'
  return (text) => {
    const phone = library.parsePhoneNumberFromString(text.slice(0, 60).replace(/\(0\)/g, ''), home)
    return phone?.isValid() ? phone.number : undefined
  }
}
