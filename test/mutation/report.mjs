// Prints the figures of the last run, reports/mutation.json, and what survived; `--write` puts the figures into docs/mutation.md.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownTable, writeSection } from '../../scripts/write-section.mjs'

const root = new URL('../../', import.meta.url)
const { files } = JSON.parse(readFileSync(new URL('reports/mutation.json', root), 'utf8'))
const SURVIVED = ['Survived', 'NoCoverage']
const count = (mutants, ...states) => mutants.filter(({ status }) => states.includes(status)).length
const score = (mutants) => {
  const noticed = count(mutants, 'Killed', 'Timeout')
  return (100 * noticed) / (noticed + count(mutants, ...SURVIVED))
}

const perFile = Object.entries(files)
  .map(([path, { mutants }]) => [path.replace('src/core/', ''), mutants])
  .filter(([, mutants]) => count(mutants, 'Killed', 'Timeout', ...SURVIVED) > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
const all = perFile.flatMap(([, mutants]) => mutants)
const rows = perFile.map(([name, mutants]) => [
  `\`${name}\``,
  score(mutants).toFixed(1),
  count(mutants, 'Killed'),
  count(mutants, 'Timeout'),
  count(mutants, ...SURVIVED),
])
const table = markdownTable([['file', 'score', 'failing test', 'time limit', 'survived'], ...rows])
const judged = count(all, 'Killed', 'Timeout', ...SURVIVED)
const summary = `**${score(all).toFixed(2)} %** of ${judged} mutants were noticed: ${count(all, 'Killed')} by a failing test, ${count(all, 'Timeout')} by the time limit; ${count(all, ...SURVIVED)} survived. The limit is 90 %. Not counted are ${count(all, 'Ignored')} static mutants in these files (\`ignoreStatic\`).`

for (const [name, mutants] of perFile)
  for (const { status, location, mutatorName, replacement } of mutants)
    if (SURVIVED.includes(status))
      console.log(`${name}:${location.start.line} ${mutatorName} → ${replacement?.replace(/\s+/g, ' ').slice(0, 80)}`)

const figures = `${summary}\n\n${table}`
console.log(`\n${figures}`)
if (process.argv.includes('--write'))
  await writeSection(fileURLToPath(new URL('docs/mutation.md', root)), 'figures', figures)
