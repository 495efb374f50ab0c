import { tell } from '../../ui/message-line.tsx'
import { useCall, useSession, useWords } from '../../ui/shell.tsx'
import type { exportDeclaration } from './export-declaration.ts'
import type { words } from './registers-screen.words.ts'

/** Gives a text to the reader as a file. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Takes the declaration out as YAML, the one in force or an earlier one. */
export function useExport(): (version?: number) => Promise<void> {
  const say = useWords<typeof words>('registers.registers-screen')
  const call = useCall()
  const { office } = useSession()
  return async (version) => {
    const answer = await call<typeof exportDeclaration>('export-declaration', version === undefined ? {} : { version })
    if (!('done' in answer)) return
    const name = `${office.id}-${answer.done.version}.yaml`
    download(name, answer.done.yaml, 'application/yaml')
    tell(say('exported', { name }))
  }
}
