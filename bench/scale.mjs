// Run after `npm run build`: node --expose-gc bench/scale.mjs [largest size]
// Fills a throwaway PostgreSQL and sweeps it; 1 % of the credentials are due.
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createCredentials, createPostgresStore, createTokenVault } from '@chakrahq/whatsapp-credentials/server'

const DAY = 86_400_000
const PORT = 54_329
const sizes = [1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= Number(process.argv[2] ?? 1_000_000))

function startPostgres() {
  const installed = '/usr/lib/postgresql'
  const version = existsSync(installed) && readdirSync(installed).toSorted((a, b) => Number(b) - Number(a))[0]
  if (!version) throw new Error('There is no PostgreSQL. Install it: apt-get install postgresql')
  const directory = mkdtempSync(join(tmpdir(), 'wac-scale-'))
  const isRoot = process.getuid() === 0
  const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  if (isRoot) chownSync(directory, idOf('-u'), idOf('-g'))
  chmodSync(directory, 0o700)
  const run = (name, ...args) => {
    const prefix = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', '--'] : []
    const [file, ...rest] = [...prefix, join(installed, version, 'bin', name), '-D', join(directory, 'data'), ...args]
    execFileSync(file, rest, { stdio: 'ignore', cwd: directory })
  }
  run('initdb', '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync')
  const settings = `-p ${PORT} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${directory} -c fsync=off -c max_wal_size=4GB`
  run('pg_ctl', '-w', '-l', join(directory, 'log'), '-o', settings, 'start')
  return () => {
    run('pg_ctl', '-m', 'immediate', '-w', 'stop')
    rmSync(directory, { recursive: true, force: true })
  }
}

const stop = startPostgres()
const pool = new pg.Pool({ connectionString: `postgres://postgres@127.0.0.1:${PORT}/postgres`, max: 8 })
let claims = []
const query = async (text, params) => {
  const since = performance.now()
  const result = await pool.query(text, params)
  if (text.includes('skip locked'))
    claims.push({ text, params, ms: performance.now() - since, rows: result.rows.length })
  return result
}
const store = createPostgresStore({ query })
const vault = createTokenVault({ keys: [{ id: 'k1', key: new Uint8Array(32).fill(7) }] })

const NEAR = 101
/** One in 200 runs out in five days; another one was not looked at for 30 hours. */
const isNear = (token) => Number(token.split(' ')[1]) % 200 === NEAR

/** One Graph call for a token. */
function countingGraph(inspection, near) {
  const graph = {
    calls: 0,
    inspect(token, { checkedAt }) {
      graph.calls += 1
      const expiry = isNear(token) ? near : inspection.expiry
      return Promise.resolve({ outcome: 'inspected', inspection: { ...inspection, expiry, checkedAt } })
    },
    reach: () => Promise.reject(new Error('A sweep does not ask about accounts.')),
    exchange: null,
  }
  return graph
}

const nearOf = (now) => ({ kind: 'at', at: new Date(now.getTime() + 5 * DAY) })

/** One record through the store, so that its columns are the store's own, and the others copied from it. */
async function fill(size, now) {
  await pool.query('truncate wac_credentials cascade')
  const binding = { accountId: 'a0', credentialId: 'c0', version: 1 }
  const token = `EAAFAKEscale${'Sc4'.repeat(50)}`
  const checkedAt = new Date(now.getTime() - DAY / 24)
  const inspection = {
    isValid: true,
    appId: '1',
    appName: 'Scale',
    type: 'SYSTEM_USER',
    userId: '1',
    issuedAt: checkedAt,
    expiry: { kind: 'at', at: new Date(now.getTime() + 60 * DAY) },
    dataAccessExpiry: { kind: 'never' },
    scopes: ['whatsapp_business_messaging'],
    granularScopes: {},
    error: null,
    checkedAt,
  }
  const live = {
    sealed: await vault.seal(token, binding),
    sealedVersion: 1,
    fingerprint: await vault.fingerprint(token),
    inspection,
    check: { outcome: 'inspected', checkedAt, error: null },
    reach: [],
    addedAt: now,
    addedBy: 'bench',
    lastUsedAt: null,
    lastError: null,
    forgetAt: null,
  }
  const requirements = { appId: null, wabas: [], permissions: [], recommendedPermissions: [] }
  await store.insert({
    id: 'c0',
    accountId: 'a0',
    label: 'c0',
    requirements,
    version: 1,
    revision: 1,
    live,
    candidate: null,
    previous: null,
    alertKeys: [],
    senders: [],
    errors: [],
  })
  await pool.query(
    `insert into wac_credentials (id, account_id, label, requirements, version, revision, live, alert_keys,
       asked_at, deadline_at, deadline_told_days)
     select 'c' || n, 'a' || n / 10, 'c' || n, requirements, version, revision,
       case when n % 200 = ${NEAR} then jsonb_set(live, '{inspection,expiry,at}', to_jsonb($3::text)) else live end, alert_keys,
       $2::timestamptz - case when n % 200 = 1 then interval '30 hours' else interval '2 hours' + interval '16 hours' * (n::float8 / $1) end,
       case when n % 200 = ${NEAR} then $3::timestamptz else deadline_at + interval '30 days' * (n::float8 / $1) end,
       deadline_told_days
     from wac_credentials, generate_series(1, $1::int - 1) n where id = 'c0'`,
    [size, now.toISOString(), nearOf(now).at.toISOString()],
  )
  await pool.query('vacuum analyze wac_credentials')
  return inspection
}

// envelopes are bound to their credential; the copies would not open
const openVault = { ...vault, open: (_, { credentialId }) => Promise.resolve(`EAAFAKEscale ${credentialId.slice(1)}`) }

/** Finds and locks everything that is due, as a claim does before it writes; and how PostgreSQL reads the first few. */
async function findAll(size, now) {
  const checkedBefore = new Date(now.getTime() - 20 * 3_600_000)
  const until = new Date(now.getTime() + 60_000)
  claims = []
  await store.claimDue({ now, checkedBefore, thresholds: [7, 1, 0], until, limit: 16 })
  const [{ text, params }] = claims
  await pool.query('update wac_credentials set claimed_until = null where claimed_until is not null')
  const plan = await pool.query(`explain (analyze, costs off) ${text}`, params)
  await pool.query('update wac_credentials set claimed_until = null where claimed_until is not null')
  const find = `${text.slice(0, text.indexOf('update wac_credentials'))} select count(*)::int as due from due`
  const since = performance.now()
  const { rows } = await pool.query(find, [...params.slice(0, 3), size / 100])
  const ms = performance.now() - since
  if (rows[0].due !== size / 100) throw new Error(`${rows[0].due} are due, not ${size / 100}.`)
  return { found: { ms }, read: plan.rows.map((row) => row['QUERY PLAN']).join('\n') }
}

const table = {}
try {
  await store.get('migrates')
  for (const size of sizes) {
    const now = new Date('2026-11-23T12:00:00Z')
    const graph = countingGraph(await fill(size, now), nearOf(now))
    const credentials = createCredentials({ store, graph, vault: openVault, clock: () => now })
    const { found, read } = await findAll(size, now)
    claims = []
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    let most = before
    const watch = setInterval(() => {
      globalThis.gc?.()
      most = Math.max(most, process.memoryUsage().heapUsed)
    }, 100)
    const since = performance.now()
    let alerts = 0
    for await (const swept of credentials.sweep({ jitterMs: 0 })) alerts += swept.alert.daysLeft === 5 ? 1 : 0
    const seconds = (performance.now() - since) / 1000
    clearInterval(watch)
    const times = claims.map(({ ms }) => ms).toSorted((a, b) => a - b)
    table[size.toLocaleString('en')] = {
      due: claims.reduce((sum, { rows }) => sum + rows, 0),
      'Graph calls': graph.calls,
      alerts,
      'find all due, ms': +found.ms.toFixed(1),
      'a claim, median ms': +times[Math.floor(times.length / 2)].toFixed(1),
      'slowest ms': +times.at(-1).toFixed(1),
      'all claims, s': +(times.reduce((sum, ms) => sum + ms, 0) / 1000).toFixed(2),
      'whole sweep, s': +seconds.toFixed(1),
      'heap grew, MB': +((most - before) / 1_048_576).toFixed(1),
      'reads by index only': read.includes('wac_credentials_asked') && !/Seq Scan on wac_credentials/.test(read),
    }
    console.table({ [size.toLocaleString('en')]: table[size.toLocaleString('en')] })
    if (size === sizes.at(-1)) console.log(read)
  }
  console.table(table)
} finally {
  await pool.end()
  stop()
}
