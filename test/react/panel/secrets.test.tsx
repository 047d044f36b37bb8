import { render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createCredentialsClient } from '../../../src/contract/index.js'
import { CredentialsProvider } from '../../../src/react/index.js'
import { createScenario, expectNoTokenIn } from '../../../src/testing/index.js'
import { LEAKED, LEAKS } from '../support/leaks.js'
import { places } from '../support/places.js'
import { reactRoot } from '../support/react-texts.js'
import { button, checkToken, quickQueries, renderPanel, tokenField } from '../support/render-panel.js'

const searched = (rendered: Parameters<typeof places>[0], token: string) => () =>
  expectNoTokenIn(places(rendered), token)

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('the pasted token', () => {
  it('is nowhere after it was checked, used and undone', async () => {
    const panel = await renderPanel('five-days-left')
    const { user, tokens } = panel
    await checkToken(user, tokens.good)
    await screen.findByRole('heading', { name: 'Compare' })
    expect(searched(panel, tokens.good)).not.toThrow()
    await user.click(await button('Use this token'))
    await user.click(await button('Undo'))
    await screen.findByText(/is in use again/)
    expect(searched(panel, tokens.good)).not.toThrow()
  })

  it('is nowhere but in the field before it is sent', async () => {
    const panel = await renderPanel('permanent')
    await panel.user.click(await tokenField())
    await panel.user.paste(panel.tokens.good)
    expect(await tokenField()).toHaveValue(panel.tokens.good)
    expect(searched(panel, panel.tokens.good)).not.toThrow()
  })

  it('is nowhere but in the field while it is checked', async () => {
    const panel = await renderPanel('permanent')
    panel.client.stage = () => new Promise(() => {})
    await checkToken(panel.user, panel.tokens.good)
    await button('Cancel')
    expect(searched(panel, panel.tokens.good)).not.toThrow()
  })

  it('is nowhere but in the field after a failure', async () => {
    const panel = await renderPanel('five-days-left')
    const { user, tokens, client } = panel
    client.stage = () => Promise.reject(new Error('down'))
    await checkToken(user, tokens.good)
    await screen.findByText(/Something went wrong on the server/)
    expect(await tokenField()).toHaveValue(tokens.good)
    expect(searched(panel, tokens.good)).not.toThrow()
  })

  it('is nowhere when Graph repeats it', async () => {
    const panel = await renderPanel('echoes-token')
    await checkToken(panel.user, panel.tokens.good)
    await screen.findByRole('heading', { name: 'Compare' })
    expect(searched(panel, panel.tokens.good)).not.toThrow()
  })

  it('is nowhere after the check was cancelled and the panel is gone', async () => {
    const panel = await renderPanel('slow')
    const { user, tokens, container } = panel
    const root = reactRoot(container)
    await checkToken(user, tokens.good)
    await user.click(await button('Cancel'))
    await waitFor(() => expect(screen.getByText(/^Cancelled/)).toBeVisible())
    expect(searched(panel, tokens.good)).not.toThrow()
    panel.unmount()
    expect(searched({ ...panel, root }, tokens.good)).not.toThrow()
  })

  it('is nowhere in StrictMode', async () => {
    const panel = await renderPanel('five-days-left', { strict: true })
    await checkToken(panel.user, panel.tokens.good)
    await screen.findByRole('heading', { name: 'Compare' })
    expect(searched(panel, panel.tokens.good)).not.toThrow()
  })

  it('leaves the browser in one body, and never comes back', async () => {
    const world = await createScenario('five-days-left')
    const bodies: unknown[] = []
    const rest: unknown[] = []
    const fetch: typeof world.fetch = async (input, init = {}) => {
      const { body, ...others } = init
      bodies.push(body)
      const response = await world.fetch(input, init)
      rest.push(input, new Headers(others.headers), await response.clone().text(), response.headers)
      return response
    }
    const client = createCredentialsClient({ baseUrl: '/api/whatsapp/credentials', fetch })
    const { user } = await renderPanel('five-days-left', { provider: { client } })
    await checkToken(user, world.tokens.good)
    await user.click(await button('Use this token'))
    await button('Undo')
    expect(bodies.filter((body) => typeof body === 'string' && body.includes(world.tokens.good))).toHaveLength(1)
    expect(() => expectNoTokenIn(rest, world.tokens.good)).not.toThrow()
  })
})

describe('a leak is found by these tests', () => {
  it.each(LEAKS)('$name', async ({ place, Leak }) => {
    vi.mocked(console.warn).mockImplementation(() => {})
    const world = await createScenario('permanent')
    const queryClient = quickQueries()
    const { container, unmount } = render(
      <CredentialsProvider client={world.client} queryClient={queryClient}>
        <Leak />
      </CredentialsProvider>,
    )
    const found = places({ container, queryClient })
    expect(() => expectNoTokenIn(found[place], LEAKED)).toThrow(/A token was found/)
    unmount()
    history.replaceState(null, '', '/')
    document.cookie = 'draft=; max-age=0'
  })
})
