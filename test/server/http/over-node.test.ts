import { request as send, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createWorld, type World } from '../support/create-world.js'
import { inspected } from '../support/fake-meta.js'
import { NEXT } from '../support/tokens.js'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** The handler behind Node's own HTTP server. */
async function listen({ handler }: World): Promise<string> {
  const port = await new Promise<number>((resolve) => {
    server = serve({ fetch: handler, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      resolve(info.port),
    ) as Server
  })
  return `http://127.0.0.1:${port}/api/credentials`
}

const headers = { 'x-viewer': 'admin', 'content-type': 'application/json', 'if-match': '"1"' }

describe('the handler on a real server', () => {
  it('stages a token', async () => {
    const url = await listen(await createWorld())
    const body = JSON.stringify({ token: NEXT })
    const response = await fetch(`${url}/wa-1/candidate`, { method: 'PUT', headers, body })
    expect(response.status).toBe(200)
    await expect(response.json()).resolves.toMatchObject({ version: 2, candidate: { status: { state: 'valid' } } })
  })

  it('stops reading a body that is sent in pieces without a length', async () => {
    const world = await createWorld()
    const url = await listen(world)
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const call = send(`${url}/wa-1/candidate`, { method: 'PUT', headers }, resolve).on('error', reject)
      for (let piece = 0; piece < 10; piece++) call.write(' '.repeat(10_000))
      call.end()
    })
    expect(response.statusCode).toBe(413)
    response.resume()
    await expect(world.store.get('wa-1')).resolves.toMatchObject({ version: 1 })
  })

  it('stops at Graph when the browser goes away', async () => {
    const world = await createWorld()
    const url = await listen(world)
    const abort = new AbortController()
    world.meta.inspections.set(NEXT, () => {
      abort.abort()
      return new Promise(() => {})
    })
    const body = JSON.stringify({ token: NEXT })
    const leaving = fetch(`${url}/wa-1/candidate`, { method: 'PUT', headers, body, signal: abort.signal })
    await expect(leaving).rejects.toThrow('abort')
    await vi.waitFor(() => expect(world.meta.calls[0]?.init.signal?.aborted).toBe(true))
    world.meta.inspections.set(NEXT, () => inspected())
    await expect(world.store.get('wa-1')).resolves.toMatchObject({ version: 1, candidate: null })
    expect(world.errors).toEqual([])
  })
})
