import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ADMIN, createWorld, DAY, type World } from '../support/create-world.js'
import { findSecrets } from '../support/find-secrets.js'
import { LIVE, NEXT } from '../support/tokens.js'

const OLD = '1234-abcd'
const REFUSED = { error: { code: 190, error_subcode: 466, message: 'The session has been invalidated.' } }

/** A world whose live token has replaced another. */
async function switched() {
  const world = await createWorld()
  await world.rotate(LIVE)
  const { live, previous } = await world.rotate(NEXT)
  const read = () => world.credentials.get(ADMIN, 'wa-1')
  return { ...world, read, live: live?.fingerprint ?? '', previous: previous?.fingerprint ?? '' }
}

const revisionOf = async ({ store }: Pick<World, 'store'>) => (await store.get('wa-1'))?.revision
const at = (time: string) => new Date(`2026-11-23T${time}Z`)

describe('reports of senders', () => {
  it('note when a token was used, at most once a minute', async () => {
    const { credentials, rotate, store, pass } = await createWorld()
    const { live, version } = await rotate(LIVE)
    await credentials.reportUse('wa-1', live?.fingerprint ?? '')
    const revision = (await store.get('wa-1'))?.revision
    pass(59_000)
    await credentials.reportUse('wa-1', live?.fingerprint ?? '')
    expect((await store.get('wa-1'))?.revision).toBe(revision)
    pass(1_000)
    await credentials.reportUse('wa-1', live?.fingerprint ?? '')
    await expect(credentials.get(ADMIN, 'wa-1')).resolves.toMatchObject({
      version,
      live: { lastUsedAt: new Date('2026-11-23T12:01:00Z') },
    })
  })

  it('note that somebody still uses the previous token', async () => {
    const { credentials, rotate, pass } = await createWorld()
    await rotate(LIVE)
    const { previous } = await rotate(NEXT)
    pass(1_000)
    await credentials.reportUse('wa-1', previous?.fingerprint ?? '')
    await expect(credentials.get(ADMIN, 'wa-1')).resolves.toMatchObject({
      live: { lastUsedAt: null },
      previous: { lastUsedAt: new Date('2026-11-23T12:00:01Z') },
    })
  })

  it('ignore what nobody knows', async () => {
    const { credentials, rotate, store } = await createWorld()
    await rotate(LIVE)
    const before = await store.get('wa-1')
    await credentials.reportUse('wa-1', '0000-0000')
    await credentials.reportUse('nobody', '0000-0000')
    await credentials.reportError('nobody', '0000-0000', new Error('x'))
    await credentials.reportError('wa-1', LIVE, new Error('x'))
    await expect(store.get('wa-1')).resolves.toEqual(before)
    await expect(credentials.getLiveToken('nobody')).resolves.toBeNull()
    await expect(credentials.getLiveToken('\0')).resolves.toBeNull()
  })

  it('note an error, as one event a minute, without the token that Graph repeated', async () => {
    const { credentials, store, pass } = await createWorld()
    const opaque = 'FAKE-opaque-token-of-no-known-shape-0123456789'
    const staged = await credentials.stage(ADMIN, 'wa-1', opaque, { version: 1 })
    const fingerprint = staged.candidate?.fingerprint ?? ''
    const error = {
      error: { code: 190, error_subcode: 463, message: `Malformed access token ${opaque}`, fbtrace_id: 'AbC' },
    }
    await credentials.reportError('wa-1', fingerprint, { response: { status: 401, data: error } })
    pass(59_000)
    await credentials.reportError('wa-1', fingerprint, error)
    const seen = await credentials.get(ADMIN, 'wa-1')
    expect(seen.candidate?.lastError).toMatchObject({
      error: { code: 190, subcode: 463 },
      at: new Date('2026-11-23T12:00:59Z'),
    })
    const { events } = await credentials.events(ADMIN, 'wa-1')
    expect(events.map(({ kind }) => kind)).toEqual(['error-seen', 'staged'])
    expect(events[0]).toMatchObject({ fingerprint, code: 190, subcode: 463, actor: null })
    expect(findSecrets(JSON.stringify([seen, events, await store.get('wa-1')]), [opaque])).toEqual([])
    await credentials.reportError('wa-1', fingerprint, { error: { code: 190, error_subcode: 460, message: 'no' } })
    await expect(credentials.events(ADMIN, 'wa-1')).resolves.toMatchObject({
      events: [{ subcode: 460 }, { subcode: 463 }, {}],
    })
  })

  it('note an error of a token that was forgotten long ago', async () => {
    const { credentials, rotate } = await createWorld()
    const { live } = await rotate(LIVE)
    await credentials.reportError('wa-1', '1234-abcd', { error: { code: 190, message: 'x' } })
    await expect(credentials.events(ADMIN, 'wa-1', { limit: 1 })).resolves.toMatchObject({
      events: [{ kind: 'error-seen', fingerprint: '1234-abcd', code: 190 }],
    })
    await expect(credentials.get(ADMIN, 'wa-1')).resolves.toMatchObject({ live })
  })

  it('are all kept when many come at once', async () => {
    const { credentials, rotate } = await createWorld()
    await rotate(LIVE)
    const codes = Array.from({ length: 8 }, (_, index) => 200 + index)
    await Promise.all(
      codes.map((code) => credentials.reportError('wa-1', '1234-abcd', { error: { code, message: 'x' } })),
    )
    const { events } = await credentials.events(ADMIN, 'wa-1', { limit: 8 })
    expect(new Set(events.map(({ code }) => code))).toEqual(new Set(codes))
  })
})

describe('a sender with a name', () => {
  it('is listed with the token it used last, since when and when last', async () => {
    const { credentials, pass, read, live, previous } = await switched()
    await credentials.reportUse('wa-1', previous, { sender: 'Chatbot' })
    await credentials.reportUse('wa-1', live, { sender: 'Broadcasts' })
    pass(60_000)
    await credentials.reportUse('wa-1', live, { sender: 'Broadcasts' })
    expect((await read()).senders).toEqual([
      { sender: 'Broadcasts', fingerprint: live, firstUsedAt: at('12:00:00'), lastUsedAt: at('12:01:00') },
      { sender: 'Chatbot', fingerprint: previous, firstUsedAt: at('12:00:00'), lastUsedAt: at('12:00:00') },
    ])
  })

  it('is written at most once a minute while it keeps its token', async () => {
    const world = await switched()
    const { credentials, pass, live } = world
    await credentials.reportUse('wa-1', live, { sender: 'Inbox' })
    const revision = await revisionOf(world)
    pass(59_999)
    for (let count = 0; count < 20; count++) await credentials.reportUse('wa-1', live, { sender: 'Inbox' })
    expect(await revisionOf(world)).toBe(revision)
    pass(1)
    await credentials.reportUse('wa-1', live, { sender: 'Inbox' })
    expect(await revisionOf(world)).toBe((revision ?? 0) + 1)
  })

  it('is written at once when it takes up the live token', async () => {
    const { credentials, pass, read, live, previous } = await switched()
    await credentials.reportUse('wa-1', previous, { sender: 'Inbox' })
    pass(1_000)
    await credentials.reportUse('wa-1', live, { sender: 'Inbox' })
    expect((await read()).senders).toEqual([
      { sender: 'Inbox', fingerprint: live, firstUsedAt: at('12:00:01'), lastUsedAt: at('12:00:01') },
    ])
  })

  it('does not write all the time when its processes disagree', async () => {
    const world = await switched()
    const { credentials, pass, live, previous } = world
    const before = (await revisionOf(world)) ?? 0
    for (let second = 0; second < 120; second++) {
      await credentials.reportUse('wa-1', second % 2 ? live : previous, { sender: 'Inbox' })
      pass(1_000)
    }
    expect(((await revisionOf(world)) ?? 0) - before).toBeLessThan(10)
  })

  it('is seen to use the old token again after a minute', async () => {
    const { credentials, pass, read, live, previous } = await switched()
    await credentials.reportUse('wa-1', live, { sender: 'Inbox' })
    pass(60_000)
    await credentials.reportUse('wa-1', previous, { sender: 'Inbox' })
    expect((await read()).senders).toMatchObject([{ fingerprint: previous, firstUsedAt: at('12:01:00') }])
  })

  it('stays listed when its token is no longer kept', async () => {
    const { credentials, read } = await switched()
    await credentials.reportUse('wa-1', OLD, { sender: 'Inbox' })
    expect((await read()).senders).toMatchObject([{ sender: 'Inbox', fingerprint: OLD }])
  })

  it('is gone after thirty days of silence', async () => {
    const { credentials, pass, read, live } = await switched()
    await credentials.reportUse('wa-1', live, { sender: 'Given up' })
    pass(DAY)
    await credentials.reportUse('wa-1', live, { sender: 'Inbox' })
    pass(29 * DAY)
    expect((await read()).senders.map(({ sender }) => sender)).toEqual(['Inbox'])
  })

  it('is one of a hundred at most: those that were silent longest go', async () => {
    const { credentials, pass, read, live } = await switched()
    for (let index = 0; index < 103; index++) {
      await credentials.reportUse('wa-1', live, { sender: `s${String(index).padStart(3, '0')}` })
      pass(1_000)
    }
    const names = (await read()).senders.map(({ sender }) => sender)
    expect([names.length, names[0], names.at(-1)]).toEqual([100, 's003', 's102'])
  })

  it.each([
    ['  Inbox\n', 'Inbox'],
    ['Two\r\n lines\0', 'Two lines'],
    [`Bot ${LIVE}`, 'Bot [redacted]'],
    ['हिन्दी चैटबॉट', 'हिन्दी चैटबॉट'],
    ['\u202Etxet', 'txet'],
    ['😀'.repeat(70), '😀'.repeat(64)],
    ['x\uD800y', 'x y'],
  ])('has its name %j kept as %j', async (sender, kept) => {
    const { credentials, read, live } = await switched()
    await credentials.reportUse('wa-1', live, { sender })
    await credentials.reportError('wa-1', live, REFUSED, { sender })
    const { senders, errors } = await read()
    expect([senders.map((entry) => entry.sender), errors[0]?.senders]).toEqual([[kept], [kept]])
  })

  it('counts as none without one', async () => {
    const { credentials, read, live } = await switched()
    await credentials.reportUse('wa-1', live)
    await credentials.reportUse('wa-1', live, { sender: ' \n ' })
    await credentials.reportError('wa-1', live, REFUSED)
    const { senders, errors } = await read()
    expect([senders, errors[0]?.senders]).toEqual([[], []])
  })

  it('does not bring a token of no known shape into the store', async () => {
    const { credentials, store } = await createWorld()
    const opaque = 'FAKE-opaque-token-of-no-known-shape-0123456789'
    const { candidate } = await credentials.stage(ADMIN, 'wa-1', opaque, { version: 1 })
    for (let count = 0; count < 2; count++) {
      await credentials.reportUse('wa-1', candidate?.fingerprint ?? '', { sender: `Bot ${opaque}` })
      await credentials.reportError('wa-1', candidate?.fingerprint ?? '', REFUSED, { sender: `Bot ${opaque}` })
    }
    const stored = await store.get('wa-1')
    expect(stored?.senders.map(({ sender }) => sender)).toEqual(['Bot [redacted]'])
    expect(findSecrets(JSON.stringify(stored), [opaque])).toEqual([])
  })
})

describe('reported errors', () => {
  it('are one entry for each code, subcode and token, newest first', async () => {
    const { credentials, pass, read, live, previous } = await switched()
    await credentials.reportError('wa-1', previous, REFUSED, { sender: 'Chatbot' })
    pass(1_000)
    await credentials.reportError('wa-1', live, { error: { code: 131005, message: 'Access denied' } })
    pass(1_000)
    await credentials.reportError('wa-1', live, REFUSED, { sender: 'Inbox' })
    pass(1_000)
    await credentials.reportError('wa-1', previous, REFUSED, { sender: 'Broadcasts' })
    const { errors } = await read()
    expect(errors.map(({ id, count, senders }) => [id, count, senders])).toEqual([
      [`190:466:${previous}`, 2, ['Chatbot', 'Broadcasts']],
      [`190:466:${live}`, 1, ['Inbox']],
      [`131005:-:${live}`, 1, []],
    ])
    expect(errors[0]).toMatchObject({ firstAt: at('12:00:00'), lastAt: at('12:00:03'), error: { reason: 'revoked' } })
  })

  it('keep what the token was and how the live one did when they came', async () => {
    const { credentials, pass, read, rotate, live, previous } = await switched()
    await credentials.reportError('wa-1', live, REFUSED)
    await credentials.reportError('wa-1', previous, REFUSED)
    await credentials.reportError('wa-1', OLD, REFUSED)
    pass(1_000)
    await rotate(LIVE)
    const { errors } = await read()
    expect(errors.map(({ fingerprint, slot }) => [fingerprint, slot])).toEqual([
      [OLD, null],
      [previous, 'previous'],
      [live, 'live'],
    ])
    expect(errors[0]?.liveStatus).toMatchObject({ state: 'valid', neverExpires: true })
  })

  it('are counted without a live token', async () => {
    const { credentials } = await createWorld()
    await credentials.reportError('wa-1', OLD, REFUSED)
    expect((await credentials.get(ADMIN, 'wa-1')).errors).toMatchObject([{ slot: null, liveStatus: null, count: 1 }])
  })

  it('are written ten times at once, then once a minute with what was counted meanwhile', async () => {
    const world = await switched()
    const { credentials, pass, read, live } = world
    const before = (await revisionOf(world)) ?? 0
    const report = () => credentials.reportError('wa-1', live, REFUSED, { sender: 'Inbox' })
    for (let count = 0; count < 500; count++) await report()
    expect((await read()).errors).toMatchObject([{ count: 10 }])
    expect(((await revisionOf(world)) ?? 0) - before).toBe(10)
    pass(60_000)
    await report()
    expect((await read()).errors).toMatchObject([{ count: 501, lastAt: at('12:01:00') }])
  })

  it('say at once that another sender receives them', async () => {
    const { credentials, read, live } = await switched()
    for (let count = 0; count < 20; count++) await credentials.reportError('wa-1', live, REFUSED, { sender: 'Inbox' })
    await credentials.reportError('wa-1', live, REFUSED, { sender: 'Chatbot' })
    expect((await read()).errors).toMatchObject([{ count: 21, senders: ['Inbox', 'Chatbot'] }])
  })

  it('prove that the sender uses that token', async () => {
    const { credentials, read, live, previous } = await switched()
    await credentials.reportUse('wa-1', live, { sender: 'Inbox' })
    await credentials.reportError('wa-1', previous, REFUSED, { sender: 'Chatbot' })
    expect((await read()).senders).toMatchObject([
      { sender: 'Chatbot', fingerprint: previous },
      { sender: 'Inbox', fingerprint: live },
    ])
  })

  it('do not change the version that a write has to name', async () => {
    const { credentials, read, live } = await switched()
    const { version } = await read()
    await credentials.reportUse('wa-1', live, { sender: 'Inbox' })
    await credentials.reportError('wa-1', live, REFUSED)
    expect((await read()).version).toBe(version)
  })

  it('are twenty at most, each with ten senders at most', async () => {
    const { credentials, pass, read, live } = await switched()
    for (let index = 0; index < 25; index++) {
      await credentials.reportError('wa-1', live, { error: { code: 200 + index, message: 'x' } })
      pass(1_000)
    }
    for (let index = 0; index < 12; index++) {
      pass(60_000)
      await credentials.reportError('wa-1', live, { error: { code: 224, message: 'x' } }, { sender: `s${index}` })
    }
    const { errors } = await read()
    expect([errors.length, errors[0]?.error.code, errors.at(-1)?.error.code]).toEqual([20, 224, 205])
    expect(errors[0]?.senders).toEqual(Array.from({ length: 10 }, (_, index) => `s${index + 2}`))
  })

  it('are kept with five hundred characters of each text', async () => {
    const { credentials, read, live } = await switched()
    const text = '😀'.repeat(900)
    const error_data = { details: text }
    await credentials.reportError('wa-1', live, { error: { code: 190, message: `x${text}`, error_data } })
    const [reported] = (await read()).errors
    expect([reported?.error.message?.length, reported?.error.details?.length]).toEqual([499, 500])
    expect(reported?.error.message).toMatch(/^x(😀)+$/u)
  })

  it('are gone after thirty days, and begin again', async () => {
    const { credentials, pass, read, live } = await switched()
    await credentials.reportError('wa-1', live, REFUSED)
    pass(30 * DAY)
    expect((await read()).errors).toEqual([])
    await credentials.reportError('wa-1', live, REFUSED)
    expect((await read()).errors).toMatchObject([{ count: 1 }])
  })

  it('are each counted once, whatever comes at the same time', async () => {
    const kinds = [131005, 10, 190]
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            pass: fc.nat(90_000),
            codes: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 12 }),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (bursts) => {
          const { credentials, pass, time } = await createWorld()
          const sent = new Map<number, number>()
          const report = (code: number) => {
            sent.set(code, (sent.get(code) ?? 0) + 1)
            return credentials.reportError('wa-1', OLD, { error: { code, message: 'x' } }, { sender: 'Inbox' })
          }
          for (const { pass: ms, codes } of bursts) {
            pass(ms)
            await Promise.all(codes.map(report))
          }
          pass(60_000)
          for (const code of sent.keys()) await report(code)
          const { errors } = await credentials.get(ADMIN, 'wa-1')
          expect(new Map(errors.map(({ error, count }) => [error.code, count]))).toEqual(sent)
          expect(errors.every(({ lastAt }) => lastAt.getTime() === time.now.getTime())).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('are counted when the store fails and comes back', async () => {
    const { credentials, read, live, store } = await switched()
    const replace = store.replace.bind(store)
    store.replace = () => Promise.reject(new Error('connection refused'))
    await expect(credentials.reportError('wa-1', live, REFUSED)).rejects.toThrow('connection refused')
    store.replace = replace
    await credentials.reportError('wa-1', live, REFUSED)
    expect((await read()).errors).toMatchObject([{ count: 2 }])
  })
})
