// What the screen costs in time, beside a bare one and four kits in the same page and run. Build the package first:
//   npm run build && npm --prefix bench/speed ci && node bench/speed/run.mjs [--rounds 40] [--cycles 10000] [--write]
// `--write` puts the tables into docs/performance.md.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { checking, cycles, dialogs, idle, KITS, median, mounts, typing, withPage } from './measure.mjs'
import { writeReport } from './report.mjs'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '40' },
    cycles: { type: 'string', default: '10000' },
  },
})

const result = await withPage(async (page, version) => {
  const say = (text) => console.error(`• ${text}`)
  say('mount to paint')
  const mounted = await mounts(page, Number(values.rounds))
  say('dialog')
  const opened = await dialogs(page, Math.ceil(Number(values.rounds) / 4))
  say('typing, checking, idle')
  const typed = await typing(page)
  const checked = await checking(page)
  const idled = await idle(page)
  say(`${values.cycles} mounts and unmounts`)
  const cycled = await cycles(page, Number(values.cycles))
  return {
    on: `Chromium ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}`,
    mount: Object.fromEntries(Object.entries(mounted).map(([name, times]) => [name, median(times)])),
    dialog: Object.fromEntries(
      Object.entries(opened).map(([name, times]) => [name === 'oursRevoked' ? 'ours' : name, median(times)]),
    ),
    typed,
    checked,
    idled,
    cycled,
    kits: KITS,
  }
})
await writeReport(result, values.write)
