import { programs } from '../registers/programs.rules.ts'

type Tool = { pattern: RegExp; country: string }

/** Services of web pages whose makers handle data outside the EEA; the name as people write it. */
const webTools: readonly Tool[] = [
  {
    pattern:
      /google[ -]?(?:analytics|ads|tag|fonts|maps|recaptcha)|(?<!\p{L})GA4(?!\p{L})|(?<!\p{L})reCAPTCHA|(?<!\p{L})YouTube/iu,
    country: 'US',
  },
  { pattern: /(?<!\p{L})(?:meta|facebook)[ -]?pixel/iu, country: 'US' },
  {
    pattern:
      /linkedin insight|microsoft clarity|adobe analytics|(?<!\p{L})mixpanel(?!\p{L})|(?<!\p{L})amplitude analytics/iu,
    country: 'US',
  },
  { pattern: /tiktok/iu, country: 'CN' },
  { pattern: /yandex/iu, country: 'RU' },
]

const known: readonly Tool[] = [
  ...webTools,
  ...Object.values(programs).flatMap((one) =>
    'reaches' in one
      ? [{ pattern: new RegExp(`(?<!\\p{L})${one.names.en}(?!\\p{L})`, 'iu'), country: one.reaches }]
      : [],
  ),
]

/** The country outside the EEA that a service of this name reaches; undefined for a name that is not known. */
export const countryOfTool = (name: string): string | undefined =>
  known.find(({ pattern }) => pattern.test(name))?.country
