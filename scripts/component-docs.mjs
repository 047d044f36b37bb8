// Writes the Props of every page in docs/components/ from the sources; the rest of a page is written by hand. A test compares the two.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pack-project.mjs'

export const FOLDER = join(root, 'docs/components')
const REACT = join(root, 'src/react')

const sources = () =>
  readdirSync(REACT, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(REACT, name), 'utf8'))

/** Every public component, by the name that hosts import. */
export function componentNames() {
  const index = readFileSync(join(REACT, 'index.ts'), 'utf8').replace(/export type \{[\s\S]*?\}/g, '')
  const names = Array.from(index.matchAll(/\{([\s\S]*?)\}/g), ([, clause]) =>
    clause.split(',').map((name) => name.trim()),
  )
  return names.flat().filter((name) => /^[A-Z][A-Za-z]+$/.test(name))
}

export const pageOf = (name) => `${name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}.md`

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()

function describe(comment) {
  const text = (comment ?? '').replace(/^\s*\/\*\*|\*\/\s*$|^\s*\* ?/gm, '').trim()
  const [sentence, fallback = ''] = text.split(/@default/)
  return { sentence: cell(sentence), fallback: cell(fallback) }
}

/** `extends Omit<ComponentPropsWithoutRef<'section'>, …>`: what else a component takes. */
function inherited(heritage) {
  const element = /ComponentPropsWithoutRef<'(\w+)'>/.exec(heritage)?.[1]
  if (element) return `Everything else, \`className\`, \`data-*\` and \`ref\` among it, reaches the \`<${element}>\`.\n`
  const base = /extends (\w+)Props/.exec(heritage)?.[1]
  return base ? `And those of [\`${base}\`](${pageOf(base)}).\n` : ''
}

export function propsOf(name, texts = sources()) {
  const found = texts.map((text) =>
    new RegExp(`export interface ${name}Props([^{]*)\\{\\n([\\s\\S]*?)\\n\\}`).exec(text),
  )
  const [, heritage, body] = found.find(Boolean) ?? [null, '', '']
  const members = body.matchAll(/^ {2}(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n {2})?(\w+)(\?)?: ((?:.|\n {3,})*)$/gm)
  const rows = Array.from(members, ([, comment, prop, optional, type]) => {
    const { sentence, fallback } = describe(comment)
    const shown = cell(type.replace(/ \| undefined$/, ''))
    return `| \`${prop}\`${optional ? '' : ' (required)'} | \`${shown}\` | ${fallback} | ${sentence} |`
  })
  const table =
    rows.length > 0 ? `| prop | type | default | what it does |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n` : ''
  return [table, inherited(heritage)].filter(Boolean).join('\n') || 'None.\n'
}

/** A page with its Props as the sources have them. */
export function renewed(page, name, texts) {
  return page.replace(/## Props\n[\s\S]*?(?=\n## Keyboard)/, () => `## Props\n\n${propsOf(name, texts)}`)
}

if (process.argv.includes('--write')) {
  const { format, resolveConfig } = await import('prettier')
  const texts = sources()
  for (const name of componentNames()) {
    const path = join(FOLDER, pageOf(name))
    const options = { ...(await resolveConfig(path)), parser: 'markdown' }
    writeFileSync(path, await format(renewed(readFileSync(path, 'utf8'), name, texts), options))
  }
}
