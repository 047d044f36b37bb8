import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const dist = (path) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    // one React for all screens
    dedupe: ['react', 'react-dom', '@tanstack/react-query', '@radix-ui/react-dialog', 'react-hook-form'],
    alias: [
      { find: /^@chakrahq\/whatsapp-credentials$/, replacement: dist('react/index.js') },
      { find: /^@chakrahq\/whatsapp-credentials\/testing$/, replacement: dist('testing/index.js') },
      { find: /^@chakrahq\/whatsapp-credentials\/styles.css$/, replacement: dist('styles.css') },
    ],
  },
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
})
