/** Scrolls as little as shows it. In a page without a layout, like jsdom's, it does nothing. */
export const bringIntoView = (element: Element | null | undefined): void => {
  if (element && 'scrollIntoView' in element) element.scrollIntoView({ block: 'nearest' })
}
