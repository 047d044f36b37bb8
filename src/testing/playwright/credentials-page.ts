interface Named {
  name: string
  exact: boolean
}

/** What is asked of a page: Playwright's `Page`, `FrameLocator` and `Locator` all have it. */
interface Searchable {
  getByRole: (role: 'region' | 'heading' | 'button' | 'checkbox' | 'dialog', options?: Named) => LocatorLike
  getByLabel: (text: string, options: { exact: boolean }) => LocatorLike
}
interface LocatorLike {
  fill: (value: string) => Promise<void>
  /** By key: a page that still grows moves under a pointer, between its press and its release. */
  press: (key: 'Enter') => Promise<void>
  check: () => Promise<void>
  waitFor: (options?: { state: 'hidden' }) => Promise<void>
  count: () => Promise<number>
  nth: (index: number) => LocatorLike
  getByRole: (role: 'checkbox' | 'button') => LocatorLike
}

/** What the parts are called on the page under test. */
export interface CredentialsPageNames {
  panel: string
  current: string
  next: string
  compare: string
  history: string
  token: string
  check: string
  promote: string
  discard: string
  undo: string
  explain: string
}

const ENGLISH: CredentialsPageNames = {
  panel: 'API Credentials',
  current: 'Current token',
  next: 'New token',
  compare: 'Compare',
  history: 'History',
  token: 'Access token',
  check: 'Check token',
  promote: 'Use this token',
  discard: 'Discard',
  undo: 'Undo',
  explain: 'What does this mean?',
}

/** The screen as a person finds it: by role and name. */
export interface CredentialsPage<Locator> {
  panel: Locator
  current: Locator
  next: Locator
  compare: Locator
  history: Locator
  /** The field; a viewer has none. */
  token: Locator
  /** What "Use this token" takes away, to be ticked. */
  losses: Locator
  promote: Locator
  undo: Locator
  explain: Locator
  dialog: Locator
  /** Fills the field, presses "Check token", and waits until the result can be compared. */
  checkToken: (token: string) => Promise<void>
  /** Ticks every loss, presses "Use this token", and waits until there is nothing to compare any more. */
  promoteAnyway: () => Promise<void>
  /** Presses "Discard". */
  discard: () => Promise<void>
}

/**
 * A Playwright page object for `ApiCredentialsPanel`; `names` are those that your `labels` or language replace.
 * @example
 * const credentials = credentialsPage(page)
 * await credentials.checkToken(token)
 * await expect(credentials.compare).toBeVisible()
 */
export const credentialsPage = <Page extends Searchable>(
  page: Page,
  names: Partial<CredentialsPageNames> = {},
): CredentialsPage<ReturnType<Page['getByRole']>> => {
  type Found = ReturnType<Page['getByRole']>
  const called: CredentialsPageNames = { ...ENGLISH, ...names }
  // SAFETY: every way to search a page of Playwright's answers the same kind of locator.
  const find = (role: Parameters<Searchable['getByRole']>[0], name: string) =>
    page.getByRole(role, { name, exact: true }) as Found
  const compare = find('region', called.compare)
  // SAFETY: as above.
  const losses = compare.getByRole('checkbox') as Found
  const token = page.getByLabel(called.token, { exact: true }) as Found
  const promote = find('button', called.promote)
  const undo = find('button', called.undo)
  return {
    panel: find('region', called.panel),
    current: find('region', called.current),
    next: find('region', called.next),
    compare,
    history: find('region', called.history),
    token,
    losses,
    promote,
    undo,
    explain: find('button', called.explain),
    // SAFETY: as above.
    dialog: page.getByRole('dialog') as Found,
    checkToken: async (text) => {
      await token.fill(text)
      await find('button', called.check).press('Enter')
      await compare.waitFor()
    },
    promoteAnyway: async () => {
      const count = await losses.count()
      for (let index = 0; index < count; index += 1) await losses.nth(index).check()
      await promote.press('Enter')
      // Not for Undo: after a first token, or one that has run out, there is nothing to go back to.
      await compare.waitFor({ state: 'hidden' })
    },
    discard: () => find('button', called.discard).press('Enter'),
  }
}
