// `node bench/weights.mjs` prints what each import weighs in each bundler, from the packed package; `--write` puts the table into docs/performance.md.
// Build first. React and React Query stay outside: they are the host's.
import { gzipSync } from 'node:zlib'
import { packProject, root } from '../scripts/pack-project.mjs'
import { markdownTable, writeSection } from '../scripts/write-section.mjs'
import { BUNDLERS, bundleImport, gzipped } from './bundle-import.mjs'
import { HOST_IMPORTS } from './host-imports.mjs'

const judged = (weight, budget) => `${weight.toFixed(1)}${budget === undefined ? '' : weight <= budget ? ' ✓' : ' ✗'}`

async function weigh() {
  const packed = packProject({ dependencies: true })
  const bundlers = Object.keys(BUNDLERS)
  const rows = []
  try {
    for (const { name, source, budget, budgetOfAll } of HOST_IMPORTS) {
      const bundles = []
      for (const bundler of bundlers) bundles.push(await bundleImport(bundler, packed.project, source))
      const first = bundles.map((bundle) => judged(gzipped(bundle.first), budget))
      rows.push([`${name}, first load`, budget === undefined ? '' : `≤ ${budget}`, ...first])
      if (budgetOfAll === undefined) continue
      const all = bundles.map((bundle) => judged(gzipped(bundle.all), budgetOfAll))
      rows.push([`${name}, everything ever loaded`, `≤ ${budgetOfAll}`, ...all])
    }
    const { transform } = await import('esbuild')
    const { code } = await transform(packed.read('dist/styles.css'), { loader: 'css', minify: true })
    const styles = gzipSync(code, { level: 9 }).length / 1000
    rows.push(['`styles.css`', '≤ 5', judged(styles, 5), ...bundlers.slice(1).map(() => '')])
  } finally {
    packed.remove()
  }
  return [['import', 'budget', ...bundlers], ...rows]
}

const table = markdownTable(await weigh())
console.log(table)
if (process.argv.includes('--write')) await writeSection(`${root}docs/performance.md`, 'weights', table)
