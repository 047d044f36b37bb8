import type { KeyboardEvent } from 'react'

const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

const isSeen = (element: HTMLElement) => element.getClientRects().length > 0

/** Keeps the Tab key inside in a shadow root or another document, where Radix cannot see which element has the focus. */
export const keepTabInside = (event: KeyboardEvent<HTMLElement>): void => {
  // SAFETY: what gets a key is in a document or a shadow root.
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot
  if (event.key !== 'Tab' || root === document) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(TABBABLE)].filter(isSeen)
  const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  const isOutsideStops = !stops.some((stop) => stop === root.activeElement)
  if (root.activeElement !== edge && !(event.shiftKey && isOutsideStops)) return
  event.preventDefault()
  other?.focus()
}
