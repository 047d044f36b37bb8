// What each entry of the package promises, as text: every exported declaration and every type that one of them names.
// `node scripts/api-report.mjs --write` puts it into docs/api-report.md; a test compares the two. Build first.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './pack-project.mjs'

const STATEMENT =
  /^(?:export )?(?:declare )?(?:default )?(?:abstract )?(?:async )?(?:const|let|var|function|class|interface|type|enum|namespace) +([A-Za-z_$][\w$]*)/
const FROM = /^(?:import|export)\b[\s\S]*?from ['"](\.[^'"]+)['"]/

/** The statements at the left edge, each with what its comment says left out. */
function statementsOf(text) {
  const code = text.replace(/\/\*\*?[\s\S]*?\*\//g, '').replace(/^\/\/.*$/gm, '')
  return code
    .split(/^(?=(?:export|import|declare|interface|type|const|class|function)\b)/m)
    .map((statement) => statement.replace(/\n\s*\n/g, '\n').trim())
    .filter(Boolean)
}

const namesIn = (clause) =>
  clause
    .split(',')
    .map((part) => part.trim().replace(/^type /, ''))
    .filter(Boolean)
    .map((part) => part.split(/\s+as\s+/))
    .map(([from, to]) => ({ from, to: to ?? from }))

const modules = new Map()
function read(file) {
  const known = modules.get(file)
  if (known) return known
  const module = { declared: new Map(), imported: new Map(), forwarded: new Map() }
  modules.set(file, module)
  for (const statement of statementsOf(readFileSync(file, 'utf8'))) {
    const source = FROM.exec(statement)?.[1]
    const target = source && join(dirname(file), source.replace(/\.js$/, '.d.ts'))
    const clause = /\{([\s\S]*?)\}/.exec(statement)?.[1]
    if (statement.startsWith('import') || (statement.startsWith('export') && source)) {
      if (!target || !clause) continue
      const kept = statement.startsWith('import') ? module.imported : module.forwarded
      for (const { from, to } of namesIn(clause)) kept.set(to, { file: target, name: from })
      continue
    }
    const name = STATEMENT.exec(statement)?.[1]
    // Overloads are several statements of one name.
    if (name) module.declared.set(name, [...(module.declared.get(name) ?? []), statement])
  }
  return module
}

function resolve(file, name) {
  const { declared, imported, forwarded } = read(file)
  if (declared.has(name)) return { file, name, text: declared.get(name).join('\n') }
  const next = forwarded.get(name) ?? imported.get(name)
  return next ? resolve(next.file, next.name) : null
}

/** Everything that a reader needs to understand an entry, in the order of names. */
function reportOf(entry) {
  const { declared, forwarded } = read(entry)
  const exported = [...declared.keys(), ...forwarded.keys()].sort((a, b) => (a < b ? -1 : 1))
  const found = new Map()
  const visit = (file, name) => {
    const declaration = resolve(file, name)
    if (!declaration) return
    const key = `${declaration.file} ${declaration.name}`
    if (found.has(key)) return
    found.set(key, declaration)
    const said = declaration.text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '')
    const inline = declaration.text.matchAll(/import\(["'](\.[^"']+)["']\)\.([\w$]+)/g)
    for (const [, source, member] of inline)
      visit(join(dirname(declaration.file), source.replace(/\.js$/, '.d.ts')), member)
    for (const [identifier] of said.matchAll(/[A-Za-z_$][\w$]*/g)) {
      if (identifier !== declaration.name) visit(declaration.file, identifier)
    }
  }
  for (const name of exported) visit(entry, name)
  const clean = (text) => text.replace(/^export declare |^export |^declare /gm, '')
  const declarations = [...found.values()].map(({ name, text }) => ({ name, text: clean(text) }))
  const byName = (a, b) => (a.name === b.name ? (a.text < b.text ? -1 : 1) : a.name < b.name ? -1 : 1)
  return { exported, declarations: declarations.sort(byName) }
}

// Schemas and the catalogue are pages long; that they changed is what a reviewer needs to see.
const LONGEST = 40
function shorten({ name, text }) {
  const lines = text.split('\n').length
  if (lines <= LONGEST || !text.startsWith('const ')) return text
  const sum = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return `const ${name}: unknown // ${lines} lines in dist, sha256 ${sum}`
}

export function apiReport() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const entries = Object.entries(manifest.exports).filter(
    ([name, target]) => typeof target === 'object' && target.default.endsWith('.js') && !name.startsWith('./locales/'),
  )
  const seen = new Map()
  const sections = entries.map(([name, target]) => {
    const { exported, declarations } = reportOf(join(root, target.types))
    const fresh = declarations.filter((declaration) => seen.get(declaration.name) !== declaration.text)
    for (const declaration of fresh) if (!seen.has(declaration.name)) seen.set(declaration.name, declaration.text)
    const list = exported.map((word) => `\`${word}\``).join(', ')
    return `## \`${name}\`\n\n${list}\n\n\`\`\`ts\n${fresh.map(shorten).join('\n\n')}\n\`\`\`\n`
  })
  const intro =
    'Every export of every entry, and every type that one of them names; a type stands where it is named first.\nWritten by `node scripts/api-report.mjs --write`: a change here is a change for hosts, to be reviewed and named in a changeset.\n'
  return `# API report\n\n${intro}\n${sections.join('\n')}`
}

const DOCUMENT = join(root, 'docs/api-report.md')
if (process.argv[1] && relative(process.argv[1], new URL(import.meta.url).pathname) === '') {
  if (process.argv.includes('--write')) writeFileSync(DOCUMENT, apiReport())
  else if (!existsSync(DOCUMENT) || readFileSync(DOCUMENT, 'utf8') !== apiReport()) {
    console.error(
      '✗ docs/api-report.md is not what dist promises: run `node scripts/api-report.mjs --write` and review the change.',
    )
    process.exitCode = 1
  }
}
