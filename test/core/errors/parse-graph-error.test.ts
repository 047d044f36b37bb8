import { describe, expect, it } from 'vitest'
import { parseGraphError, parseGraphErrors, type GraphError } from '../../../src/core/index.js'
import type { Expected } from '../fixtures/error-row.js'
import { ENVELOPES } from '../fixtures/errors-envelope.js'
import { WITHOUT_CODE, WRAPPED } from '../fixtures/errors-wrapped.js'
import { WEBHOOKS } from '../fixtures/webhooks.js'

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

describe('webhooks', () => {
  it.each(WEBHOOKS)('reads %s', (_, payload, expected) => {
    expect(parseGraphErrors(payload).map(facts)).toEqual(expected.map(full))
  })
})
