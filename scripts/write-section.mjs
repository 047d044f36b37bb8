import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

/** Rows of cells, the head first, as a Markdown table. */
export const markdownTable = ([head, ...rows]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/**
 * Puts a text between the marks `<!-- name -->` and `<!-- /name -->` of a Markdown file, and formats the file.
 * @throws if the file has no such marks
 */
export async function writeSection(file, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const page = readFileSync(file, 'utf8')
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} has no place for this: put ${start} and ${end} into it.`)
  const filled = `${page.slice(0, from)}${start}\n\n${text}\n\n${page.slice(to)}`
  writeFileSync(file, await format(filled, { ...(await resolveConfig(file)), parser: 'markdown' }))
}
