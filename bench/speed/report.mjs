import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownTable, writeSection } from '../../scripts/write-section.mjs'

const FILE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))
const CHART = fileURLToPath(new URL('../../docs/images/speed.svg', import.meta.url))
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const NAMES = {
  bare: 'bare screen',
  ours: 'ours, the whole panel with live data',
  mantine: `Mantine ${dependencies['@mantine/core']}`,
  chakra: `Chakra UI ${dependencies['@chakra-ui/react']}`,
  mui: `MUI ${dependencies['@mui/material']}`,
  antd: `antd ${dependencies.antd}`,
}

const ms = (number) => `${number.toFixed(1)} ms`
const times = (figures) =>
  markdownTable([
    ['screen', 'median', 'ratio to the bare screen'],
    ...Object.entries(figures).map(([name, took]) => [NAMES[name], ms(took), (took / figures.bare).toFixed(2)]),
  ])
const verdict = (reached) => (reached ? 'reached' : '**missed**')

const goals = ({ mount, dialog, typed, checked, idled, cycled, kits }) => {
  const ratio = mount.ours / mount.bare
  const opening = dialog.ours / dialog.bare
  const growth = cycled.late / cycled.early
  const fastest = Math.min(...kits.map((kit) => mount[kit]))
  return markdownTable([
    ['what', 'measured', 'goal', ''],
    ['panel, mount to paint, against the bare screen', ratio.toFixed(2), '≤ 2.0', verdict(ratio <= 2)],
    ['the same, against the fastest kit', (mount.ours / fastest).toFixed(2), '< 1', verdict(mount.ours < fastest)],
    ['dialog, click to paint, against the bare screen', opening.toFixed(2), '≤ 1.3', verdict(opening <= 1.3)],
    ['frames from a paste to its notice', `${typed.frames}`, '≤ 1', verdict(typed.frames <= 1)],
    ['React commits for each key', typed.commitsPerKey.toFixed(2), '≤ 0.1', verdict(typed.commitsPerKey <= 0.1)],
    ['facts and cells rendered again while typing', `${typed.rendered}`, '0', verdict(typed.rendered === 0)],
    ['facts and cells rendered again while checking', `${checked.rendered}`, '0', verdict(checked.rendered === 0)],
    ['commits in 5 idle seconds', `${idled.commits}`, '0', verdict(idled.commits === 0)],
    ['timers of ours that wait meanwhile', `${idled.timers.length}`, '≤ 1', verdict(idled.timers.length <= 1)],
    [
      `heap after ${cycled.count} mounts and unmounts, against a tenth of them`,
      growth.toFixed(2),
      '≤ 1.05',
      verdict(growth <= 1.05),
    ],
  ])
}

const chart = (mount) => {
  const longest = Math.max(...Object.values(mount))
  const bars = Object.entries(mount).map(([name, took], index) => {
    const y = 28 * index
    const width = Math.round((400 * took) / longest)
    const label = name === 'ours' ? 'ours (whole panel)' : NAMES[name]
    return [
      `<text x="150" y="${y + 19}" text-anchor="end">${label}</text>`,
      `<rect x="160" y="${y + 6}" width="${width}" height="18" rx="2" fill="${name === 'ours' ? '#0a6e4e' : '#8a9a96'}"/>`,
      `<text x="${166 + width}" y="${y + 19}">${ms(took)}</text>`,
    ].join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${28 * bars.length}" font-family="sans-serif" font-size="12" fill="#6b7b77">${bars.join('')}</svg>\n`
}

/** Prints the tables; with `write` they and the chart go into docs, between the marks. */
export const writeReport = async (result, write) => {
  const text = [
    `Measured on ${result.on}.`,
    goals(result),
    'Mount to paint:',
    times(result.mount),
    'Dialog, click to paint:',
    times(result.dialog),
  ].join('\n\n')
  console.log(text)
  if (!write) return
  await writeSection(FILE, 'speed', text)
  writeFileSync(CHART, chart(result.mount))
}
