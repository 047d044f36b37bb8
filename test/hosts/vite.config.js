import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const dist = (path) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url))

export default defineConfig(({ mode }) => ({
  base: './',
  logLevel: 'error',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  resolve: {
    alias: [
      { find: /^@chakrahq\/whatsapp-credentials$/, replacement: dist('react/index.js') },
      { find: /^@chakrahq\/whatsapp-credentials\/testing$/, replacement: dist('testing/index.js') },
      { find: /^@chakrahq\/whatsapp-credentials\/styles.css$/, replacement: dist('styles.css') },
    ],
  },
  build: { outDir: `dist/${mode}`, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
}))
