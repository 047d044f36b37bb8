import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const INSTALLED = '/usr/lib/postgresql'

const binaries = (): string | null => {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).toSorted((a, b) => Number(b) - Number(a)) : []
  return versions[0] === undefined ? null : join(INSTALLED, versions[0], 'bin')
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/** Whether a PostgreSQL can be started on this machine. On CI it must: a test of the real one is not left out silently. */
export const hasPostgres = binaries() !== null || process.env['CI'] === 'true'

/** A throwaway PostgreSQL in a temporary folder. */
export async function startPostgres(): Promise<{ url: string; stop: () => void }> {
  const bin = binaries()
  if (!bin) throw new Error(`There is no PostgreSQL in ${INSTALLED}. Install it: apt-get install postgresql`)
  const directory = mkdtempSync(join(tmpdir(), 'wac-postgres-'))
  const root = process.getuid?.() === 0
  if (root) {
    const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    chownSync(directory, idOf('-u'), idOf('-g'))
  }
  chmodSync(directory, 0o700)
  const run = (name: string, args: string[]) => {
    const command = [join(bin, name), '-D', join(directory, 'data'), ...args]
    // initdb refuses to run as root
    const prefix = root ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', '--'] : []
    const [file = '', ...rest] = [...prefix, ...command]
    execFileSync(file, rest, { stdio: 'ignore', cwd: directory })
  }
  const port = await freePort()
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${directory} -c fsync=off`
  run('initdb', ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  run('pg_ctl', ['-w', '-l', join(directory, 'log'), '-o', settings, 'start'])
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-m', 'immediate', '-w', 'stop'])
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
