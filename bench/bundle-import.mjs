// What a host's import brings with it, in each bundler: the text that loads first, and the text of everything that can ever load.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const EXTERNAL = /^(react|react-dom|@tanstack\/react-query)(\/|$)/
const DEFINE = { 'process.env.NODE_ENV': '"production"' }
const isScript = (name) => /\.m?js$/.test(name)

/** `parts`: name → { code, imports, later }. Chunks that nothing reaches are nobody's weight. */
function collect(parts, entry) {
  const follow = (kinds) => {
    const found = new Set()
    const load = (name) => {
      if (found.has(name) || !parts[name]) return
      found.add(name)
      kinds.flatMap((kind) => parts[name][kind]).forEach(load)
    }
    load(entry)
    return [...found].map((name) => parts[name].code)
  }
  return { first: follow(['imports']), all: follow(['imports', 'later']) }
}

async function withEsbuild(folder, input) {
  const { build } = await import('esbuild')
  const result = await build({
    entryPoints: { entry: input },
    absWorkingDir: folder,
    outdir: join(folder, 'esbuild'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: DEFINE,
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', '@tanstack/react-query'],
  })
  const codes = new Map(result.outputFiles.map((file) => [file.path.split('/').at(-1), file.text]))
  const base = (path) => path.split('/').at(-1)
  const parts = Object.fromEntries(
    Object.entries(result.metafile.outputs)
      .filter(([path]) => isScript(path))
      .map(([path, output]) => [
        base(path),
        {
          code: codes.get(base(path)),
          imports: output.imports.filter(({ kind }) => kind === 'import-statement').map(({ path: name }) => base(name)),
          later: output.imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path: name }) => base(name)),
        },
      ]),
  )
  return collect(parts, 'entry.js')
}

const collectRolldown = (output) => {
  const chunks = output.filter(({ type }) => type === 'chunk')
  const parts = Object.fromEntries(
    chunks.map(({ fileName, code, imports, dynamicImports }) => [fileName, { code, imports, later: dynamicImports }]),
  )
  return collect(parts, chunks.find(({ isEntry }) => isEntry).fileName)
}

async function withRolldown(folder, input) {
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({
    input: { entry: input },
    cwd: folder,
    external: EXTERNAL,
    platform: 'browser',
    transform: { define: DEFINE, target: 'es2022' },
    onLog: () => undefined,
  })
  const { output } = await bundle.generate({ format: 'es', minify: true })
  await bundle.close()
  return collectRolldown(output)
}

async function withVite(folder, input) {
  const { build } = await import('vite')
  const { output } = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    define: DEFINE,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: { entry: input }, external: EXTERNAL, preserveEntrySignatures: 'strict' },
    },
  })
  return collectRolldown(output)
}

/** webpack and Rspack are told the same. */
const packConfiguration = (folder, input, name) => ({
  mode: 'production',
  context: folder,
  entry: { entry: input },
  experiments: { outputModule: true },
  externalsType: 'module',
  externals: [({ request }, done) => (EXTERNAL.test(request) ? done(null, request) : done())],
  target: ['web', 'es2022'],
  output: {
    path: join(folder, name),
    module: true,
    chunkFormat: 'module',
    filename: '[name].js',
    library: { type: 'module' },
  },
  performance: false,
})

async function pack(bundler, folder, input, name) {
  const stats = await new Promise((resolve, reject) => {
    const compiler = bundler(packConfiguration(folder, input, name))
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))))
  })
  const { errors, entrypoints } = stats.toJson({ all: false, errors: true, entrypoints: true })
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  const read = (file) => readFileSync(join(folder, name, file), 'utf8')
  const assets = entrypoints.entry.assets.map((asset) => asset.name).filter(isScript)
  return {
    first: assets.map(read),
    all: readdirSync(join(folder, name)).filter(isScript).map(read),
  }
}

const withWebpack = async (folder, input) => pack((await import('webpack')).default, folder, input, 'webpack')
const withRspack = async (folder, input) => pack((await import('@rspack/core')).rspack, folder, input, 'rspack')

export const BUNDLERS = {
  esbuild: withEsbuild,
  rolldown: withRolldown,
  Vite: withVite,
  webpack: withWebpack,
  Rspack: withRspack,
}

/** `source` is what a host writes, in a project made by `packProject({ dependencies: true })`. */
export async function bundleImport(bundler, project, source) {
  mkdirSync(join(project, 'bundles'), { recursive: true })
  const folder = mkdtempSync(join(project, 'bundles/import-'))
  const input = join(folder, 'entry.js')
  writeFileSync(input, source)
  return BUNDLERS[bundler](folder, input)
}

/** Gzipped, in kB of 1000 bytes, each file by itself as a server sends it. */
export const gzipped = (texts) => texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000
