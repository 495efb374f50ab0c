import { aimFacts } from './aims.rules.ts'
import { fieldOnPage } from './catalogue.rules.ts'
import { allSources } from './built-in.rules.ts'
import { added, changed, partName, same, type Change } from './change.rules.ts'
import { countryName } from './countries.rules.ts'
import type { OfficeDeclaration, Purpose, Register } from './declaration.schema.ts'
import { partyName, purposeName, registerName, sourceName } from './own-names.rules.ts'
import { list } from './reference-checks.rules.ts'
import { retentionChanges } from './retention-changes.rules.ts'
import { words as terms } from './terms.words.ts'
import { quoted, type Language } from './text.rules.ts'

type Both = { before: Register; after: Register; from: OfficeDeclaration; to: OfficeDeclaration }

/** Every difference between two versions of one register. */
export function registerChanges(both: Both): Change[] {
  const { before, after } = both
  return [
    ...purposeChanges(both),
    ...fieldChanges(both),
    ...sourceChanges(both),
    ...recipientChanges(both),
    ...disclosureChanges(both),
    ...transferChanges(both),
    ...retentionChanges(before, after, both.to, [...both.to.ownFields, ...both.from.ownFields]),
    ...restChanges(both),
  ]
}

const at = ({ after }: Both, part: string) => `registers/${after.key}/${part}`
const naming =
  ({ after, to }: Both, name: (language: Language) => string) =>
  (language: Language) => ({
    register: registerName(after, { declaration: to, language }),
    name: name(language),
  })
const byKey = (one: { key: string }) => one.key

function purposeChanges(both: Both): Change[] {
  const { before, after } = both
  const register = after.key
  return [
    ...added(before.purposes, after.purposes, byKey).map((p) =>
      changed(
        'purpose-added',
        at(both, `purposes/${p.key}`),
        naming(both, (l) => purposeName(p, l)),
        {
          tellBefore: { why: 'new-purpose', register },
        },
      ),
    ),
    ...added(after.purposes, before.purposes, byKey).map((p) =>
      changed(
        'purpose-removed',
        at(both, `purposes/${p.key}`),
        naming(both, (l) => purposeName(p, l)),
        {
          effect: { kind: 'purpose-removed', register, purpose: p.key },
        },
      ),
    ),
    ...after.purposes.flatMap((now) => {
      const old = before.purposes.find((p) => p.key === now.key)
      return old ? onePurpose(old, now, both) : []
    }),
  ]
}

function onePurpose(old: Purpose, now: Purpose, both: Both): Change[] {
  const path = at(both, `purposes/${now.key}`)
  const register = both.after.key
  const name = (l: Language) => purposeName(now, l)
  const { aim: oldAim, basis: oldBasis, fields: oldFields, names: oldNames, ...oldWords } = old
  const { aim, basis, fields, names, ...nowWords } = now
  return [
    ...(same(oldNames, names)
      ? []
      : [
          changed('purpose-renamed', `${path}/names`, (l) => ({
            ...naming(both, name)(l),
            before: quoted(oldNames, l),
            after: quoted(names, l),
          })),
        ]),
    ...(oldAim === aim
      ? []
      : [
          changed(
            'purpose-aim',
            `${path}/aim`,
            (l) => ({ ...naming(both, name)(l), before: aimFacts[oldAim].names[l], after: aimFacts[aim].names[l] }),
            { tellBefore: { why: 'new-purpose', register } },
          ),
        ]),
    ...(oldBasis === basis
      ? []
      : [
          changed(
            'purpose-basis',
            `${path}/basis`,
            (l) => ({ ...naming(both, name)(l), before: terms[l].bases[oldBasis], after: terms[l].bases[basis] }),
            { tellBefore: { why: 'new-basis', register } },
          ),
        ]),
    ...(same(oldFields, fields) ? [] : [changed('purpose-fields', `${path}/fields`, naming(both, name))]),
    ...(same(oldWords, nowWords) ? [] : [changed('purpose-words', path, naming(both, name))]),
  ]
}

function fieldChanges(both: Both): Change[] {
  const { before, after, from, to } = both
  const key = (one: { field: string }) => one.field
  return [
    ...added(before.fields, after.fields, key).map(({ field }) =>
      changed(
        'field-added',
        at(both, `fields/${field}`),
        naming(both, (l) => fieldOnPage(field, l, to.ownFields)),
      ),
    ),
    ...added(after.fields, before.fields, key).map(({ field }) =>
      changed(
        'field-removed',
        at(both, `fields/${field}`),
        naming(both, (l) => fieldOnPage(field, l, from.ownFields)),
        {
          effect: { kind: 'field-removed', register: after.key, field },
        },
      ),
    ),
  ]
}

const sourceOf = (key: string, from: OfficeDeclaration) => (language: Language) => {
  const found = allSources(from).find((one) => one.key === key)
  return found ? sourceName(found, language) : key
}

const partyOf =
  (key: string, ...of: readonly OfficeDeclaration[]) =>
  (language: Language) => {
    const found = of.flatMap(({ recipients }) => recipients).find((one) => one.key === key)
    return (found && partyName(found, language)) || key
  }

const itself = (key: string) => key

function sourceChanges(both: Both): Change[] {
  const { before, after, from, to } = both
  return [
    ...added(before.sources, after.sources, itself).map((key) =>
      changed('source-added', at(both, 'sources'), naming(both, sourceOf(key, to))),
    ),
    ...added(after.sources, before.sources, itself).map((key) =>
      changed('source-removed', at(both, 'sources'), naming(both, sourceOf(key, from)), {
        effect: { kind: 'source-removed', register: after.key, source: key },
      }),
    ),
  ]
}

function recipientChanges(both: Both): Change[] {
  const { before, after, from, to } = both
  const category = (key: string, of: OfficeDeclaration) => of.recipients.find((one) => one.key === key)?.category
  const known = new Set(before.recipients.map((key) => category(key, from)))
  return [
    ...added(before.recipients, after.recipients, itself).map((key) =>
      changed('recipient-added', at(both, 'recipients'), naming(both, partyOf(key, to)), {
        tellBefore: known.has(category(key, to)) ? undefined : { why: 'new-recipient-group', register: after.key },
      }),
    ),
    ...added(after.recipients, before.recipients, itself).map((key) =>
      changed('recipient-removed', at(both, 'recipients'), naming(both, partyOf(key, from))),
    ),
  ]
}

function disclosureChanges(both: Both): Change[] {
  const [old, now] = [list(both.before.disclosures), list(both.after.disclosures)]
  const key = (one: { to: string; occasion: string }) => `${one.to} ${one.occasion}`
  const name = (to: string) => naming(both, partyOf(to, both.to, both.from))
  return [
    ...added(old, now, key).map((one) =>
      changed('disclosure-added', at(both, 'disclosures'), name(one.to), {
        tellBefore: { why: 'new-recipient-group', register: both.after.key },
      }),
    ),
    ...added(now, old, key).map((one) => changed('disclosure-removed', at(both, 'disclosures'), name(one.to))),
  ]
}

function transferChanges(both: Both): Change[] {
  const [old, now] = [list(both.before.transfers), list(both.after.transfers)]
  const key = (one: { country: string; recipient?: string | undefined; system?: string | undefined }) =>
    `${one.country} ${one.recipient} ${one.system}`
  return [
    ...added(old, now, key).map((one) =>
      changed(
        'transfer-added',
        at(both, 'transfers'),
        naming(both, (l) => countryName(one.country, l)),
        {
          tellBefore: { why: 'new-transfer', register: both.after.key },
        },
      ),
    ),
    ...added(now, old, key).map((one) =>
      changed(
        'transfer-removed',
        at(both, 'transfers'),
        naming(both, (l) => countryName(one.country, l)),
      ),
    ),
  ]
}

const told = ['key', 'names', 'purposes', 'sources', 'recipients', 'systems']
const byOwnKeys: Record<string, (register: Register) => unknown> = {
  fields: (r) => r.fields.map(({ field }) => field).toSorted(),
  disclosures: (r) =>
    list(r.disclosures)
      .map((one) => `${one.to} ${one.occasion}`)
      .toSorted(),
  transfers: (r) =>
    list(r.transfers)
      .map((one) => `${one.country} ${one.recipient} ${one.system}`)
      .toSorted(),
}

/** Whatever is not told above: a part that says something else than before. */
function restChanges({ before, after, to }: Both): Change[] {
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Register)[]
  return parts
    .filter((part) => !told.includes(part) && !same(before[part], after[part]))
    .filter((part) => !byOwnKeys[part] || same(byOwnKeys[part](before), byOwnKeys[part](after)))
    .filter((part) => part !== 'retention' || retentionChanges(before, after, to, []).length === 0)
    .map((part) =>
      changed('part', `registers/${after.key}/${part}`, (language) => ({
        register: registerName(after, { declaration: to, language }),
        name: partName(part, language),
      })),
    )
}
