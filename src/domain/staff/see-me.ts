import { z } from 'zod'
import type { Grant } from '../../enforcement/actor.ts'
import { aims as allAims } from '../../enforcement/charter.ts'
import { operation, type Language } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { promisesNeeding } from '../promises/list-promises.ts'
import { aimFacts } from '../registers/aims.rules.ts'
import { dayInWords, fill, say } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { mayHandle, openCount } from '../subject-requests/due.storage.ts'
import { findMember, liveGrants } from './members.storage.ts'
import { ownPurposes, permissionsOf } from './own-purposes.rules.ts'
import { heldRoles } from './roles-held.rules.ts'
import { undertakingHash } from './sign-undertaking.ts'
import { undertakingState } from './standing.rules.ts'
import { readStanding } from './standing.storage.ts'
import { undertakingVersion } from './undertaking.words.ts'
import { words } from './words.ts'
import { isStaffHeard, signedVersions, undertakingTextsInForce } from './undertakings.storage.ts'

const banner = z.object({
  kind: z.enum(['sign', 'sign-soon', 'hear-staff']),
  lastDay: z.string().optional(),
  daysLeft: z.int().optional(),
})

/**
 * One's own account: office, roles, permissions, purposes in one's own language, the undertaking with the hash of its
 * text, and what should be done now. Refusal: not-an-account.
 */
export const seeMe = operation({
  name: 'see-me',
  permission: 'see own account',
  aims: ['security'],
  quiet: true,
  input: z.strictObject({}),
  output: z.object({
    account: z.object({ id: id('account'), name: z.string(), email: z.string(), title: z.string().nullable() }),
    language: z.enum(['fi', 'sv', 'en']),
    office: z.object({
      id: z.string(),
      name: z.string(),
      timeZone: z.string(),
      today: z.string(),
      declared: z.boolean(),
    }),
    permissions: z.array(z.string()),
    roles: z.array(
      z.object({
        role: z.string(),
        registers: z.array(z.string()).nullable(),
        from: z.string().nullable(),
        until: z.string().nullable(),
      }),
    ),
    purposes: z.array(z.object({ aim: z.string(), name: z.string() })).describe('Aims one may work for'),
    declaredPurposes: z.array(z.object({ key: z.string(), aim: z.string(), name: z.string(), register: z.string() })),
    usualPurpose: z.string().describe('The chosen one, else the first; empty when there are none'),
    undertaking: z.object({
      state: z.enum(['signed', 'grace', 'unsigned']),
      version: z.int32(),
      sha256: z.string(),
    }),
    banners: z.array(banner),
    counts: z
      .record(z.string(), z.object({ count: z.int(), bad: z.boolean() }))
      .describe('What waits for this reader at a place of the navigation, by its address'),
    banner: z.object({ text: z.string(), act: z.object({ name: z.string(), to: z.string() }) }).optional(),
  }),
  async perform(_input, occasion) {
    const { db, actor, charter, office, today, language } = occasion
    const member = actor.kind === 'account' ? await findMember(db, actor.id) : undefined
    if (!member) return refuse('not-an-account')
    const { account, name, email, title } = member
    const declaration = await documentOf(db, charter.version)
    const { registers } = charter
    const standing = await readStanding(db, actor, { today, recipients: declaration?.recipients ?? [], registers })
    const grants: readonly Grant[] = standing.active ? standing.grants : []
    const names = new Map(declaration?.registers.flatMap((r) => r.purposes.map((p) => [`${r.key} ${p.key}`, p.names])))
    const purposes = ownPurposes(grants, charter, today).map((p) => ({
      ...p,
      name: say(names.get(`${p.register} ${p.key}`) ?? aimFacts[p.aim].names, language),
    }))
    const aims = allAims.filter((aim) => purposes.some((p) => p.aim === aim))
    const usual = purposes.find((p) => p.aim === member.usual_purpose || p.key === member.usual_purpose)
    const texts = await undertakingTextsInForce(db)
    const state = undertakingState((await signedVersions(db, account)).get(account) ?? [], texts, today)
    const permissions = permissionsOf(grants, today)
    const hear = permissions.includes('manage staff') && !(await isStaffHeard(db))
    return done({
      account: { id: account, name, email, title },
      language,
      office: { ...office, today, declared: charter.version > 0 },
      permissions,
      roles: heldRoles(
        (await liveGrants(db, account)).filter((g) => g.untilOn === null || g.untilOn >= today),
        charter,
      ),
      purposes: aims.map((aim) => ({ aim, name: aimFacts[aim].names[language] })),
      declaredPurposes: purposes,
      usualPurpose: usual?.aim ?? aims[0] ?? '',
      undertaking: { state: state.state, version: undertakingVersion, sha256: undertakingHash(language) },
      banners: [
        ...(state.state === 'unsigned' ? [{ kind: 'sign' as const }] : []),
        ...(state.state === 'grace'
          ? [{ kind: 'sign-soon' as const, lastDay: state.lastDay, daysLeft: state.daysLeft }]
          : []),
        ...(hear ? [{ kind: 'hear-staff' as const }] : []),
      ],
      counts: {
        ...(declaration && permissions.includes('declare registers')
          ? { '/promises': await promisesNeeding(occasion, declaration) }
          : {}),
        ...(mayHandle(grants, occasion) ? { '/requests': await openCount(occasion) } : {}),
      },
      ...(state.state === 'grace' ? { banner: soon(state.lastDay, language) } : {}),
    })
  },
})

const soon = (lastDay: string, language: Language) => {
  const { text, act } = words[language].signSoon
  return { text: fill(text, { day: dayInWords(lastDay, language) }), act: { name: act, to: '/undertaking' } }
}
