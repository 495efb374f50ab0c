import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin, UserConfig } from 'vite'

const root = import.meta.dirname

/** The parts bring their few words in thirty languages; three of them are ours. */
const ownLanguages: Plugin = {
  name: 'own-languages',
  enforce: 'pre',
  load: (id) =>
    /\/react-aria[^/]*\/.*\/intl\/.*\b[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) && !/(fi-FI|sv-SE|en-US)\.mjs$/.test(id)
      ? 'export default {}'
      : undefined,
}

const shared: UserConfig = {
  plugins: [ownLanguages, react()],
  publicDir: false,
  base: '/',
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000', '/words': 'http://127.0.0.1:3000' } },
}

const build = {
  emptyOutDir: true,
  target: ['chrome123', 'firefox125', 'safari17.5'],
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  manifest: 'manifest.json',
  reportCompressedSize: false,
} satisfies UserConfig['build']

/** The staff screens to `dist/web`, with `public.css` for the public pages; `--mode examples`: every part in each state. */
export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'examples')
    return {
      ...shared,
      root: resolve(root, 'src/ui/examples'),
      build: {
        ...build,
        outDir: resolve(root, 'dist/examples'),
        rolldownOptions: {
          input: {
            parts: resolve(root, 'src/ui/examples/parts.html'),
            notice: resolve(root, 'src/ui/examples/notice.html'),
          },
        },
      },
    }
  return {
    ...shared,
    root: resolve(root, 'src/app/web'),
    build: {
      ...build,
      outDir: resolve(root, 'dist/web'),
      rolldownOptions: {
        input: { app: resolve(root, 'src/app/web/app.html'), public: resolve(root, 'src/app/web/public.css') },
        output: {
          assetFileNames: ({ names }) => (names[0] === 'public.css' ? 'public.css' : 'assets/[name]-[hash][extname]'),
        },
      },
    },
  }
})
