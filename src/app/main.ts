import { enableCompileCache } from 'node:module'

enableCompileCache()
// Whoever reads the output may leave before its end (`… | head`): that is no error of the command, and stops no server.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
const { runCommand } = await import('./commands.ts')
process.exitCode = await runCommand(process.argv.slice(2))
