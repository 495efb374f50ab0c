import { changed, type Change } from './change.rules.ts'
import { words } from './change.words.ts'
import type { OfficeDeclaration, OwnField, Register, RetentionRule } from './declaration.schema.ts'
import { registerName } from './own-names.rules.ts'
import { roughDays } from './period.rules.ts'
import { retentionPhrase, retentionSubject } from './retention-phrase.rules.ts'
import { capital } from './text.rules.ts'

const extra = {
  none: 0,
  'month-end': 15,
  'year-end': 182,
  'financial-year-end': 182,
  'year-end-of-financial-year': 365,
}

type Pair = { names: string[]; before: RetentionRule | undefined; after: RetentionRule | undefined }

/** How the periods of a register changed; what one side does not name falls under its `all`. */
export function retentionChanges(
  before: Register,
  after: Register,
  declaration: OfficeDeclaration,
  own: readonly OwnField[],
): Change[] {
  return pairs(before, after).flatMap(({ names, before: old, after: now }) => {
    if (same(old, now)) return []
    const longer = now !== undefined && (old === undefined || !sameStart(old, now) || days(now) > days(old))
    const shorter = old !== undefined && (now === undefined || !sameStart(old, now) || days(now) < days(old))
    const place = now ? after.retention.indexOf(now) : before.retention.length
    const spoken = { ...(now ?? old)!, data: names }
    const alone = names.join() === 'all' && after.retention.length <= 1
    return [
      changed(
        'retention',
        `registers/${after.key}/retention/${place}`,
        (language) => ({
          register: capital(registerName(after, { declaration, language })),
          name: retentionSubject(spoken, language, own, alone),
          before: old ? retentionPhrase(old, language) : words[language].none,
          after: now ? retentionPhrase(now, language) : words[language].none,
        }),
        {
          tellBefore: longer ? { why: 'longer-period', register: after.key } : undefined,
          effect: shorter ? { kind: 'period-shorter', register: after.key, data: names } : undefined,
        },
      ),
    ]
  })
}

function pairs(before: Register, after: Register): Pair[] {
  const names = [...new Set([...before.retention, ...after.retention].flatMap((rule) => rule.data))]
  const found: Pair[] = []
  for (const name of names) {
    const old = ruleFor(name, before)
    const now = ruleFor(name, after)
    const like = found.find((pair) => pair.before === old && pair.after === now)
    if (like) like.names.push(name)
    else found.push({ names: [name], before: old, after: now })
  }
  return found
}

const ruleFor = (name: string, register: Register): RetentionRule | undefined =>
  register.retention.find((rule) => rule.data.includes(name)) ??
  register.retention.find((rule) => rule.data.includes('all'))

const phraseOf = (rule: RetentionRule | undefined) => (rule ? retentionPhrase(rule, 'en') : '')
const same = (a: RetentionRule | undefined, b: RetentionRule | undefined) => phraseOf(a) === phraseOf(b)

/** Two periods can be compared by their length only when they start from the same event. */
const sameStart = (a: RetentionRule, b: RetentionRule) =>
  a.from === b.from &&
  a.orAtLatest?.from === b.orAtLatest?.from &&
  (!a.orAtLatest || a.orAtLatest.period === b.orAtLatest?.period)

const days = (rule: RetentionRule) => roughDays(rule.period) + extra[rule.rounding]
