import type { DocumentFact, Register, Website } from './declaration.schema.ts'

const marketingRegisters = ['prospects', 'mailing-list']

/**
 * One notice for customers, one for prospects and advertising, one for staff, one for requests and the web site; how data
 * move; and the record of processing of the whole office.
 */
export function documentsFor(
  registers: readonly Register[],
  website: Website | 'not-used',
  today: string | undefined,
): DocumentFact[] {
  const keys = registers.map((register) => register.key)
  const marketing = keys.filter((key) => marketingRegisters.includes(key))
  const ofKind = (kind: DocumentFact['kind']) => (key: string, names: DocumentFact['names'], covers: string[]) => ({
    key,
    kind,
    names,
    registers: covers,
    ...(today ? { drawnUpOn: today } : {}),
    version: 1,
    headings: {},
    sections: [],
  })
  const notice = ofKind('privacy-notice')
  const rest = website === 'not-used' ? ['requests', 'breaches'] : ['requests', 'breaches', 'website']
  return [
    notice(
      'customers',
      {
        fi: 'Asiakkaiden tietosuojaseloste',
        sv: 'Dataskyddsbeskrivning för kunder',
        en: 'Privacy notice for customers',
      },
      keys.filter((key) => !marketingRegisters.includes(key)),
    ),
    ...(marketing.length > 0
      ? [
          notice(
            'marketing',
            {
              fi: 'Markkinoinnin tietosuojaseloste',
              sv: 'Dataskyddsbeskrivning för marknadsföring',
              en: 'Privacy notice for marketing',
            },
            marketing,
          ),
        ]
      : []),
    notice(
      'staff',
      {
        fi: 'Henkilöstön tietosuojaseloste',
        sv: 'Dataskyddsbeskrivning för personalen',
        en: 'Privacy notice for staff',
      },
      ['staff'],
    ),
    notice(
      'requests',
      website === 'not-used'
        ? {
            fi: 'Pyyntöjen tietosuojaseloste',
            sv: 'Dataskyddsbeskrivning för begäranden',
            en: 'Privacy notice for requests',
          }
        : {
            fi: 'Pyyntöjen ja verkkosivujen tietosuojaseloste',
            sv: 'Dataskyddsbeskrivning för begäranden och webbplatsen',
            en: 'Privacy notice for requests and the web site',
          },
      rest,
    ),
    ...(keys.length > 0
      ? [
          {
            ...ofKind('data-flow-description')(
              'data-flow',
              { fi: 'Tietovirtakuvaus', sv: 'Dataflödesbeskrivning', en: 'Data flow description' },
              keys,
            ),
            notice: 'customers',
          },
        ]
      : []),
    ofKind('processing-record')(
      'processing-record',
      { fi: 'Seloste käsittelytoimista', sv: 'Register över behandling', en: 'Record of processing activities' },
      [...keys, 'staff', ...rest],
    ),
  ]
}
