import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../../src/contract/routes.js'
import { createWorld, request } from '../support/create-world.js'
import { LIVE } from '../support/tokens.js'

const READS = ROUTES.filter(({ method }) => method === 'GET').map(({ path }) => path.replace(':id', 'wa-1'))

const told = async (response: Response) => ({
  status: response.status,
  headers: [...response.headers],
  body: await response.text(),
})

describe('HEAD', () => {
  it.each(READS.flatMap((path) => ['admin', 'stranger', 'nobody'].map((viewer) => [path, viewer] as const)))(
    'of %s by %s answers as GET does, without a body',
    async (path, viewer) => {
      const { handler, rotate } = await createWorld()
      await rotate(LIVE)
      const get = await told(await handler(request('GET', path, { viewer })))
      const head = await told(await handler(request('HEAD', path, { viewer })))
      expect(get.body).not.toBe('')
      expect(head).toEqual({ ...get, body: '' })
    },
  )

  it('is not a way to write', async () => {
    const { handler } = await createWorld()
    const { status, body } = await told(await handler(request('HEAD', '/wa-1/promote')))
    expect([status, body]).toEqual([405, ''])
  })

  it('of what is not there has no body', async () => {
    const { handler } = await createWorld()
    const { status, body } = await told(await handler(request('HEAD', '/wa-2/nothing')))
    expect([status, body]).toEqual([404, ''])
  })
})
