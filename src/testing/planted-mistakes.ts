type Planted = { rule: string; mistake: string; files: Record<string, string> }

const down = 'imports go downwards only, ui stands beside, and tests are nobody’s part'
const kinds = 'each kind of file imports only its own'
const lists = 'every operation and declaration is in the list of the program'
const place = 'SQL stands only where it may'
const fragment = 'a fragment of SQL never names a table'
const glued = 'SQL is never glued together of strings'
const behind = 'types leave nothing behind'
const runs = 'every test runs'
const around = 'nobody goes around the types'
const drawer = 'no file is a drawer'
const circle = 'there are no circles'
const browser = 'what the browser loads reaches nothing of the server'
const shape = 'a slice holds only the known kinds of file'
const name = 'an operation has one name everywhere'

const storage = 'src/domain/people/storage.ts'
const act = 'src/domain/people/see-person.ts'
const rules = 'src/domain/people/names.rules.ts'
const one = (rule: string, mistake: string, path: string, text: string): Planted => ({
  rule,
  mistake,
  files: { [path]: text },
})
const kysely = "import { sql } from 'kysely'\n"
const declared = { 'src/domain/people/declaration.ts': "export const people = declare('people', {})" }

/** Mistakes that the rules must catch, each in a small tree of its own. */
export const planted: Planted[] = [
  one(
    down,
    'plumbing imports a slice',
    'src/plumbing/mail/send.ts',
    "import { a } from '../../domain/people/names.rules.ts'",
  ),
  one(down, 'enforcement imports the app', 'src/enforcement/gate.ts', "import '../app/server.ts'"),
  one(
    down,
    'a type is fetched from above',
    'src/enforcement/gate.ts',
    "import type { A } from '../domain/people/declaration.ts'",
  ),
  one(
    down,
    'the design system knows a slice',
    'src/ui/button.tsx',
    "import { words } from '../domain/people/words.ts'",
  ),
  one(down, 'the design system knows plumbing', 'src/ui/button.tsx', "import { fold } from '../plumbing/text/fold.ts'"),
  one(down, 'an operation draws buttons', act, "import { Button } from '../../ui/button.tsx'"),
  one(
    down,
    'the program leans on its tests',
    'src/app/server.ts',
    "import { emptyOffice } from '../testing/office.ts'",
  ),
  one(down, 'a test is imported', 'src/app/server.ts', "export * from './server.test.ts'"),
  one(down, 'a lazy import goes upwards', 'src/plumbing/mail/send.ts', "const m = await import('../../app/server.ts')"),
  {
    rule: 'enforcement and plumbing name no slice',
    mistake: 'plumbing has a folder by the name of a slice',
    files: { [rules]: '', 'src/plumbing/mail/send.ts': "import { a } from '../people/letter.ts'" },
  },
  {
    rule: circle,
    mistake: 'two files import each other',
    files: { 'src/app/a.ts': "import { b } from './b.ts'", 'src/app/b.ts': "export { a } from './a.ts'" },
  },
  {
    rule: circle,
    mistake: 'three operations in a ring, one of them late',
    files: {
      'src/domain/a/do-one.ts': "import { x } from '../b/do-two.ts'",
      'src/domain/b/do-two.ts': "import { type T, x } from '../c/do-three.ts'",
      'src/domain/c/do-three.ts': "const { x } = await import('../a/do-one.ts')",
    },
  },
  {
    rule: browser,
    mistake: 'a screen runs an operation itself',
    files: {
      'src/domain/people/person.screen.tsx': "import { a } from './names.rules.ts'",
      [rules]: "import { fold } from '../../plumbing/text/fold.ts'",
      'src/plumbing/text/fold.ts': "import { inspect } from 'node:util'",
    },
  },
  one(browser, 'the frame loads zod', 'src/app/web/frame.tsx', "import { z } from 'zod'"),
  one(shape, 'a slice has a file of no kind', 'src/domain/people/names.ts', ''),
  one(shape, 'a slice has folders', 'src/domain/people/rules/names.rules.ts', ''),
  one(shape, 'a slice has a style sheet', 'src/domain/people/person.css', ''),
  one(kinds, 'a rule opens a file', rules, "import { readFileSync } from 'node:fs'"),
  one(kinds, 'a rule asks the storage', rules, "import { findPerson } from './storage.ts'"),
  one(kinds, 'a rule needs a package', rules, "import { z } from 'zod'"),
  one(kinds, 'words depend on a rule', 'src/domain/people/words.ts', "import { a } from './names.rules.ts'"),
  one(
    kinds,
    'a schema uses a Node module',
    'src/domain/people/person.schema.ts',
    "import { createHash } from 'node:crypto'",
  ),
  one(kinds, 'storage runs an operation', storage, "import { seePerson } from './see-person.ts'"),
  one(kinds, 'storage reads the storage of another slice', storage, "import { a } from '../invoices/storage.ts'"),
  one(kinds, 'an operation opens a file', act, "import { open } from 'node:fs/promises'"),
  one(kinds, 'an operation goes to the network', act, "import { get } from 'node:https'"),
  one(kinds, 'an operation has a database of its own', act, "import { Pool } from 'pg'"),
  one(
    kinds,
    'an operation connects to the database',
    act,
    "import { connect } from '../../plumbing/database/connections.ts'",
  ),
  one(kinds, 'an operation imports a page', act, "import { page } from './page.ts'"),
  one(kinds, 'an operation imports what is computed', act, 'await import(`./${name}.ts`)'),
  one(
    kinds,
    'a screen takes more than the type of an operation',
    'src/domain/people/person.screen.tsx',
    "import { seePerson } from './see-person.ts'",
  ),
  one(kinds, 'a page reads the database', 'src/domain/people/page.ts', "import { findPerson } from './storage.ts'"),
  one(kinds, 'a job decides', 'src/domain/people/jobs.ts', "import { isDue } from './names.rules.ts'"),
  one(name, 'the exported name is another', act, "export const showPerson = operation({ name: 'see-person' })"),
  one(name, 'the word in the log is another', act, "export const seePerson = operation({ name: 'show-person' })"),
  { rule: lists, mistake: 'there is no list of operations', files: { 'src/app/declarations.ts': '' } },
  {
    rule: lists,
    mistake: 'an operation is not listed',
    files: { 'src/app/operations.ts': '', 'src/app/declarations.ts': '', [act]: '' },
  },
  {
    rule: lists,
    mistake: 'a declaration is not listed',
    files: { 'src/app/operations.ts': '', 'src/app/declarations.ts': '', ...declared },
  },
  {
    rule: lists,
    mistake: 'the list names an operation that is gone',
    files: {
      'src/app/declarations.ts': '',
      'src/app/operations.ts': "import { a } from '../domain/people/see-person.ts'",
    },
  },
  one(place, 'an operation builds a query', act, "db.selectFrom('people').selectAll()"),
  one(place, 'an operation inserts with the handle optional', act, "db?.insertInto('people')"),
  one(place, 'the app writes SQL', 'src/app/server.ts', 'await client.query(`select id from people`)'),
  one(place, 'an operation takes sql from kysely', act, kysely),
  one(place, 'capital letters hide a statement', act, "run('DELETE FROM PEOPLE')"),
  one(place, 'the app opens a connection', 'src/app/server.ts', "import pg from 'pg'"),
  one(fragment, 'a fragment selects from a table', storage, `${kysely}const a = sql\`(select 1 from people)\``),
  one(
    fragment,
    'a fragment with a type joins',
    storage,
    `${kysely}const a = sql<number>\`exists (select 1) join emails e\``,
  ),
  one(fragment, 'sql.table', storage, `${kysely}const a = sql\`count(\${sql.table('people')})\``),
  one(fragment, 'sql.id', storage, `${kysely}const a = sql.id('people')`),
  one(fragment, 'sql under another name', storage, "import { sql as q } from 'kysely'\nconst a = q`1 from people`"),
  {
    rule: fragment,
    mistake: 'a column by its table',
    files: { ...declared, [storage]: `${kysely}const a = sql\`people.family = 'x'\`` },
  },
  one(glued, 'a template and a plus', storage, `${kysely}const a = sql\`lower(\` + name`),
  one(glued, 'sql.raw of a template', 'src/enforcement/scope.ts', `${kysely}const a = sql.raw(\`x \${name}\`)`),
  one(glued, 'a query glued together', 'src/app/server.ts', "await client.query('select ' + name, [])"),
  one(glued, 'a query with a value inside', 'src/app/server.ts', 'await client.query(`select ${name}`)'),
  one(drawer, 'a file of utils', 'src/plumbing/text/utils.ts', ''),
  one(drawer, 'a mail service', 'src/plumbing/mail/mail-service.ts', ''),
  one(drawer, 'a folder of helpers', 'src/app/helpers/dates.ts', ''),
  one(drawer, 'a barrel', 'src/domain/people/index.ts', ''),
  one('file names are kebab-case', 'a capital in a name', 'src/ui/dataTable.tsx', ''),
  one('no file is over 300 lines', 'a long file', 'src/app/server.ts', 'a()\n'.repeat(301)),
  one('no file is over 300 lines', 'a long style sheet', 'src/ui/dress/form.css', 'a {}\n'.repeat(301)),
  one('there are no default exports', 'a default export', 'src/app/server.ts', 'export default function start() {}'),
  one(
    'there are no default exports',
    'a default export in braces',
    'src/app/server.ts',
    'export { a, start as default }',
  ),
  one(around, 'as any', 'src/app/server.ts', 'const a = b as any'),
  one(around, 'a parameter of any', act, 'function a(b: any, c: string) {}'),
  one(around, 'a record of any', act, 'let a: Record<string, any>'),
  one(around, 'an ignored error', 'src/app/server.ts', '// @ts-ignore\nconst a: string = 1'),
  one(around, 'an expected error outside tests', 'src/app/server.ts', '// @ts-expect-error\nconst a: string = 1'),
  one(behind, 'an enum', rules, 'export enum Channel { Post }'),
  one(behind, 'a const enum', rules, 'const enum Channel { Post }'),
  one(behind, 'a namespace', rules, 'export namespace Names { export const a = 1 }'),
  one(
    behind,
    'a parameter property',
    rules,
    'class Wrong extends Error { constructor(private code: string) { super() } }',
  ),
  one(runs, 'a skipped test', 'src/app/a.test.ts', "test.skip('a', () => {})"),
  one(runs, 'a test alone', 'src/app/a.test.ts', "describe\n  .only('a', () => {})"),
  one(runs, 'a test put off', 'src/app/a.test.ts', "test('a', { todo: true }, () => {})"),
]

/** Things that look like mistakes and are none. */
export const innocent: Record<string, Record<string, string>> = {
  'imports and SQL in comments, strings and patterns': {
    'src/plumbing/mail/send.ts': [
      "// import { a } from '../../domain/people/names.rules.ts'",
      "/* db.selectFrom('people') */",
      `const a = "import { a } from '../../domain/people/names.rules.ts'"`,
      "const b = `import x from '../../app/server.ts' ${'export default'}`",
      "const c = /import '..\\/..\\/app\\/server.ts'/.test(a) // as any",
      'const d = e / f / g // it is not a pattern: "',
      "const h = a.replace(/['\"`]/g, '') + `${`}`}`",
      'export const answers = [a, b, c, d, h]',
    ].join('\n'),
  },
  'a circle of types alone': {
    'src/app/a.ts': "import type { B } from './b.ts'\nexport type A = B",
    'src/app/b.ts': "import { type A } from './a.ts'\nexport type B = { a: A }",
  },
  'a screen with the type of an operation, text with apostrophes and closed tags': {
    'src/domain/people/person.screen.tsx': [
      "import type { SeePerson } from './see-person.ts'",
      "import { lazy } from 'react'",
      "import { Button } from '../../ui/button.tsx'",
      "const Other = lazy(() => import('./other.screen.tsx'))",
      "export const Person = (p: SeePerson) => <p>It's here <b>and/or</b> isn't <Button/> <Other /></p>",
    ].join('\n'),
    'src/domain/people/other.screen.tsx': 'export const enumerated = <i>enum x</i>',
  },
  'fragments that compare, cut and take parts of a day': {
    ...declared,
    [storage]: [
      "import { sql, type Kysely } from 'kysely'",
      "import type { Db } from '../../enforcement/handle.ts'",
      'const a = sql<number>`extract(year from ${sql.ref("received_on")})`',
      'const b = sql`${a} is distinct from ${1}`',
      'const c = sql`excluded.family`',
      "export const find = (db: Kysely<Db>) => db.selectFrom('people').where(a, '=', b).orderBy(c).forUpdate()",
    ].join('\n'),
  },
  'words that begin like statements': {
    'src/domain/people/words.ts':
      "export const words = { en: { a: 'Select one from the list', b: 'select the row from which it came' } }",
  },
  'members and keys by the names of what is forbidden': {
    'src/app/server.ts':
      'const a = { enum: 1, default: 2, import: 3, any: 4 }\nexport const b = a.import + a.enum + z.any().skip(3)',
  },
  'a conditional skip with its reason is not this rule’s matter, and any as a word': {
    'src/app/a.test.ts': "test('any person', { skip: found ? false : 'no server' }, () => {})",
  },
}
