import { dehydrate } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoTokenIn } from '../../../src/testing/index.js'
import { button, checkToken, renderPanel } from '../support/render-panel.js'

const fibersOf = (container: Element): unknown[] => {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'))
  const seen: unknown[] = []
  const walk = (fiber: unknown): void => {
    if (typeof fiber !== 'object' || fiber === null) return
    const { child, sibling, alternate, memoizedState, memoizedProps } = fiber as Record<string, unknown>
    seen.push(...[memoizedState, memoizedProps].filter((value) => typeof value === 'string'))
    if (typeof memoizedProps === 'object' && memoizedProps !== null)
      seen.push(...Object.values(memoizedProps).filter((value) => typeof value === 'string'))
    for (let hook = memoizedState; typeof hook === 'object' && hook !== null && 'next' in hook; hook = hook.next) {
      const value = 'memoizedState' in hook ? hook.memoizedState : null
      seen.push(safeJson(value))
    }
    walk(child)
    walk(sibling)
    if (typeof alternate === 'object' && alternate !== null && !seen.includes(alternate)) seen.push(alternate)
  }
  walk(key && (container as unknown as Record<string, unknown>)[key])
  return seen.filter((value) => typeof value === 'string')
}
const safeJson = (value: unknown): string => {
  const known = new WeakSet<object>()
  try {
    return (
      JSON.stringify(value, (_, part: unknown) => {
        if (part instanceof Node || typeof part === 'function') return undefined
        if (typeof part !== 'object' || part === null) return part
        if (known.has(part)) return undefined
        known.add(part)
        return part
      }) ?? ''
    )
  } catch {
    return ''
  }
}

const everywhere = ({ container, queryClient }: Awaited<ReturnType<typeof renderPanel>>) => ({
  page: document.documentElement.outerHTML,
  state: fibersOf(container),
  queries: queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryHash, state }) => ({ queryHash, state })),
  mutations: queryClient
    .getMutationCache()
    .getAll()
    .map(({ options, state }) => ({ key: options.mutationKey, state })),
  dehydrated: dehydrate(queryClient),
  local: Object.entries(localStorage),
  session: Object.entries(sessionStorage),
  address: location.href,
})

describe('the pasted token', () => {
  it('is nowhere after it was checked, used and undone', async () => {
    const panel = await renderPanel('five-days-left')
    const { user, tokens } = panel
    await checkToken(user, tokens.good)
    await screen.findByRole('heading', { name: 'Compare' })
    expect(() => expectNoTokenIn(everywhere(panel), tokens.good)).not.toThrow()
    await user.click(await button('Use this token'))
    await user.click(await button('Undo'))
    await screen.findByText(/is in use again/)
    expect(() => expectNoTokenIn(everywhere(panel), tokens.good)).not.toThrow()
  })

  it('is in the field only, before it is sent and after a failure', async () => {
    const panel = await renderPanel('five-days-left')
    const { user, tokens, client } = panel
    client.stage = () => Promise.reject(new Error('down'))
    await checkToken(user, tokens.good)
    await screen.findByText(/Something went wrong on the server/)
    expect(() => expectNoTokenIn(everywhere(panel), tokens.good)).not.toThrow()
  })

  it('is nowhere when Graph repeats it', async () => {
    const panel = await renderPanel('echoes-token')
    await checkToken(panel.user, panel.tokens.good)
    await screen.findByRole('heading', { name: 'Compare' })
    expect(() => expectNoTokenIn(everywhere(panel), panel.tokens.good)).not.toThrow()
  })

  it('is nowhere after the check was cancelled', async () => {
    const panel = await renderPanel('slow')
    const { user, tokens } = panel
    await checkToken(user, tokens.good)
    await user.click(await button('Cancel'))
    await waitFor(() => expect(screen.getByText(/^Cancelled/)).toBeVisible())
    expect(() => expectNoTokenIn(everywhere(panel), tokens.good)).not.toThrow()
    panel.unmount()
    expect(() => expectNoTokenIn(everywhere(panel), tokens.good)).not.toThrow()
  })

  it('is found by this test when it does leak', async () => {
    const panel = await renderPanel('permanent')
    sessionStorage.setItem('draft', panel.tokens.good)
    expect(() => expectNoTokenIn(everywhere(panel), panel.tokens.good)).toThrow(/found/)
    sessionStorage.clear()
  })
})
