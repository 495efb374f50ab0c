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

/** The program and its letters are fetched with the page, not first when the entry has asked for them. */
const early: Plugin = {
  name: 'early',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const files = Object.values(bundle ?? {})
      const start = files.find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/start.tsx'))
      const font = files.find((file) => /source-sans-3-latin-wght/.test(file.fileName))
      if (start?.type !== 'chunk' || !font) return html
      const scripts = [start.fileName, ...start.imports]
        .filter((file) => !html.includes(`/${file}"`))
        .map((file) => ({ rel: 'modulepreload', href: `/${file}` }))
      const letters = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font.fileName}` }
      return [...scripts, letters].map((attrs) => ({
        tag: 'link',
        attrs: { ...attrs, crossorigin: true },
        injectTo: 'head' as const,
      }))
    },
  },
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
    plugins: [...(shared.plugins ?? []), early],
    root: resolve(root, 'src/app/web'),
    build: {
      ...build,
      outDir: resolve(root, 'dist/web'),
      rolldownOptions: {
        input: { app: resolve(root, 'src/app/web/app.html'), public: resolve(root, 'src/app/web/public.css') },
        output: {
          // What nearly every screen needs is one file, not twenty small ones; what the entry needs comes without it.
          codeSplitting: {
            groups: [
              {
                name: 'arrival',
                test: /src\/(app\/web\/(arrival|call|session|texts|links|screens|reach)|ui\/(answer|say|day))\.ts$/,
                priority: 2,
              },
              { name: 'parts', minShareCount: 8, priority: 1 },
            ],
          },
          assetFileNames: ({ names }) => (names[0] === 'public.css' ? 'public.css' : 'assets/[name]-[hash][extname]'),
        },
      },
    },
  }
})
