import { describe, expect, it } from 'vitest'
import { ownGraphError } from '../../../src/core/errors/own-graph-error.js'
import { makeError } from '../guidance/make-error.js'

const TOKEN = 'EAAFAKE0123456789'

describe('what is a GraphError already', () => {
  it('stays what was judged', () => {
    const error = makeError({ code: 190, subcode: 463, message: 'expired' })
    expect(ownGraphError(error)).toEqual(error)
    expect(ownGraphError(JSON.parse(JSON.stringify(error)))).toEqual(error)
  })

  it.each(['message', 'details', 'userTitle', 'userMessage'] as const)('has no token in its %s', (name) => {
    expect(ownGraphError({ ...makeError({}), [name]: `a ${TOKEN} b` })?.[name]).toBe('a [redacted] b')
  })

  it('has no text where something else stood', () => {
    expect(ownGraphError({ ...makeError({}), message: 190 })?.message).toBeNull()
  })

  it.each(['family', 'reason', 'retryable', 'httpStatus', 'traceId', 'isTransient'])(
    'is not one without %s',
    (name) => {
      expect(ownGraphError({ ...makeError({}), [name]: null })).not.toBeNull()
      const { [name]: _, ...rest } = { ...makeError({}) } as Record<string, unknown>
      expect(ownGraphError(rest)).toBeNull()
    },
  )

  it.each([null, undefined, 'text', 190, [], Object.create(makeError({}))])('is not %o', (value) => {
    expect(ownGraphError(value)).toBeNull()
  })
})
