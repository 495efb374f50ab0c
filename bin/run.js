'use strict'
const { spawn } = require('node:child_process')
const { join } = require('node:path')

const signals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGUSR2']

/** Runs a program with Node 24 and waits: its exit code, and the same signal if a signal ended it. */
function run(root, node, args, env = process.env) {
  const child = spawn(node, ['--require', join(__dirname, 'follow.js'), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { NODE_COMPILE_CACHE: join(root, '.cache/compiled'), ...env },
  })
  for (const signal of signals)
    process.on(signal, () => {
      // A terminal sends Ctrl+C to the child as well.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (!signal) return resolve(code)
      for (const one of signals) process.removeAllListeners(one)
      process.kill(process.pid, signal)
    })
  })
}

module.exports = { run }
