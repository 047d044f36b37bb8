import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../../demo/server.mjs', import.meta.url))
/** Variables of the shell that runs the tests must not reach the demo. */
const CLEAN = {
  DATABASE_URL: '',
  CREDENTIALS_KEYS: '',
  GRAPH_BASE_URL: '',
  GRAPH_VERSION: '',
  META_APP_ID: '',
  META_APP_SECRET: '',
  META_WABAS: '',
  HOST: '',
  PORT: '0',
  SWEEP_SECONDS: '0',
  SENDER_SECONDS: '0',
}

export interface Demo {
  url: string
  /** Everything the server has printed. */
  log: () => string
  /** The sample token of a scenario. */
  sample: (name: string) => Promise<string>
  /** Ends it as Ctrl-C does; resolves with its exit code. */
  stop: () => Promise<number | null>
}

/** Starts the built demo on a free port. Rejects with what it printed if it ends before it is ready. */
export async function startDemo(dataDir: string, env: Record<string, string> = {}): Promise<Demo> {
  const server = spawn(process.execPath, [SERVER], { env: { ...process.env, ...CLEAN, DATA_DIR: dataDir, ...env } })
  let log = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log += chunk.toString()
      const ready = /Ready: (http\S+?)\/?\s/.exec(log)
      if (ready) resolve(ready[1]!)
    }
    server.stdout.on('data', read)
    server.stderr.on('data', read)
    server.once('exit', () => reject(new Error(log)))
  })
  return {
    url,
    log: () => log,
    sample: async (name) => {
      const response = await fetch(`${url}/demo/samples/${name}`)
      if (!response.ok) throw new Error(`There is no sample named ${name}.`)
      return response.text()
    },
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return server.exitCode
      const ended = once(server, 'exit') as Promise<[number | null]>
      server.kill('SIGINT')
      return (await ended)[0]
    },
  }
}
