import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const src = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))
const name = '@chakrahq/whatsapp-credentials'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    alias: [
      { find: `${name}/styles.css`, replacement: src('styles/styles.css') },
      ...['ar', 'es', 'hi', 'pt-BR'].map((tag) => ({
        find: `${name}/locales/${tag}`,
        replacement: src(`locales/${tag.toLowerCase()}.ts`),
      })),
      { find: `${name}/client`, replacement: src('contract/index.ts') },
      { find: `${name}/core`, replacement: src('core/index.ts') },
      { find: `${name}/server`, replacement: src('server/index.ts') },
      { find: `${name}/testing`, replacement: src('testing/index.ts') },
      { find: name, replacement: src('react/index.ts') },
    ],
  },
  // Under `img-src 'self'` and `script-src 'self'` nothing may be inlined.
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})
