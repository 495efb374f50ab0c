import { createInterface } from 'node:readline'
import { openDatabase } from '../plumbing/database/open-database.ts'
import { DatabaseTrouble } from '../plumbing/database/trouble.ts'

// A small program for tests that kill programs: node database-program.ts <directory> <far home> [DATABASE_URL].
// It opens the database, then obeys the lines it reads: `write` (rows until told otherwise), `big` (large rows), `rest`,
// `stop`. It tells what happens as lines of JSON.
const tell = (event: string, facts: object = {}): boolean =>
  process.stdout.write(`${JSON.stringify({ event, ...facts })}\n`)

const troubleOf = (error: unknown): object =>
  error instanceof DatabaseTrouble
    ? { code: error.code, message: error.message, cause: String((error.cause as Error | undefined)?.message ?? '') }
    : { code: (error as { code?: string }).code ?? '', message: (error as Error).stack }

let writing = ''

async function main([directory = '', far = '', url]: string[]): Promise<void> {
  const database = await openDatabase({
    directory,
    url,
    farHomes: [far],
    say: (line) => tell('said', { line }),
  })
  await database.owner.query(
    'create table if not exists public.trial (n bigint generated always as identity, filler text)',
  )
  await database.owner.query('grant all on public.trial to public')
  void database.lost.then((trouble) => {
    tell('lost', troubleOf(trouble))
    process.exit(1)
  })
  tell('open', { pid: process.pid, kind: database.kind, guard: database.guard, connection: database.connection })
  const lines = createInterface({ input: process.stdin })
  lines.on('line', (line) => {
    if (line === 'stop') void database.stop().then(() => process.exit(0))
    else if (line === 'rest') writing = ''
    else if (writing === '') {
      writing = line
      void write()
    } else writing = line
  })
  async function write(): Promise<void> {
    while (writing !== '') {
      const filler = writing === 'big' ? 100_000 : 10
      try {
        const { rows } = await database.work.query(
          `insert into public.trial (filler)
           select string_agg(md5(random()::text), '') from generate_series(1, $1) returning n`,
          [Math.ceil(filler / 32)],
        )
        tell('written', { n: rows[0].n })
      } catch (error) {
        tell('failed', troubleOf(error))
        await new Promise((done) => setTimeout(done, 100))
      }
    }
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  tell('refused', troubleOf(error))
  process.exit(1)
})
