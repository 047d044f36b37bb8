import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { createCredentialsHandler } from '@chakrahq/whatsapp-credentials/server'
import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { ACCOUNTS, SESSION_COOKIE, accountOf, authorize, findAccount } from './accounts.mjs'

const BASE_PATH = '/api/whatsapp/credentials'
const PAGE = fileURLToPath(new URL('../dist', import.meta.url))
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** The host application: its page, its sessions, and our handler mounted on the same origin. */
export function createApp({ credentials, samples, sweep, senders }) {
  const app = new Hono()
  app.use(logRequest)
  app.get('/healthz', (context) => context.text('ok'))

  const handle = createCredentialsHandler({ credentials, basePath: BASE_PATH, authorize })
  app.all(BASE_PATH, (context) => handle(context.req.raw))
  app.all(`${BASE_PATH}/*`, (context) => handle(context.req.raw))

  app.route('/demo', createDemoRoutes({ samples, sweep, senders }))
  app.route('/', createPageRoutes())
  return app
}

/** Method, path and status: nothing that could hold a secret. */
async function logRequest(context, next) {
  await next()
  console.log(`${context.req.method} ${context.req.path} ${context.res.status}`)
}

/** What only a demo has: changing who one is, tokens to try, and a look at what the server does. */
function createDemoRoutes({ samples, sweep, senders }) {
  const routes = new Hono()
  routes.use(async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  })
  routes.get('/session', (context) => context.json({ account: accountOf(context.req.raw), accounts: ACCOUNTS }))
  routes.post('/session', async (context) => {
    const body = await context.req.json().catch(() => null)
    const account = findAccount(body?.id)
    if (!account) return context.json({ title: 'No such account' }, 422)
    setCookie(context, SESSION_COOKIE, account.id, { path: '/', httpOnly: true, sameSite: 'Lax' })
    return context.json({ account, accounts: ACCOUNTS })
  })
  routes.get('/samples', (context) => context.json({ samples: samples.map(({ name, title }) => ({ name, title })) }))
  // One by one and on demand: a token reaches the browser only when somebody copies it.
  routes.get('/samples/:name', (context) => {
    const sample = samples.find(({ name }) => name === context.req.param('name'))
    return sample ? context.text(sample.token) : context.notFound()
  })
  routes.get('/sweep', (context) => context.json(sweep.progress()))
  routes.get('/senders', (context) => context.json(senders.plan()))
  routes.post('/refusals', async (context) => {
    const body = await context.req.json().catch(() => null)
    const isReported = await senders.refuse(body ?? {})
    return isReported ? context.body(null, 204) : context.json({ title: 'No such sender, code or token' }, 422)
  })
  return routes
}

function createPageRoutes() {
  const routes = new Hono()
  const page = readFileSync(`${PAGE}/index.html`, 'utf8')
  routes.use(async (context, next) => {
    await next()
    context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
  })
  const isFile = (path) => /\.[a-z0-9]+$/.test(path)
  routes.use(async (context, next) => (isFile(context.req.path) ? serveStatic({ root: PAGE })(context, next) : next()))
  routes.get('*', (context) =>
    isFile(context.req.path) ? context.notFound() : context.html(page, 200, { 'Cache-Control': 'no-cache' }),
  )
  return routes
}
