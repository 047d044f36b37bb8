import { describe, expect, it } from 'vitest'
import { createShareChecks } from '../../../src/server/operations/share-checks.js'

describe('createShareChecks', () => {
  it('starts anew after everybody left, even while the old check does not end', async () => {
    const share = createShareChecks()
    const leaver = new AbortController()
    const left = share('key', leaver.signal, () => new Promise(() => {}))
    leaver.abort(new Error('left'))
    await expect(left).rejects.toThrow('left')
    await expect(share('key', undefined, () => Promise.reject(new Error('started anew')))).rejects.toThrow('anew')
  })

  it('does not start for somebody who has left already', async () => {
    let started = false
    const checking = createShareChecks()('key', AbortSignal.abort(new Error('left')), () => {
      started = true
      return new Promise(() => {})
    })
    await expect(checking).rejects.toThrow('left')
    expect(started).toBe(false)
  })
})
