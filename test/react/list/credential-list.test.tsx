import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CredentialsError, type CredentialsClient } from '../../../src/contract/index.js'
import { CredentialList, CredentialsProvider, type CredentialListProps } from '../../../src/react/index.js'
import { createScenario, expectNoTokenIn } from '../../../src/testing/index.js'
import { withMany } from '../../../stories/support/many-credentials.js'
import { places } from '../support/places.js'
import { quickQueries } from '../support/render-panel.js'

const href = (id: string) => `#/credentials/${id}`

const renderList = async (
  count: number,
  props: CredentialListProps = { href },
  client?: Partial<CredentialsClient>,
) => {
  const world = await createScenario('permanent')
  const queryClient = quickQueries()
  const view = render(
    <CredentialsProvider
      client={{ ...withMany(count)(world), ...client }}
      queryClient={queryClient}
      now={world.clock.now}
      timeZone="Asia/Kolkata"
    >
      <CredentialList {...props} />
    </CredentialsProvider>,
  )
  return { ...world, ...view, queryClient, user: userEvent.setup() }
}

const rows = () => screen.findAllByRole('listitem')
const searchbox = () => screen.findByRole('searchbox', { name: 'Search' })
const placeOfFocus = () => document.activeElement?.parentElement?.getAttribute('aria-posinset')

describe('the list of credentials', () => {
  it('has the most urgent first, each with its state, fingerprint, deadline and numbers', async () => {
    await renderList(60)
    const [first] = await rows()
    expect(first).toHaveTextContent('Patna Orders 1')
    expect(first).toHaveTextContent('Not accepted')
    expect(first).toHaveTextContent('0007-d889')
    expect(first).toHaveTextContent('+91 98000 00007 and 1 more number')
    const expiring = screen.getByRole('link', { name: /Patna Orders 2\b/ })
    expect(expiring).toHaveTextContent('Expires soon')
    expect(expiring).toHaveTextContent('Expires Nov 27, 2026 in 5 days')
  })

  it('says how many there are and how many need action', async () => {
    await renderList(60)
    expect(await screen.findByText('60 credentials · 2 need action')).toBeVisible()
  })

  it('names the place of each row among all', async () => {
    await renderList(30)
    const [, , third] = await rows()
    expect(third).toHaveAttribute('aria-posinset', '3')
    expect(third).toHaveAttribute('aria-setsize', '30')
    expect(screen.getByRole('list', { name: 'All credentials' })).toContainElement(third!)
  })

  it('says nothing of the time that a refused token would have had', async () => {
    await renderList(40)
    const [refused] = await rows()
    expect(refused).not.toHaveTextContent(/Expires/)
  })

  it('marks the one that is open', async () => {
    await renderList(40, { href, selectedId: 'shop-3' })
    await rows()
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Jaipur Orders 1')
  })

  it('follows the clock', async () => {
    const { clock } = await renderList(60)
    const row = await screen.findByRole('link', { name: /Patna Orders 2\b/ })
    expect(row).toHaveTextContent('Expires soon')
    act(() => {
      clock.advance(6 * 86_400_000)
      window.dispatchEvent(new Event('focus'))
    })
    await waitFor(() => expect(row).toHaveTextContent('Expired'))
  })
})

describe('a row', () => {
  it('is a link with the host’s address', async () => {
    await renderList(40)
    await rows()
    expect(screen.getByRole('link', { name: /Jaipur Orders 1/ })).toHaveAttribute('href', '#/credentials/shop-3')
  })

  it('tells the host in place of following the link, unless somebody wants a new tab', async () => {
    const onSelect = vi.fn()
    const { user } = await renderList(40, { href, onSelect })
    await rows()
    const row = screen.getByRole('link', { name: /Jaipur Orders 1/ })
    await user.keyboard('{Control>}')
    await user.click(row)
    await user.keyboard('{/Control}')
    expect(onSelect).not.toHaveBeenCalled()
    await user.click(row)
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('shop-3')
  })

  it('is a button without an address', async () => {
    const onSelect = vi.fn()
    const { user } = await renderList(40, { onSelect })
    await rows()
    await user.click(screen.getByRole('button', { name: /Jaipur Orders 1/ }))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('shop-3')
  })

  it('is nothing to press where nothing happens', async () => {
    await renderList(40, {})
    await rows()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('the search', () => {
  it.each([
    ['a name', 'jaipur orders', 'Jaipur Orders 1'],
    ['an id', 'shop-3', 'Jaipur Orders 1'],
    ['a fingerprint', '0003-5ccd', 'Jaipur Orders 1'],
    ['a phone number without its spaces', '+919800000003', 'Jaipur Orders 1'],
  ])('finds by %s', async (_, text, label) => {
    const { user } = await renderList(10)
    await user.type(await searchbox(), text)
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
    expect(screen.getByRole('listitem')).toHaveTextContent(label)
    expect(screen.getByText('1 of 10')).toBeVisible()
  })

  it('finds by the id of the WhatsApp Business Account', async () => {
    const { user } = await renderList(10)
    await user.type(await searchbox(), '200110022003301')
    await waitFor(() => expect(screen.getByText('10 credentials found')).toBeInTheDocument())
  })

  it('says how many it found, once', async () => {
    const { user } = await renderList(40)
    expect(screen.getByRole('status')).toHaveTextContent(/Loading/)
    await user.type(await searchbox(), 'kochi')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('4 credentials found'))
  })

  it('says when nothing matches, and is cleared with the focus kept', async () => {
    const { user } = await renderList(40)
    await user.type(await searchbox(), 'Berlin')
    const sentence = await screen.findByText('Nothing matches “Berlin”.')
    const clear = within(sentence.parentElement!).getByRole('button', { name: 'Clear search' })
    await user.click(clear)
    expect(await searchbox()).toHaveFocus()
    expect(await rows()).toHaveLength(40)
  })

  it('is cleared by its button, with the focus kept', async () => {
    const { user } = await renderList(40)
    await user.type(await searchbox(), 'kochi')
    await user.click(screen.getByRole('button', { name: 'Clear search' }))
    expect(await searchbox()).toHaveFocus()
    expect(await searchbox()).toHaveValue('')
    expect(await rows()).toHaveLength(40)
  })

  it('is cleared by Escape', async () => {
    const { user } = await renderList(40)
    await user.type(await searchbox(), 'kochi{Escape}')
    expect(await searchbox()).toHaveValue('')
    expect(await rows()).toHaveLength(40)
  })

  it('does not take a token, and keeps none', async () => {
    const rendered = await renderList(10)
    const token = `EAAFAKE${'x9Y8z7W6v5'.repeat(12)}`
    await rendered.user.click(await searchbox())
    await rendered.user.paste(token)
    expect(await screen.findByText(/That looks like an access token/)).toBeVisible()
    expect(await searchbox()).toHaveValue('')
    expect(() => expectNoTokenIn(places(rendered), token)).not.toThrow()
  })
})

describe('the keyboard', () => {
  it('reaches the list with one Tab and leaves it with the next', async () => {
    const { user } = await renderList(40)
    await user.click(await searchbox())
    await user.tab()
    expect(placeOfFocus()).toBe('1')
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  it.each([
    ['{ArrowDown}', '2'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', '2'],
    ['{End}', '40'],
    ['{End}{ArrowDown}', '40'],
    ['{End}{Home}', '1'],
    ['{PageDown}', '11'],
    ['{PageDown}{PageUp}', '1'],
  ])('%s leads to row %s', async (keys, place) => {
    const { user } = await renderList(40)
    await user.click(await searchbox())
    await user.keyboard(`{ArrowDown}${keys}`)
    expect(placeOfFocus()).toBe(place)
    expect(document.querySelectorAll('[role="listitem"] [tabindex="0"]')).toHaveLength(1)
  })

  it('goes back to the search above the first row', async () => {
    const { user } = await renderList(40)
    await user.click(await searchbox())
    await user.keyboard('{ArrowDown}{ArrowUp}')
    expect(await searchbox()).toHaveFocus()
  })

  it('searches when somebody types in the list', async () => {
    const { user } = await renderList(40)
    await user.click(await searchbox())
    await user.keyboard('{ArrowDown}koch')
    expect(await searchbox()).toHaveValue('koch')
    expect(await rows()).toHaveLength(4)
  })

  it('leaves shortcuts of the browser alone', async () => {
    const { user } = await renderList(40)
    await user.click(await searchbox())
    await user.keyboard('{ArrowDown}{Control>}f{/Control}')
    expect(placeOfFocus()).toBe('1')
  })

  it('starts at the row that is open', async () => {
    const { user } = await renderList(40, { href, selectedId: 'shop-3' })
    await user.click(await searchbox())
    await user.tab()
    expect(document.activeElement).toHaveTextContent('Jaipur Orders 1')
  })

  it('keeps the row that has the focus when new facts move it', async () => {
    const { user, clock } = await renderList(60)
    await user.click(await searchbox())
    await user.keyboard('{ArrowDown}{End}{ArrowUp}')
    const focused = () => screen.getAllByRole('link').find((link) => link === document.activeElement)
    expect(focused()).toHaveTextContent('Surat Orders 2')
    expect(focused()).toHaveTextContent('Works')
    act(() => {
      clock.advance(58.5 * 86_400_000)
      window.dispatchEvent(new Event('focus'))
    })
    await waitFor(() => expect(focused()).toHaveTextContent('Expires soon'))
    expect(focused()).toHaveTextContent('Surat Orders 2')
    expect(Number(placeOfFocus())).toBeLessThan(40)
  })
})

describe('while there are no rows', () => {
  it('says that it is loading', async () => {
    await renderList(0, { href }, { list: () => new Promise(() => {}) })
    expect(screen.getByText('Loading the credentials…')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'All credentials' })).toHaveAttribute('aria-busy', 'true')
  })

  it('says that there are none', async () => {
    await renderList(0)
    expect(await screen.findByText('There are no credentials yet.')).toBeVisible()
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
  })

  it('says what went wrong, and tries again', async () => {
    const list = vi.fn<CredentialsClient['list']>()
    list.mockRejectedValue(new CredentialsError('unauthenticated', 'No'))
    const { user, client } = await renderList(3, { href }, { list })
    expect(await screen.findByText(/Sign in again/)).toBeVisible()
    list.mockImplementation((options) => client.list(options))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: /Acme WhatsApp/ })).toBeVisible()
    expect(screen.queryByText(/Sign in again/)).not.toBeInTheDocument()
  })

  it('keeps the rows when a refresh does not get through', async () => {
    const answering = withMany(3)(await createScenario('permanent'))
    const list = vi.fn<CredentialsClient['list']>(() => answering.list())
    const { queryClient } = await renderList(3, { href }, { list })
    await rows()
    list.mockRejectedValue(new CredentialsError('forbidden', 'No'))
    await act(async () => queryClient.invalidateQueries())
    expect(await screen.findByText(/This may be out of date/)).toBeVisible()
    expect(await rows()).toHaveLength(3)
  })
})
