const insideOf = (element: Element | null): Element | null | undefined =>
  element?.shadowRoot?.activeElement ??
  (element instanceof HTMLIFrameElement ? element.contentDocument?.activeElement : null)

/** The element that has the focus, also inside shadow roots and frames of the same origin. */
export const focusedElement = (): Element | null => {
  let found = document.activeElement
  for (let inner = insideOf(found); inner; inner = insideOf(found)) found = inner
  return found
}
