'use strict'
const { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')

const beat = 1000
const dead = 15_000
/** Enough when the process that took the lock is not on this machine any more. */
const gone = 3000

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
    writeFileSync(join(folder, 'holder'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const found = statSync(folder, { throwIfNoEntry: false })
    if (found && Date.now() - found.mtimeMs > (holderLives(folder) ? dead : gone))
      rmSync(folder, { recursive: true, force: true })
    return false
  }
}

/** A holder that cannot be told is taken for a living one. */
function holderLives(folder) {
  try {
    const holder = Number(readFileSync(join(folder, 'holder'), 'utf8'))
    return !(holder > 0) || process.kill(holder, 0)
  } catch (error) {
    return error.code !== 'ESRCH'
  }
}

module.exports = { alone }
