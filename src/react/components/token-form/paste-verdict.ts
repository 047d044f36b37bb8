import type { PasteTriage } from '../../../core/index.js'

/** What the screen may know about a paste: everything but the token. */
export type PasteVerdict = Pick<PasteTriage, 'kind' | 'notices' | 'sendable'>
