'use strict'
const { join } = require('node:path')
const { readyScreens } = require('./build.js')
const { run } = require('./run.js')

/** Everything: the screens are built, then types, lint and all tests run. Returns the exit code. */
async function test(root, node, patterns) {
  process.chdir(root)
  await readyScreens(root, node)
  return run(root, node, [join(root, 'src/testing/run-tests.ts'), ...patterns])
}

module.exports = { test }
