// One of ours would take what stands in it along when it closes.
const MODAL = '[aria-modal="true"]:not(.wac-dialog)'
const CONFINING = ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter', 'backdrop-filter']

/** Whether what is fixed inside is placed and cut by this element, not by the window. */
const confines = (element: Element): boolean => {
  const style = getComputedStyle(element)
  return CONFINING.some((name) => !['', 'none'].includes(style.getPropertyValue(name)))
}

const roomAround = (modal: Element | null | undefined): Element | null => {
  let room = modal ?? null
  while (room && confines(room)) room = room.parentElement
  return room
}

/**
 * Where a dialog has to stand so that it can be used and has its styles: inside the host's modal, which keeps the focus and may make the
 * rest of the page inert; in the shadow root, or the document of the frame, that the opener shares with us. `undefined`: the body will do.
 */
export const homeOf = (opener: Element | null): Element | ShadowRoot | undefined => {
  const root = opener?.getRootNode()
  return (
    opener?.closest('dialog[open]') ??
    roomAround(opener?.closest(MODAL)) ??
    (root instanceof ShadowRoot ? root : opener?.closest('.wac-root')?.ownerDocument.body)
  )
}
