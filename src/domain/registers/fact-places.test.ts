import assert from 'node:assert/strict'
import { test } from 'node:test'
import { declarationJsonSchema, deeper, type SchemaNode } from './json.schema.ts'
import { factIds, type FactId } from './terms.rules.ts'

/** Facts that are the same for every company: the supervisory authority comes from the program's own table. */
const ofTheProgram: FactId[] = ['F50', 'F54']

/** Facts that are a company's own words by their nature. */
const ownWords: FactId[] = ['F10', 'F51']

/** Where each fact of a document stands in the declaration; `*` is any part of a list, a brace names several. */
const places: Partial<Record<FactId, string[]>> = {
  F01: ['documents/*/{kind,names}'],
  F02: ['documents/*/{drawnUpOn,changedOn}'],
  F03: ['documents/*/{version,approvedBy,reviewOn}'],
  F04: ['office/controller/{name,businessId,address,phone,email,form,website}'],
  F05: ['representative/{name,businessId,address,phone,email}'],
  F06: ['recipients/*/role', 'recipients/*/arrangement/{essence,tells,answers,agreedOn}'],
  F07: ['contacts/*/{role,name,title,address,phone,email,registers}'],
  F08: ['dataProtectionOfficer/{name,businessId,address,phone,email}'],
  F09: ['contacts/*/{role,name,from,until}'],
  F10: ['registers/*/names'],
  F11: ['documents/*/registers', 'registers/*/copies/*/{names,kind,system,keptFor}'],
  F12: ['registers/*/purposes/*/{names,sentence,aim,channels,fields,research}'],
  F13: ['registers/*/purposes/*/{basis,statutes}'],
  F14: [
    'registers/*/purposes/*/interest/{what,necessary,effects,expected,safeguards}',
    'registers/*/purposes/*/interest/{assessedOn,assessedBy,reviewOn}',
  ],
  F15: ['registers/*/purposes/*/requirement/{kind,without}'],
  F16: ['registers/*/purposes/*/consent/{words,askedBy,askedAgainAfter}'],
  F17: ['registers/*/purposes/*/consent/withdrawnBy'],
  F18: ['registers/*/subjects', 'registers/*/purposes/*/subjects'],
  F19: ['registers/*/fields/*/field', 'ownFields/*/class'],
  F20: ['registers/*/fields/*/{field,required,note,sources}', 'ownFields/*/{key,kind,names,options,guarded}'],
  F21: ['registers/*/{specialCategories,identityCode}/{ground,why}'],
  F22: [
    'registers/*/risks/{level,assessedOn,assessedBy,method,impactAssessment,reviewOn}',
    'registers/*/risks/scenarios/*/{what,likelihood,severity,measures}',
  ],
  F23: ['registers/*/sources', 'sources/*/{names,kind,channels,organisation,contract}', 'registers/*/partnerData/by'],
  F24: ['registers/*/{recipients,ownStaffOnly}', 'recipients/*/{names,role,category,country,what}'],
  F25: ['registers/*/disclosures/*/{to,occasion,classes,basis,why}'],
  F26: [
    'recipients/*/agreement/{reference,signedOn,from,until,keptAt,ticks,breachNoticeHours}',
    'recipients/*/agreement/subProcessors/*/{name,country,what}',
    'processedForOthers/*/{controller,representative,dataProtectionOfficer,processing,transfers}',
  ],
  F27: ['registers/*/transfers/*/{country,recipient,system,mechanism,necessity,copyAt,until}'],
  F28: ['registers/*/publication/{uses,media,purpose,forbidBy}'],
  F29: ['registers/*/systems', 'systems/*/{names,kind,within,holdsPersonalData,care}'],
  F30: ['systems/*/{place,country,operator}'],
  F31: ['registers/*/places'],
  F32: ['registers/*/{manner,steps}'],
  F33: ['systems/*/operator', 'recipients/*/technicalOnly'],
  F34: [
    'registers/*/retention/*/{data,from,period,rounding,orAtLatest,earliest,latest,basis,statute,why}',
    'registers/*/relation/{ends,silence,since}',
    'builtIn/{logLines,accounts,undertakings,requestFiles,bans,breachFiles,cookieChoices,visits,consentProofs}',
  ],
  F35: ['registers/*/retention/*/then', 'systems/*/care'],
  F36: ['registers/*/protection/manual/{measures,own}'],
  F37: ['registers/*/protection/electronic/{measures,own}'],
  F38: ['registers/*/protection/{manual,electronic}/measures'],
  F39: ['website/{address,choice,collected,refusal}', 'website/cookies/*/{name,purpose,what,lasts,by}'],
  F40: ['website/analytics/{tool,recipient,country,mechanism,demographics,identifies,switchOff}'],
  F41: ['registers/*/{profiling,automatedDecisions}/{logic,effects,human}', 'website/joinedWithForms/consent'],
  F42: ['{rights,registers/*/rights}/{channels,page,languages}'],
  F43: ['{rights,registers/*/rights}/{correctWithinDays,certificateOfRefusal}'],
  F44: ['{rights,registers/*/rights}/{channels,anonymises}'],
  F45: ['{rights,registers/*/rights}/channels'],
  F46: ['{rights,registers/*/rights}/tellsSources'],
  F47: ['{rights,registers/*/rights}/portability'],
  F48: ['{rights,registers/*/rights}/channels'],
  F49: ['registers/*/purposes/*/channels', 'registers/*/publication/forbidBy'],
  F51: ['documents/*/sections/*/text'],
  F52: ['documents/*/notice'],
  F53: ['changesToldBy'],
}

const opened = (path: string): string[] => {
  const braces = /^(.*?)\{([^}]+)\}(.*)$/.exec(path)
  return braces ? braces[2]!.split(',').flatMap((one) => opened(`${braces[1]}${one}${braces[3]}`)) : [path]
}

const schema = declarationJsonSchema()
const nodeOf = (path: string): SchemaNode | undefined =>
  path.split('/').reduce<SchemaNode | undefined>((node, step) => deeper(node, step === '*' ? 0 : step), schema)

const isWords = (node: SchemaNode | undefined): boolean => Object.keys(node?.properties ?? {}).join() === 'fi,sv,en'

test('each of the facts F01-F54 has its place in the declaration, and each place is there', () => {
  assert.equal(factIds.length, 54)
  const bare = factIds.filter((fact) => !places[fact])
  assert.deepEqual(bare, ofTheProgram)
  const gone = Object.values(places)
    .flat()
    .flatMap(opened)
    .filter((path) => nodeOf(path) === undefined)
  assert.deepEqual(gone, [])
})

test('no fact is only free text, but for names and for what the law has no heading for', () => {
  const free = factIds.filter((fact) => places[fact]?.flatMap(opened).every((path) => isWords(nodeOf(path))))
  assert.deepEqual(free, ownWords)
})

test('each fact can have a company’s own words beside its structure, and a heading of its own in a document', () => {
  for (const fact of factIds) {
    assert.ok(isWords(nodeOf(`registers/*/texts/${fact}`)), fact)
    assert.ok(isWords(nodeOf(`documents/*/headings/${fact}`)), fact)
  }
})

test('each property of the published schema is the place of some fact, or says how the declaration is put together', () => {
  const told = new Set(Object.values(places).flat().flatMap(opened))
  const frame = [
    'declaration',
    'office/{staff,trade,financialYearEnds,languages,timeZone,erasureNights}',
    'office/vouchers/{kept,system,recipient}',
    '{systems,recipients,sources,registers,documents}/*/key',
    'recipients/*/businessId',
    'registers/*/purposes/*/key',
    'registers/*/{template,texts}',
    'registers/*/partnerData/consent',
    'documents/*/{headings,order,split}',
    'documents/*/merge/*/{into,facts}',
    'processedForOthers/*/key',
    'documents/*/sections/*/{heading,after}',
  ].flatMap(opened)
  const known = new Set([...told, ...frame])
  const within = (path: string) => [...known].some((one) => path === one || path.startsWith(`${one}/`))
  assert.deepEqual(
    leaves(schema, '').filter((path) => !within(path)),
    [],
  )
})

/** Every path of the schema that has no properties of its own. */
function leaves(node: SchemaNode, path: string): string[] {
  const at = (step: string) => (path ? `${path}/${step}` : step)
  if (node.anyOf) return [...new Set(node.anyOf.flatMap((one) => leaves(one, path)))]
  if (node.items) return isWords(node.items) || node.items.properties ? leaves(node.items, at('*')) : [path]
  if (node.const === 'not-used') return []
  if (!node.properties || isWords(node)) return [path]
  return Object.entries(node.properties).flatMap(([key, inner]) => leaves(inner, at(key)))
}
