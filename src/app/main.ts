import { enableCompileCache } from 'node:module'

enableCompileCache()
// Whoever reads what is said may stop reading (`seloste … | head`): the work goes on to its end, and nothing is broken.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
const { runCommand } = await import('./commands.ts')
process.exitCode = await runCommand(process.argv.slice(2))
