import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const APP_ID = '918273645546372'
const WABA = '109876543210987'

/** A Graph that shares no line with the package: Meta's documented answers for one good token, on a port of its own. */
export async function startForeignGraph(goodToken: string) {
  const paths: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://graph.test')
    paths.push(url.pathname)
    const asked = url.searchParams.get('input_token') ?? request.headers.authorization?.replace('Bearer ', '')
    const answer = asked === goodToken ? goodAnswer(url.pathname) : BAD_ANSWER
    response.writeHead(answer.status, { 'Content-Type': 'application/json; charset=UTF-8' })
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, waba: WABA, paths, stop: () => server.close() }
}

function goodAnswer(path: string) {
  if (path === '/v25.0/debug_token') {
    const whatsapp = ['whatsapp_business_management', 'whatsapp_business_messaging']
    return {
      status: 200,
      body: {
        data: {
          app_id: APP_ID,
          type: 'SYSTEM_USER',
          application: 'Foreign Messaging',
          expires_at: 0,
          data_access_expires_at: 0,
          is_valid: true,
          scopes: whatsapp,
          granular_scopes: whatsapp.map((scope) => ({ scope, target_ids: [WABA] })),
          user_id: '122000000000042',
        },
      },
    }
  }
  if (path === `/v25.0/${WABA}/phone_numbers`) {
    const number = { id: '106540352242922', display_phone_number: '+1 555 0100', verified_name: 'Foreign' }
    return { status: 200, body: { data: [number] } }
  }
  return BAD_ANSWER
}

const BAD_ANSWER = {
  status: 400,
  body: {
    error: {
      message: 'Invalid OAuth access token - Cannot parse access token',
      type: 'OAuthException',
      code: 190,
      fbtrace_id: 'AForeignTraceId',
    },
  },
}
