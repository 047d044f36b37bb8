/** The frame of a docs page that this page is shown in, if it is in one. */
const find = (): HTMLElement | null => {
  // SAFETY: only elements of HTML hold a page like this one.
  const frame = window.frameElement as HTMLElement | null
  return frame?.ownerDocument.location.search.includes('viewMode=docs') ? frame : null
}

export const docsFrame = find()
