'use strict'
const { createHash } = require('node:crypto')
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs')
const { join } = require('node:path')
const { alone } = require('./alone.js')
const { run } = require('./run.js')

/** The screens in `dist/web`, built when they are not there or a source of theirs has changed. Throws when they cannot be. */
async function readyScreens(root, node) {
  const wanted = sourcesOf(root)
  if (isBuilt(root, wanted)) return
  const work = async () => {
    if (!isBuilt(root, wanted)) await build(root, node, wanted)
  }
  try {
    await alone(join(root, '.cache/building'), work, 'building the screens')
  } catch (error) {
    // A program folder that this user cannot write: whoever put it there built the screens.
    if (!['EACCES', 'EROFS'].includes(error.code) || !existsSync(join(root, 'dist/web'))) throw error
  }
}

const stampOf = (root) => join(root, 'dist/web.json')

function isBuilt(root, wanted) {
  if (!existsSync(join(root, 'dist/web'))) return false
  try {
    return JSON.parse(readFileSync(stampOf(root), 'utf8')).sources === wanted
  } catch {
    return false
  }
}

/** Built beside their place and moved there whole: a kill in the middle leaves the screens as they were. */
async function build(root, node, sources) {
  console.error('seloste: building the screens')
  const dist = join(root, 'dist')
  mkdirSync(dist, { recursive: true })
  for (const name of readdirSync(dist))
    if (name.startsWith('web.new.')) rmSync(join(dist, name), { recursive: true, force: true })
  const part = join(dist, `web.new.${process.pid}`)
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const config = join(root, 'vite.config.ts')
  const code = await run(root, node, [vite, 'build', '--config', config, '--logLevel', 'warn', '--outDir', part])
  if (code !== 0) throw new Error(`the screens could not be built (vite: ${code})`)
  rmSync(stampOf(root), { force: true })
  rmSync(join(dist, 'web'), { recursive: true, force: true })
  renameSync(part, join(dist, 'web'))
  writeFileSync(stampOf(root), JSON.stringify({ sources }))
}

/** Changes when a file that the screens are made of does: names, sizes and times of the sources, tests left out. */
function sourcesOf(root) {
  const sum = createHash('sha256')
  const look = (path) => {
    const found = statSync(path)
    if (found.isDirectory()) for (const name of readdirSync(path).sort()) look(join(path, name))
    else if (!/\.test\.tsx?$/.test(path)) sum.update(`${path.slice(root.length)} ${found.size} ${found.mtimeMs}\n`)
  }
  for (const name of ['src', 'vite.config.ts', 'package-lock.json']) look(join(root, name))
  return sum.digest('hex')
}

module.exports = { readyScreens }
