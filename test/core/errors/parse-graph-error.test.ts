import { describe, expect, it } from 'vitest'
import { parseGraphError, parseGraphErrors, type GraphError } from '../../../src/core/index.js'
import type { Expected } from '../fixtures/error-row.js'
import { INSIDE } from '../fixtures/errors-inside.js'
import { ENVELOPES } from '../fixtures/errors-envelope.js'
import { HELD_OUT, NOT_GRAPH } from '../fixtures/errors-held-out.js'
import { REAL_WORLD } from '../fixtures/errors-real-world.js'
import { WITHOUT_CODE, WRAPPED } from '../fixtures/errors-wrapped.js'
import { LONG_TEXTS, NO_ERRORS, THIRD_ROUND, TWICE_NAMED } from '../fixtures/errors-third-round.js'
import { WEBHOOKS } from '../fixtures/webhooks.js'
import { WEBHOOKS_HELD_OUT } from '../fixtures/webhooks-held-out.js'
import { WEBHOOKS_REAL_WORLD } from '../fixtures/webhooks-real-world.js'

const facts = ({ code, subcode, family, reason, retryable, traceId }: GraphError) => [
  code,
  subcode,
  family,
  reason,
  retryable,
  traceId,
]
const full = (expected: Expected) => [...expected.slice(0, 5), expected[5] ?? null]

describe("Graph's envelope", () => {
  it.each(ENVELOPES.map(([error, httpStatus, expected]) => ({ error, httpStatus, expected })))(
    'reads $error',
    ({ error, httpStatus, expected }) => {
      const result = parseGraphError({ error }, { httpStatus })
      expect(facts(result)).toEqual(full(expected))
      expect(result.httpStatus).toBe(httpStatus)
      expect(facts(parseGraphError(JSON.stringify({ error }), { httpStatus }))).toEqual(full(expected))
      expect(parseGraphErrors({ error }, { httpStatus })).toEqual([result])
    },
  )
})

describe('wrappers', () => {
  it.each(WRAPPED)('reads %s', (_, input, expected, httpStatus) => {
    expect(facts(parseGraphError(input, { httpStatus }))).toEqual(full(expected))
  })
})

describe('errors without a Graph code', () => {
  it.each(WITHOUT_CODE)('reads %s', (_, input, expected, httpStatus) => {
    expect(facts(parseGraphError(input, { httpStatus }))).toEqual(full(expected))
  })
})

describe('texts that people post', () => {
  it.each(REAL_WORLD)('reads %s', (_, input, expected, httpStatus) => {
    expect(facts(parseGraphError(input, { httpStatus }))).toEqual(full(expected))
  })
})

describe('payloads written without a look at the parser', () => {
  it.each([...HELD_OUT, ...THIRD_ROUND])('reads %s', (_, input, expected, httpStatus) => {
    expect(facts(parseGraphError(input, { httpStatus }))).toEqual(full(expected))
  })

  it.each(NOT_GRAPH)('makes no code of %s', (_, input, httpStatus) => {
    const { code, subcode, family, reason, retryable } = parseGraphError(input, { httpStatus })
    expect({ code, subcode, family, retryable }).toEqual({
      code: null,
      subcode: null,
      family: 'other',
      retryable: false,
    })
    expect([null, 'not-graph']).toContain(reason)
  })
})

describe('webhooks', () => {
  it.each([...WEBHOOKS, ...WEBHOOKS_REAL_WORLD])('reads %s', (_, payload, expected) => {
    expect(parseGraphErrors(payload).map(facts)).toEqual(expected.map(full))
  })

  it.each(WEBHOOKS_HELD_OUT)('reads $name', ({ payload, expected }) => {
    expect(parseGraphErrors(payload).map(facts)).toEqual(expected.map(full))
  })
})

describe('all errors', () => {
  it.each(NO_ERRORS)('are none in %s', (_, input) => {
    expect(parseGraphErrors(input)).toEqual([])
  })

  it.each(TWICE_NAMED)('are told once, by their trace: %s', (_, input) => {
    expect(parseGraphErrors(input).map(({ code }) => code)).toEqual([10])
  })

  // A pattern whose time grows with the square of a text takes many times as long.
  it.each(LONG_TEXTS)('are found in a megabyte of %s in no time', (_, make) => {
    const input = make()
    const started = performance.now()
    parseGraphErrors(input)
    expect(performance.now() - started).toBeLessThan(1_500)
  })

  it.each(INSIDE)('are found in %s', (_, input, expected) => {
    expect(parseGraphErrors(input)).toMatchObject(expected)
  })

  it.each([
    [399, 0],
    [400, 1],
    [500, 1],
  ])('are found by the HTTP status %d', (httpStatus, count) => {
    expect(parseGraphErrors('hello', { httpStatus })).toHaveLength(count)
  })
})

describe('texts', () => {
  it('keeps message, details, user texts and type apart', () => {
    const error = {
      message: '(#131005) Access denied',
      type: 'OAuthException',
      code: 131005,
      error_data: { messaging_product: 'whatsapp', details: 'Accept the terms' },
      error_user_title: 'Title',
      error_user_msg: 'Message',
      is_transient: false,
    }
    expect(parseGraphError({ error })).toMatchObject({
      message: '(#131005) Access denied',
      type: 'OAuthException',
      details: 'Accept the terms',
      userTitle: 'Title',
      userMessage: 'Message',
      isTransient: false,
    })
  })

  it.each([
    ['a JSON string', { code: 1, error_data: '{"details":"d"}' }],
    ['a sentence', { code: 1, error_data: 'd' }],
    ['a field beside the title', { code: 1, title: 't', details: 'd' }],
  ])('reads details from %s', (_, error) => {
    expect(parseGraphError({ error }).details).toBe('d')
  })

  it('shows the title where there is no message', () => {
    expect(parseGraphError({ errors: [{ code: 10, title: 'Denied', details: 'd' }] }).message).toBe('Denied')
  })

  it('shows what a proxy asks for', () => {
    const answer = { headers: { 'www-authenticate': 'Basic realm="proxy"' }, status: 407 }
    expect(parseGraphError(answer)).toMatchObject({ message: 'Basic realm="proxy"', httpStatus: 407, family: 'other' })
  })

  it('redacts every text and bounds its length', () => {
    const text = `${'x'.repeat(1990)} EAAFAKE${'a'.repeat(200)} ${'y'.repeat(5000)}`
    const { message, details, userMessage } = parseGraphError({
      error: { code: 190, message: text, error_data: { details: text }, error_user_msg: text },
    })
    for (const shown of [message, details, userMessage]) {
      expect(shown).toHaveLength(2000)
      expect(shown).not.toContain('EAAFAKE')
    }
  })
})

describe('HTTP status', () => {
  it.each([
    ['the context before the wrapper', { status: 500, data: { error: { code: 1 } } }, 503, 503],
    ['the wrapper', { response: { status: 403, data: { error: { code: 10 } } } }, undefined, 403],
    ['the batch item before the context', [{ code: 400, body: '{"error":{"code":10}}' }], 200, 400],
    ['the text', 'Meta HTTP 401: {"error":{"code":190}}', undefined, 401],
    ['nothing', { error: { code: 190 } }, undefined, null],
  ])('comes from %s', (_, input, httpStatus, expected) => {
    expect(parseGraphError(input, { httpStatus }).httpStatus).toBe(expected)
  })

  it.each([
    [0, null],
    [99, null],
    [100, 100],
    [599, 599],
    [600, null],
  ])('%d reads as %j', (httpStatus, expected) => {
    expect(parseGraphError(null, { httpStatus }).httpStatus).toBe(expected)
  })
})
