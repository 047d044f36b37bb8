// The package as npm would publish it, unpacked into `node_modules` of an empty project; by wish with the project's own dependencies beside it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))
const NAME = '@chakrahq/whatsapp-credentials'
const SCOPES = ['@radix-ui', '@tanstack', '@types']

function linkDependencies(project) {
  const modules = join(root, 'node_modules')
  const names = readdirSync(modules).filter((name) => !name.startsWith('.') && !name.startsWith('@'))
  const scoped = SCOPES.flatMap((scope) => readdirSync(join(modules, scope)).map((name) => `${scope}/${name}`))
  for (const name of [...names, ...scoped]) {
    const target = join(project, 'node_modules', name)
    mkdirSync(dirname(target), { recursive: true })
    if (!existsSync(target)) symlinkSync(join(modules, name), target)
  }
}

/** Makes the tarball in a folder; gives its path. */
export function packInto(folder) {
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]
  return join(folder, execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim())
}

export function packProject({ dependencies = false } = {}) {
  const project = mkdtempSync(join(tmpdir(), 'packed-'))
  const folder = join(project, 'node_modules', NAME)
  mkdirSync(folder, { recursive: true })
  const tarball = packInto(project)
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
  if (dependencies) linkDependencies(project)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
  return {
    project,
    files,
    tarball,
    packedBytes: statSync(tarball).size,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    remove: () => rmSync(project, { recursive: true, force: true }),
  }
}
