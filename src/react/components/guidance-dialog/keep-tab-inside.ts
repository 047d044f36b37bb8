import type { KeyboardEvent } from 'react'

const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

const isSeen = (element: HTMLElement) => element.getClientRects().length > 0

/** Keeps the Tab key inside in a shadow root, where Radix cannot see which element has the focus. */
export const keepTabInside = (event: KeyboardEvent<HTMLElement>): void => {
  const root = event.currentTarget.getRootNode()
  if (event.key !== 'Tab' || !(root instanceof ShadowRoot)) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(TABBABLE)].filter(isSeen)
  const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
  const isOutsideStops = !stops.some((stop) => stop === root.activeElement)
  if (root.activeElement !== edge && !(event.shiftKey && isOutsideStops)) return
  event.preventDefault()
  other?.focus()
}
