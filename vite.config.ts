import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { transform as minify } from 'lightningcss'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/chromium.mjs'

const external = /^(?!\.{0,2}\/|\0|[A-Za-z]:)/ // every bare import stays an import
const src = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url))

const languages = readdirSync(src('locales'))
  .filter((name) => name.endsWith('.ts'))
  .map((name): [string, string] => [`locales/${name.slice(0, -3)}`, `src/locales/${name}`])

const stylesheet = (): Plugin => ({
  name: 'emit-styles-css',
  apply: 'build',
  generateBundle() {
    if (!this.environment.config.build.lib) return // Storybook loads this file too
    const { code } = minify({ filename: 'styles.css', code: readFileSync(src('styles/styles.css')), minify: true })
    this.emitFile({ type: 'asset', fileName: 'styles.css', source: code })
    // TypeScript 6+ answers TS2882 to `import 'pkg/styles.css'` without a declaration.
    this.emitFile({ type: 'asset', fileName: 'styles.css.d.ts', source: 'export {}\n' })
    this.emitFile({ type: 'asset', fileName: 'openapi.json', source: readFileSync(src('contract/openapi.json')) })
  },
})

// a function: Vitest writes the project's name into `instances`, so two projects must not share one object
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions, contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] } }),
  instances: [{ browser: 'chromium' as const }],
})

export default defineConfig({
  plugins: [react(), stylesheet()],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
    lib: {
      entry: {
        'react/index': 'src/react/index.ts',
        'core/index': 'src/core/index.ts',
        'contract/index': 'src/contract/index.ts',
        'server/index': 'src/server/index.ts',
        'server/node/index': 'src/server/node/index.ts',
        'testing/index': 'src/testing/index.ts',
        'testing/playwright/index': 'src/testing/playwright/index.ts',
        ...Object.fromEntries(languages),
      },
      formats: ['es'],
    },
    rolldownOptions: { external, output: { preserveModules: true, preserveModulesRoot: 'src' } },
  },
  test: {
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{core,contract,server,testing,package,demo,ssr}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup/fail-on-console.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          pool: 'threads',
          include: ['test/react/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup/fail-on-console.ts', 'test/setup/jsdom.ts'],
          testTimeout: 15_000,
        },
      },
      ...(['storybook', 'storybook-dark'] as const).map((name) => ({
        extends: true as const,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name,
          isolate: false,
          env: { STORYBOOK_THEME: name === 'storybook' ? 'light' : 'dark' },
          browser: chromium(),
        },
      })),
    ],
  },
})
