import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The package as npm would publish it, unpacked into `node_modules` of an empty project. */
export function packPackage() {
  const project = mkdtempSync(join(tmpdir(), 'packed-'))
  const folder = join(project, 'node_modules/@chakrahq/whatsapp-credentials')
  mkdirSync(folder, { recursive: true })
  const out = execFileSync('npm', ['pack', '--silent', '--pack-destination', project], { cwd: root, encoding: 'utf8' })
  const tarball = join(project, out.trim())
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
  return {
    project,
    files,
    packedBytes: statSync(tarball).size,
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    remove: () => rmSync(project, { recursive: true, force: true }),
  }
}
