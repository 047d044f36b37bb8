// Prints the figures of the last run, reports/mutation.json, and what survived; `--write` puts the figures into docs/mutation.md.
// A run of some files (`--mutate`) replaces their rows there; the rows of the others stay.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownTable, writeSection } from '../../scripts/write-section.mjs'

const root = new URL('../../', import.meta.url)
const DOCUMENT = new URL('docs/mutation.md', root)
const SURVIVED = ['Survived', 'NoCoverage']
const { files } = JSON.parse(readFileSync(new URL('reports/mutation.json', root), 'utf8'))

/** Of one file: what a failing test noticed, what the time limit noticed, what nothing did. */
const run = Object.entries(files).map(([path, { mutants }]) => {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length
  return [path.replace('src/core/', ''), [count('Killed'), count('Timeout'), count(...SURVIVED)]]
})
const before = Array.from(
  readFileSync(DOCUMENT, 'utf8').matchAll(/^\| `(\S+)` +\| +[\d.]+ +\| +(\d+) +\| +(\d+) +\| +(\d+) +\|$/gm),
  ([, name, ...counts]) => [name, counts.map(Number)],
)
const perFile = [...new Map([...before, ...run])]
  .filter(([name, counts]) => existsSync(new URL(`src/core/${name}`, root)) && counts.some(Boolean))
  .sort(([a], [b]) => (a < b ? -1 : 1))

const score = ([killed, late, survived]) => (100 * (killed + late)) / (killed + late + survived)
const rows = perFile.map(([name, counts]) => [`\`${name}\``, score(counts).toFixed(1), ...counts])
const total = perFile.reduce((sum, [, counts]) => sum.map((one, index) => one + counts[index]), [0, 0, 0])
const [killed, late, survived] = total
const summary = `**${score(total).toFixed(2)} %** of ${killed + late + survived} mutants were noticed: ${killed} by a failing test, ${late} by the time limit; ${survived} survived. The limit is 90 %. Static mutants are not counted (\`ignoreStatic\`).`

for (const [path, { mutants }] of Object.entries(files))
  for (const { status, location, mutatorName, replacement } of mutants)
    if (SURVIVED.includes(status))
      console.log(`${path}:${location.start.line} ${mutatorName} → ${replacement?.replace(/\s+/g, ' ').slice(0, 80)}`)

const figures = `${summary}\n\n${markdownTable([['file', 'score', 'failing test', 'time limit', 'survived'], ...rows])}`
console.log(`\n${figures}`)
if (process.argv.includes('--write')) await writeSection(fileURLToPath(DOCUMENT), 'figures', figures)
