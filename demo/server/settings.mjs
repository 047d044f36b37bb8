import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The settings of the demo, from the environment. An empty variable counts as absent. */
export function readSettings(env) {
  const value = (name) => env[name]?.trim() || undefined
  const dataDir = resolve(value('DATA_DIR') ?? '.data')
  mkdirSync(dataDir, { recursive: true })
  return {
    port: readPort(value('PORT') ?? '4173'),
    host: value('HOST') ?? '127.0.0.1',
    dataDir,
    databaseUrl: value('DATABASE_URL'),
    sweepSeconds: readSeconds('SWEEP_SECONDS', value('SWEEP_SECONDS') ?? '60'),
    senderSeconds: readSeconds('SENDER_SECONDS', value('SENDER_SECONDS') ?? '5'),
    keys: readKeys(value('CREDENTIALS_KEYS')) ?? generatedKeys(dataDir),
    graph: {
      baseUrl: value('GRAPH_BASE_URL'),
      version: value('GRAPH_VERSION'),
      appId: value('META_APP_ID'),
      appSecret: value('META_APP_SECRET'),
      wabas: readWabas(value('META_WABAS')),
    },
  }
}

function readPort(text) {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new Error(`PORT=${text} is not a port: give a number from 0 to 65535.`)
}

function readSeconds(name, text) {
  const seconds = Number(text)
  if (/^\d{1,5}$/.test(text)) return seconds
  throw new Error(`${name}=${text} is not a number of seconds: give one up to 99999; 0 is never.`)
}

/** `CREDENTIALS_KEYS=id:base64,olderId:base64`: the first one seals, all of them open. */
function readKeys(text) {
  return text?.split(',').map((part) => {
    const [id, key] = part.trim().split(':')
    if (!id || !key)
      throw new Error('CREDENTIALS_KEYS wants id:key pairs with commas between; a key is 32 bytes in base64.')
    return { id, key }
  })
}

function generatedKeys(dataDir) {
  const file = join(dataDir, 'credentials.key')
  if (!existsSync(file)) writeFileSync(file, `demo:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  console.warn(`! CREDENTIALS_KEYS is not set: tokens are sealed with a key generated into ${file}.`)
  console.warn('  Good enough for a demo. Where it matters, keep the key away from the data it protects.')
  return readKeys(readFileSync(file, 'utf8').trim())
}

/** `META_WABAS=id=name,id=name`: the accounts that the credential serves, where they are not those of the fake Graph. */
function readWabas(text) {
  return text?.split(',').map((part) => {
    const [id = '', name = ''] = part.split('=').map((side) => side.trim())
    if (!/^\d{1,25}$/.test(id))
      throw new Error('META_WABAS wants id=name pairs with commas between; an id has digits only.')
    return { id, name: name || null }
  })
}
