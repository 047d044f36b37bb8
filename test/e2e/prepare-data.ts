import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDemo } from './start-demo.js'

/** A first start of the demo takes seconds: it is done once, and every test begins with a copy of what it leaves. */
export default async function prepareData() {
  const dataDir = mkdtempSync(join(tmpdir(), 'wac-e2e-'))
  const demo = await startDemo(dataDir)
  await demo.stop()
  process.env['E2E_DATA'] = dataDir
  return () => rmSync(dataDir, { recursive: true, force: true })
}
