/**
 * Where a dialog has to stand so that it can be used and has its styles: inside the modal `<dialog>` that makes the rest of the page
 * inert, or inside the shadow root that holds the opener. `undefined`: the body will do.
 */
export const homeOf = (opener: Element | null): Element | ShadowRoot | undefined => {
  const root = opener?.getRootNode()
  return opener?.closest('dialog[open]') ?? (root instanceof ShadowRoot ? root : undefined)
}
