import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface SourceFile {
  /** From `src/`, with slashes: `core/tokens/triage-paste.ts`. */
  path: string
  text: string
  imports: string[]
}

const STATEMENT = /^\s*(?:import|export)\b[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/gm
const SIDE_EFFECT = /^\s*import\s*['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g

/** Every module that a source names: statically, for its side effects, dynamically or in a type. */
export function importsOf(text: string): string[] {
  return [STATEMENT, SIDE_EFFECT, DYNAMIC].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => match[1]!),
  )
}

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, imports: importsOf(text) }
}

const root = fileURLToPath(new URL('../../src/', import.meta.url))

export function readSources(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => sourceFile(name, readFileSync(root + name, 'utf8')))
}
