import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { withClient } from './connections.ts'
import { clusterOwner, giveTo, type ServerUser } from './server-user.ts'
import { serverEnv, type Engine } from './engine.ts'
import { startServer, stopServer } from './server.ts'

const folders = `global pg_wal pg_wal/archive_status pg_wal/summaries pg_commit_ts pg_dynshmem pg_notify pg_serial
  pg_snapshots pg_subtrans pg_twophase pg_multixact pg_multixact/members pg_multixact/offsets base base/1 pg_replslot
  pg_tblspc pg_stat pg_stat_tmp pg_xact pg_logical pg_logical/snapshots pg_logical/mappings`

const utf8 = '6'

/**
 * Does the work of `initdb` for a user whom the machine does not know by name: a container with a number only, or with
 * no list of users at all, where `initdb` and single-user mode refuse to run. The steps are those of initdb.c of
 * PostgreSQL 18, the SQL after the bootstrap through an ordinary server. `place` is an empty folder of that user.
 */
export async function initialiseUnlisted(place: string, engine: Engine, user: ServerUser | undefined): Promise<void> {
  for (const folder of folders.split(/\s+/)) mkdirSync(join(place, folder), { mode: 0o700 })
  const files = {
    PG_VERSION: `${engine.major}\n`,
    'base/1/PG_VERSION': `${engine.major}\n`,
    'postgresql.conf': ['messages', 'monetary', 'numeric', 'time'].map((name) => `lc_${name} = 'C'\n`).join(''),
    'postgresql.auto.conf': '',
    'pg_ident.conf': '',
    'pg_hba.conf': 'local all all trust\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text, { mode: 0o600 })
  giveTo(user, place)
  bootstrap(place, engine, user)
  const file = `${place}.log`
  const settings = { allow_system_table_mods: 'on', autovacuum: 'off' }
  const at = { cluster: place, file, engine, user, settings }
  const server = await startServer(at, undefined, 'template1')
  try {
    const run = async (client: Client) => {
      for (const statements of steps(engine)) await client.query(statements)
    }
    await withClient(server.connection, run, { search_path: 'pg_catalog' })
  } finally {
    await stopServer(server, at)
    rmSync(file, { force: true })
  }
}

/** The system tables, from the list that comes with the program. */
function bootstrap(place: string, engine: Engine, user: ServerUser | undefined): void {
  const words: Record<string, string> = {
    NAMEDATALEN: '64',
    SIZEOF_POINTER: '8',
    ALIGNOF_POINTER: 'd',
    FLOAT8PASSBYVAL: 'true',
    POSTGRES: `'${clusterOwner}'`,
    ENCODING: utf8,
    LC_COLLATE: `'C'`,
    LC_CTYPE: `'C'`,
    DATLOCALE: '_null_',
    ICU_RULES: '_null_',
    LOCALE_PROVIDER: 'c',
  }
  const token = new RegExp(`\\b(${Object.keys(words).join('|')})\\b`, 'g')
  const input = readFileSync(join(engine.share, 'postgres.bki'), 'utf8').replace(token, (word) => words[word]!)
  const segment = String(16 * 1024 * 1024)
  const run = spawnSync(join(engine.bin, 'postgres'), ['--boot', '-D', place, '-X', segment, '-k'], {
    ...user,
    cwd: '/',
    env: serverEnv,
    encoding: 'utf8',
    input,
  })
  // A server that gives up early leaves its input unread; its own words tell more than the broken pipe.
  if (run.error && !run.stderr) throw run.error
  if (run.status !== 0) throw new Error(run.stderr.trim() || `bootstrap: status ${run.status}`)
}

function steps(engine: Engine): string[] {
  const file = (name: string): string => readFileSync(join(engine.share, name), 'utf8')
  return [
    'revoke all on pg_authid from public',
    file('system_constraints.sql'),
    file('system_functions.sql'),
    file('system_views.sql'),
    `update pg_collation set collversion = pg_collation_actual_version(oid) where collname = 'unicode';
     select pg_import_system_collations('pg_catalog')`,
    file('snowball_create.sql'),
    `update pg_class set relacl = (
       select array_agg(a.acl) from (
         select '=r/"${clusterOwner}"'::aclitem as acl
         union select unnest(acldefault(case when relkind = 'S' then 's' else 'r' end::"char", 10::oid))) a)
     where relkind in ('r', 'v', 'm', 'S') and relacl is null;
     grant usage on schema pg_catalog, public to public;
     revoke all on pg_largeobject from public`,
    file('information_schema.sql'),
    'create extension plpgsql',
    'analyze',
    'vacuum freeze',
    'create database template0 is_template = true allow_connections = false oid = 4 strategy = file_copy',
    `update pg_database set datcollversion = null where datname = 'template0';
     update pg_database set datcollversion = pg_database_collation_actual_version(oid) where datname = 'template1';
     revoke create, temporary on database template1 from public;
     revoke create, temporary on database template0 from public`,
    'vacuum pg_database',
    'create database postgres oid = 5 strategy = file_copy',
  ]
}
