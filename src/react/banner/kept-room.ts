const KEY = 'wac:banner-room'

/** Keeps as much room as the banner took on the page before, so that nothing below it moves when it comes back. */
export const keepRoom = (element: HTMLElement): void => {
  try {
    const height = Number(sessionStorage.getItem(KEY))
    if (height < 1000) element.style.minBlockSize = `${height}px`
  } catch {
    // As below.
  }
}

/** Gives back the room that was kept, now that it is known what the banner says, and remembers what it takes. */
export const settleRoom = (element: HTMLElement | null): void => {
  if (!element) return
  element.style.minBlockSize = ''
  try {
    sessionStorage.setItem(KEY, `${element.offsetHeight}`)
  } catch {
    // Without storage the banner pushes the page down when it comes, as on the first page.
  }
}
