import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readTicks, writeTicks } from '../../../src/react/components/guidance-dialog/step-ticks.js'

beforeEach(() => sessionStorage.clear())

const stored = () => sessionStorage.getItem('wac:guidance-steps') ?? ''

describe('the ticks of steps', () => {
  it('are kept for each error by itself', () => {
    writeTicks('main:fp1:expired', ['generate', 'paste'])
    writeTicks('main:fp2:expired', ['generate'])
    expect(readTicks('main:fp1:expired')).toEqual(['generate', 'paste'])
    expect(readTicks('main:fp2:expired')).toEqual(['generate'])
    expect(readTicks('main:fp1:revoked')).toEqual([])
  })

  it('are gone without a trace when the last one is taken away', () => {
    writeTicks('main:fp1:expired', ['generate'])
    writeTicks('main:fp1:expired', [])
    expect(readTicks('main:fp1:expired')).toEqual([])
    expect(stored()).not.toContain('fp1')
  })

  it('are kept for the last twenty errors only', () => {
    for (let index = 0; index < 25; index += 1) writeTicks(`main:fp${index}:expired`, ['paste'])
    expect(readTicks('main:fp4:expired')).toEqual([])
    expect(readTicks('main:fp5:expired')).toEqual(['paste'])
    expect(stored().length).toBeLessThan(20 * 300)
  })

  it('never hold a token, whatever the host names its credentials', () => {
    const token = `EAAFAKE${'x'.repeat(300)}`
    writeTicks(`${token}:fp1:expired`, ['paste', token])
    expect(stored()).not.toContain('EAAFAKE')
    expect(stored()).not.toContain('xxx')
    expect(readTicks(`${token}:fp1:expired`)).toEqual(['paste'])
  })

  it.each([
    '',
    '{',
    'null',
    '{"a":1}',
    '[1,[],["main:fp1:expired"]]',
    '[["main:fp1:expired",["<img>"]]]',
    '[["main:fp1:expired",[1]]]',
  ])('are none where the storage holds %s', (text) => {
    sessionStorage.setItem('wac:guidance-steps', text)
    expect(readTicks('main:fp1:expired')).toEqual([])
    writeTicks('main:fp1:expired', ['paste'])
    expect(readTicks('main:fp1:expired')).toEqual(['paste'])
  })

  it('last as long as the page where storage is full or forbidden', () => {
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    const spies = [
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse),
      vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse),
    ]
    expect(readTicks('main:fp1:expired')).toEqual([])
    writeTicks('main:fp1:expired', ['paste'])
    expect(readTicks('main:fp1:expired')).toEqual(['paste'])
    spies.forEach((spy) => spy.mockRestore())
    writeTicks('main:fp1:expired', [])
  })
})
