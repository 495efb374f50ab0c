'use strict'
const { spawn } = require('node:child_process')
const { readFileSync } = require('node:fs')
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
  whenNpmEnds(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (!signal) return resolve(code)
      for (const one of signals) process.removeAllListeners(one)
      process.kill(process.pid, signal)
    })
  })
}

/** `npm start` stands two processes above, behind a shell that passes no signal on: its end is seen, not told. */
function whenNpmEnds(act) {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const npm = parentOf(shell)
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return
    clearInterval(watch)
    act()
  }, 300)
  watch.unref()
}

/** The number of a process's parent where the system shows it (Linux). */
function parentOf(pid) {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}

module.exports = { run }
