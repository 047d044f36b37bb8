import type { ReactRenderer } from '@storybook/react-vite'
import { STORY_RENDER_PHASE_CHANGED } from 'storybook/internal/core-events'
import type { StoryContext } from 'storybook/internal/types'
import { addons } from 'storybook/preview-api'
import { isMockFunction } from 'storybook/test'
import { docsFrame } from './docs-frame.js'
import { keepScroll, noteFocus } from './keep-focus.js'

interface PhaseChange {
  storyId: string
  newPhase: string
}

const LONGEST_TURN = 3_000
const AFTERWARDS = 2_000

const page = docsFrame?.ownerDocument.defaultView ?? window
const lock = `docs page of ${page.performance.timeOrigin}`
let quietUntil = 0

// before anything holds a `focus` of its own; a test run has no docs pages
if (!('__vitest_browser__' in globalThis)) keepScroll(page, () => performance.now() < quietUntil)

/** Resolves when a story has played, or takes so long that the others need not wait for it. */
const played = async (id: string) =>
  new Promise<void>((resolve) => {
    const channel = addons.getChannel()
    let isPlaying = false
    const listen = ({ storyId, newPhase }: PhaseChange) => {
      if (storyId !== id) return
      if (newPhase === 'playing') isPlaying = true
      else if (['played', 'errored', 'aborted'].includes(newPhase)) end()
      else if (newPhase === 'completing' && !isPlaying) end()
    }
    const end = () => {
      channel.off(STORY_RENDER_PHASE_CHANGED, listen)
      clearTimeout(timer)
      // whatever else the same phase has to say is not about the next one
      setTimeout(resolve)
    }
    const timer = setTimeout(end, LONGEST_TURN)
    channel.on(STORY_RENDER_PHASE_CHANGED, listen)
  })

const takeTurn = async ({ id, args, abortSignal }: StoryContext<ReactRenderer>) =>
  new Promise<void>((begin) => {
    const play = async () => {
      const giveFocusBack = noteFocus(page)
      for (const arg of Object.values(args)) if (isMockFunction(arg)) arg.mockClear()
      quietUntil = Infinity
      const end = played(id)
      begin()
      await end
      quietUntil = performance.now() + AFTERWARDS
      giveFocusBack()
    }
    // where there are no locks (http, not on this machine) stories play as they come
    if ('locks' in navigator) navigator.locks.request(lock, { signal: abortSignal }, play).catch(() => begin())
    else begin()
  })

/**
 * Shows a story. All stories of a docs page, in frames of their own or not, share one focus, and those in the page itself
 * share the functions in their args: there they play one after the other, and the reader keeps focus and place.
 */
export const mountInTurn =
  (context: StoryContext<ReactRenderer>): ReactRenderer['mount'] =>
  async (ui) => {
    if (ui !== undefined) context.originalStoryFn = () => ui
    // a dialog takes the focus as soon as it is there
    if (docsFrame) await takeTurn(context)
    await context.renderToCanvas()
    // SAFETY: these parameters are those of addon-docs.
    const { story } = (context.parameters['docs'] ?? {}) as { story?: { autoplay?: boolean } }
    if (context.viewMode === 'docs' && story?.autoplay) await takeTurn(context)
    return context.canvas
  }
