import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { samples } from './samples.ts'

/** Writes the example files into `folder`. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, make] of Object.entries(samples)) await writeFile(join(folder, name), await make())
}

if (import.meta.main) await writeSamples(resolve(import.meta.dirname, '../../../examples'))
