import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { csvCell } from '../../plumbing/files/write-table.ts'
import { request } from '../subject-requests/request.schema.ts'
import { findCase } from '../subject-requests/storage.ts'
import { findPackage } from './package.storage.ts'
import { jsContact, portableItems, portableJson, portableRows, vCard } from './portable.rules.ts'

const head = ['field', 'name', 'value', 'beside', 'source', 'received']

/**
 * What the person gave and is used under consent or a contract, to take elsewhere (Art. 20), from the approved copy: as JSON,
 * as a contact card (JSContact 2.0 without uid, vCard 4) and as CSV. Refusals: unknown-request, no-package, package-cleared,
 * package-not-approved.
 */
export const exportPortable = operation({
  name: 'export-portable',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ request }),
  output: z.object({
    request,
    person: id('person'),
    items: z.int(),
    files: personal('request.file', z.array(z.object({ name: z.string(), type: z.string(), content: z.string() }))),
  }),
  async perform(input, occasion) {
    if (!(await findCase(occasion, input.request))) return refuse('unknown-request')
    const held = await findPackage(occasion, input.request)
    if (!held) return refuse('no-package')
    const { content } = held
    if (content === null) return refuse('package-cleared')
    if (held.approved_at === null) return refuse('package-not-approved')
    const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
    const csv = [head, ...portableRows(content)].map((row) => row.map(csvCell).join(';')).join('\r\n')
    return done({
      request: input.request,
      person: held.person_id,
      items: portableItems(content).length,
      files: [
        { name: 'portable.json', type: 'application/json', content: json(portableJson(content)) },
        { name: 'contact.jscontact.json', type: 'application/jscontact+json', content: json(jsContact(content)) },
        { name: 'contact.vcf', type: 'text/vcard; charset=utf-8', content: vCard(content) },
        { name: 'portable.csv', type: 'text/csv; charset=utf-8', content: `\ufeff${csv}\r\n` },
      ],
    })
  },
})
