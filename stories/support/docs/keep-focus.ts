/** What is focused while a story plays does not scroll the reader's page. */
export const keepScroll = (page: Window, isPlaying: () => boolean) => {
  // SAFETY: that is what `focus` is.
  const focus = Reflect.get(HTMLElement.prototype, 'focus') as (this: HTMLElement, options?: FocusOptions) => void
  HTMLElement.prototype.focus = function focusInPlace(options) {
    if (!isPlaying()) return focus.call(this, options)
    const { scrollX, scrollY } = page
    focus.call(this, options)
    page.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  }
}

// SAFETY: whatever has the focus can take it and lose it.
const focusedIn = (document: Document) => document.activeElement as HTMLElement | null

const around = (document: Document): Document[] => {
  const frame = document.defaultView?.frameElement
  return frame ? [document, ...around(frame.ownerDocument)] : [document]
}

/** Notes what has the focus in a page and in those around it. What it answers gives the focus back. */
export const noteFocus = (page: Window) => {
  const noted = around(page.document).map((document) => ({ document, before: focusedIn(document) }))
  return () => {
    for (const { document, before } of noted) {
      const now = focusedIn(document)
      if (now === before) continue
      now?.blur()
      if (before?.isConnected) before.focus({ preventScroll: true })
    }
  }
}
