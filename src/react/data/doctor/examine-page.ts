import type { Embedding } from './embedding.js'
import { queryClientsAround } from './query-clients-around.js'

const TWO_COPIES =
  'Two copies of @tanstack/react-query are loaded, so your cache and ours are not the same: keep one (`npm ls @tanstack/react-query` names both; `npm dedupe`, or `resolve.dedupe` in Vite).'
const NO_STYLES =
  'The stylesheet is missing, or an older one is loaded: import @chakrahq/whatsapp-credentials/styles.css where your app starts; in a shadow root adopt it there, in a frame load it there.'
const NO_PORTAL =
  '`portalContainer` is still null, so dialogs open in document.body: pass the element once it is there, or leave the prop out.'
const DETACHED_PORTAL =
  '`portalContainer` is not in the document, so dialogs open where nobody sees them: append it before a dialog opens.'

/** The first part of ours in the page, and in the shadow root or the frame where our dialogs go. */
const ourRoots = (portalContainer: Embedding['portalContainer']): Element[] => {
  const there = portalContainer?.isConnected ? portalContainer.getRootNode() : document
  // SAFETY: the root of what is connected is a document or a shadow root, maybe one of another window's.
  const places = new Set([document, there as Document | ShadowRoot])
  return [...places].flatMap((place) => place.querySelector('.wac-root:not(.wac-backdrop)') ?? [])
}

/** What is wrong with the page around us, in one sentence each that says what to do. */
export const examinePage = ({ queryClient, isPrivate, isForeign, portalContainer }: Embedding): string[] => {
  const roots = ourRoots(portalContainer)
  const isOverlooked = isPrivate && roots.flatMap(queryClientsAround).some((client) => client !== queryClient)
  const isBare = roots.some((root) => !getComputedStyle(root).getPropertyValue('--wac-space'))
  return [
    isOverlooked || isForeign ? TWO_COPIES : '',
    isBare ? NO_STYLES : '',
    portalContainer === null ? NO_PORTAL : '',
    portalContainer && !portalContainer.isConnected ? DETACHED_PORTAL : '',
  ].filter(Boolean)
}
