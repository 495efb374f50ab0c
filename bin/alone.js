'use strict'
const { mkdirSync, rmSync, statSync, utimesSync } = require('node:fs')
const { dirname } = require('node:path')

const beat = 1000
const dead = 15_000

/**
 * Does the work while no other process on this machine does it: a folder is the lock, touched while its holder lives.
 * `doing` says what another start does meanwhile.
 */
async function alone(folder, work, doing = 'installing the packages') {
  mkdirSync(dirname(folder), { recursive: true })
  for (let told = false; !take(folder); told = true) {
    if (!told) console.error(`seloste: another start is ${doing}; waiting for it`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  const heart = setInterval(() => utimesSync(folder, new Date(), new Date()), beat)
  const leave = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', leave)
  try {
    return await work()
  } finally {
    clearInterval(heart)
    process.off('exit', leave)
    leave()
  }
}

function take(folder) {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const found = statSync(folder, { throwIfNoEntry: false })
    if (found && Date.now() - found.mtimeMs > dead) rmSync(folder, { recursive: true, force: true })
    return false
  }
}

module.exports = { alone }
