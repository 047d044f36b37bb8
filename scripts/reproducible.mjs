// Builds and packs the package twice, each in a clean copy with a name of its own, and compares the tarballs byte by byte.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './pack-project.mjs'

const NEEDED = [
  'src',
  'scripts',
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
]

function packCleanly(work, name) {
  const copy = join(work, name)
  mkdirSync(copy)
  for (const path of NEEDED) cpSync(join(root, path), join(copy, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'inherit' })
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts'], { cwd: copy, encoding: 'utf8' }).trim()
  return createHash('sha256')
    .update(readFileSync(join(copy, packed)))
    .digest('hex')
}

const work = mkdtempSync(join(tmpdir(), 'reproducible-'))
try {
  const sums = ['first', 'a-second-and-longer-name'].map((name) => packCleanly(work, name))
  console.log(sums.map((sum) => `  sha256 ${sum}`).join('\n'))
  if (sums[0] !== sums[1]) throw new Error('Two clean builds give different tarballs.')
  console.log('✓ two clean builds give the same tarball')
} finally {
  rmSync(work, { recursive: true, force: true })
}
