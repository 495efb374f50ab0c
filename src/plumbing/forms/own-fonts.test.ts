import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from './print.ts'

test('no font of the machine is taken: what our own have no sign for has none on any machine', async () => {
  const pdf = await print(
    {
      language: 'fi',
      title: { text: 'Seloste ☎' },
      sender: 'Käpy 漢字 العربية ✈ ⚕ Oy',
      dated: '',
      brief: { label: '', answers: [] },
      sections: [{ heading: 'Ω', parts: [{ kind: 'paragraph', words: [{ text: 'עברית 😀' }] }] }],
    },
    'pdf',
  )
  const found = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)
  const used = new Set([...found].map(([, name]) => name!))
  assert.ok(used.has('SourceSans3-Semibold'))
  for (const name of used) assert.match(name, /^Source(?:Serif4|Sans3)-(?:Regular|Semibold)$/)
})
