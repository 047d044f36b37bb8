import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { makeScreen } from './screens/ours.jsx'

const container = document.getElementById('root')
const nextPaint = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = resolve
      port2.postMessage(null)
    })
  })

const until = (isThere) =>
  new Promise((resolve) => {
    if (isThere()) return resolve()
    const observer = new MutationObserver(() => {
      if (!isThere()) return
      observer.disconnect()
      resolve()
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true })
  })

const load = {
  bare: () => import('./screens/bare.jsx'),
  mantine: () => import('./screens/mantine.jsx'),
  chakra: () => import('./screens/chakra.jsx'),
  mui: () => import('./screens/mui.jsx'),
  antd: () => import('./screens/antd.jsx'),
  ours: () => makeScreen('permanent'),
  oursRevoked: () => makeScreen('revoked'),
}
const isReady = {
  trivial: () => container.querySelector('input') && container.textContent.includes('Granted for all'),
  ours: () =>
    container.querySelector('input') &&
    container.querySelector('table') &&
    container.textContent.includes('History') &&
    !container.querySelector('[aria-busy]'),
}

const screens = {}
let root = null
let queryClient = null

const mount = async (name, props = {}) => {
  const { Screen } = (screens[name] ??= await load[name]())
  queryClient = new QueryClient()
  root = createRoot(container)
  const start = performance.now()
  root.render(
    <QueryClientProvider client={queryClient}>
      <Screen {...props} />
    </QueryClientProvider>,
  )
  await until(isReady[name.startsWith('ours') ? 'ours' : 'trivial'])
  await nextPaint()
  return performance.now() - start
}

const unmount = () => {
  root?.unmount()
  root = null
  // its timers would keep what was answered for five minutes
  queryClient?.clear()
}

/** From the click on "What does this mean?" to the painted dialog, then the dialog is closed. */
const openDialog = async () => {
  const explain = () =>
    [...container.querySelectorAll('button')].find((one) => one.textContent.includes('What does this mean?'))
  await until(explain)
  await nextPaint()
  const button = explain()
  // some kits keep a closed dialog in the page, unseen
  const dialog = () =>
    [...document.querySelectorAll('[role=dialog]')].find((one) => one.checkVisibility({ visibilityProperty: true }))
  const start = performance.now()
  button.click()
  await until(
    () => dialog()?.textContent.includes('Meta no longer accepts this token') || dialog()?.querySelector('li'),
  )
  await nextPaint()
  const took = performance.now() - start
  const close = [...dialog().querySelectorAll('button')].find((one) =>
    /^close$/i.test(one.textContent || one.ariaLabel),
  )
  close?.click()
  for (let frame = 0; frame < 100 && dialog(); frame++) await nextPaint()
  return took
}

/** From a paste to the painted notice, in frames: how many animation frames began before the notice stood in the page. */
const paste = async (text) => {
  const input = container.querySelector('input')
  input.focus()
  const before = container.textContent
  let frames = 0
  const count = () => {
    frames += 1
    if (frames < 120) requestAnimationFrame(count)
  }
  const start = performance.now()
  document.execCommand('insertText', false, text)
  requestAnimationFrame(count)
  await until(() => container.textContent !== before)
  const seen = frames
  await nextPaint()
  return { frames: seen, took: performance.now() - start }
}

/** Elements with the props that React has given them: a part that rendered again gives new ones. */
const propsOf = (element) => element[Object.keys(element).find((key) => key.startsWith('__reactProps'))]
let remembered = []

window.bench = {
  mount,
  unmount,
  openDialog,
  paste,
  nextPaint,
  commits: () => commits,
  tokenOf: (name, kind) => screens[name].tokens[kind],
  remember: (selector) => {
    remembered = [...container.querySelectorAll(selector)].map((element) => [element, propsOf(element)])
    return remembered.length
  },
  changed: () => remembered.filter(([element, props]) => propsOf(element) !== props).length,
}
