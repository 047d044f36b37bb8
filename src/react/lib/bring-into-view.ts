/** Scrolls as little as shows it. In a page without a layout, like jsdom's, there is nothing to scroll with. */
export const bringIntoView = (element: Element | null | undefined): void =>
  element?.scrollIntoView?.({ block: 'nearest' })
