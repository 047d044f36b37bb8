/** The element that has the focus, also inside shadow roots. */
export const focusedElement = (): Element | null => {
  let found = document.activeElement
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement
  return found
}
