import { QueryClient } from '@tanstack/react-query'
import type { Embedding } from './embedding.js'
import { queryClientsAround } from './query-clients-around.js'

const TWO_COPIES =
  'Two copies of @tanstack/react-query are loaded, so your cache and ours are not the same: keep one (`npm ls @tanstack/react-query` names both; `npm dedupe`, or `resolve.dedupe` in Vite).'
const NO_STYLES =
  'The stylesheet is missing, or an older one is loaded: import @chakrahq/whatsapp-credentials/styles.css where your app starts; in a shadow root adopt it there.'
const NO_PORTAL =
  '`portalContainer` is still null, so dialogs open in document.body: pass the element once it is there, or leave the prop out.'
const DETACHED_PORTAL =
  '`portalContainer` is not in the document, so dialogs open where nobody sees them: append it before a dialog opens.'

const ourRoot = (portalContainer: Embedding['portalContainer']): Element | null => {
  const places = [document, portalContainer?.getRootNode()]
  for (const place of places) {
    const found =
      place instanceof Document || place instanceof ShadowRoot
        ? place.querySelector('.wac-root:not(.wac-backdrop)')
        : null
    if (found) return found
  }
  return null
}

/** What is wrong with the page around us, in one sentence each that says what to do. */
export const examinePage = ({ queryClient, isPrivate, portalContainer }: Embedding): string[] => {
  const root = ourRoot(portalContainer)
  const isOverlooked = isPrivate && root !== null && queryClientsAround(root).some((client) => client !== queryClient)
  return [
    isOverlooked || !(queryClient instanceof QueryClient) ? TWO_COPIES : '',
    root && !getComputedStyle(root).getPropertyValue('--wac-space') ? NO_STYLES : '',
    portalContainer === null ? NO_PORTAL : '',
    portalContainer && !portalContainer.isConnected ? DETACHED_PORTAL : '',
  ].filter(Boolean)
}
