import { expect, paste, test } from './fixtures.js'
import { watchForLeaks } from './leaks.js'

test('the pasted token is nowhere to be found, from the check to the undo', async ({ page, demo }) => {
  const token = await demo.sample('permanent')
  const leaks = watchForLeaks(page, demo)
  await page.goto('/')
  await paste(page, token)
  await page.getByRole('button', { name: 'Check token' }).click()
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeVisible()
  await leaks.expectNo(token)

  await page.getByRole('button', { name: 'Use this token' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await leaks.expectNo(token)

  await page.reload()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('region', { name: 'Current token' }).getByText('Expires soon')).toBeVisible()
  await leaks.expectNo(token)
})

for (const name of ['expired', 'foreign-app', 'echoes-token', 'html-502']) {
  test(`the pasted token is nowhere to be found when it is ${name}`, async ({ page, demo }) => {
    const token = await demo.sample(name)
    const leaks = watchForLeaks(page, demo)
    await page.goto('/')
    await paste(page, token)
    await page.getByRole('button', { name: 'Check token' }).click()
    await expect(page.getByRole('button', { name: 'Discard' })).toBeVisible()
    await leaks.expectNo(token)
  })
}

const DELIBERATE: Record<string, (token: string) => void> = {
  storage: (token) => window.localStorage.setItem('draft', token),
  'the title': (token) => void (document.title = encodeURIComponent(`x ${token}`)),
  'an attribute': (token) => document.body.setAttribute('data-token', btoa(token)),
  'a field': (token) => {
    const field = document.body.appendChild(document.createElement('textarea'))
    field.value = token
  },
  'the address': (token) => window.history.replaceState(null, '', `?t=${token.slice(40, 60)}`),
  'the history': (token) => window.history.replaceState({ token }, ''),
  'a cookie': (token) => void (document.cookie = `t=${token}`),
  'the console': (token) => globalThis.console.log(token),
  'a request': (token) => void fetch(`/inbox?t=${token}`),
}

for (const [sink, leak] of Object.entries(DELIBERATE)) {
  test(`the search finds a token in ${sink}`, async ({ page, demo }) => {
    const token = await demo.sample('permanent')
    const leaks = watchForLeaks(page, demo)
    await page.goto('/inbox')
    await expect(page.getByRole('heading', { name: 'Inbox' })).toBeVisible()
    await leaks.expectNo(token)
    await page.evaluate(leak, token)
    await expect(leaks.expectNo(token)).rejects.toThrow('A token was found')
  })
}
