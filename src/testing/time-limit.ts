import { basename } from 'node:path'

/** No test file takes longer than this: one that hangs ends with its name, and the others go on. */
const longest = 10 * 60_000

if (process.env['NODE_TEST_CONTEXT'])
  setTimeout(() => {
    console.error(`${basename(process.argv[1] ?? '')} was ended: it took more than ${longest / 60_000} minutes`)
    process.exit(1)
  }, longest).unref()
