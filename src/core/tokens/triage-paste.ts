import { pasteKind, type PasteKind } from './paste-kind.js'
import { unwrapPaste, type Cleaning, type UnwrappedPaste } from './unwrap-paste.js'

/** Longest token that is taken, in characters. Meta names no maximum; usual ones have 180–300. */
export const MAX_TOKEN_LENGTH = 10_000

export type PasteNoticeId =
  | `cleaned-${Cleaning}`
  | Exclude<PasteKind, 'access-token' | 'instagram-token'>
  | 'instagram'
  | 'short'
  | 'long'
  | 'too-long'
  | 'several'
  | 'space-inside'
  | 'control-characters'
  | 'non-ascii'

/** Something to say beside the field, before anything is sent. */
export interface PasteNotice {
  id: PasteNoticeId
  severity: 'info' | 'warning' | 'error'
}

export interface PasteTriage {
  /** Cleaned; `''` when there is none. */
  token: string
  kind: PasteKind
  notices: PasteNotice[]
  /** `confirm`: only after the admin says that it is a token; `no`: never. */
  sendable: 'yes' | 'confirm' | 'no'
}

const SHORT = 60
const LONG = 500
const NEVER_SENT = new Set<PasteKind>(['app-token', 'app-secret', 'masked', 'empty'])
const ODD_CHARACTERS: [PasteNoticeId, RegExp][] = [
  ['space-inside', /\s/],
  ['control-characters', /(?!\s)\p{Cc}/u],
  ['non-ascii', /[^\p{ASCII}]/u],
]

const severityOf = (kind: PasteKind) => (kind === 'empty' ? 'info' : NEVER_SENT.has(kind) ? 'error' : 'warning')

const noticesOf = (kind: PasteKind, { token, isOneOfSeveral }: UnwrappedPaste): PasteNotice[] => {
  // Of two nobody wonders what kind of token they are together.
  if (isOneOfSeveral && kind === 'unknown') return [{ id: 'several', severity: 'warning' }]
  const ids: PasteNoticeId[] = isOneOfSeveral ? ['several'] : []
  if (kind === 'instagram-token') ids.push('instagram')
  else if (kind !== 'access-token') ids.push(kind)
  else if (token.length < SHORT) ids.push('short')
  else if (token.length > LONG) ids.push('long')
  if (kind === 'unknown') ids.push(...ODD_CHARACTERS.flatMap(([id, pattern]) => (pattern.test(token) ? id : [])))
  return ids.map((id) => ({ id, severity: severityOf(kind) }))
}

const kindOf = (token: string, { isDebuggerUrl, calledBy }: UnwrappedPaste): PasteKind => {
  const kind = pasteKind(token)
  // what must never leave is named first, wherever it was found
  if (isDebuggerUrl) return token !== '' && NEVER_SENT.has(kind) ? kind : 'debugger-url'
  return calledBy && (kind === 'unknown' || kind === 'jwt' || kind === 'id') ? calledBy : kind
}

/** Looks at a paste before any network call: cleans what is safe to clean, says so, and decides whether it may be sent. */
export const triagePaste = (text: string): PasteTriage => {
  const trimmed = text.trim()
  const tooLong = trimmed.length > MAX_TOKEN_LENGTH
  const unwrapped = unwrapPaste(tooLong ? trimmed.slice(0, MAX_TOKEN_LENGTH) : text)
  const { token } = unwrapped
  const kind = kindOf(token, unwrapped)
  if (tooLong) return { token: '', kind, notices: [{ id: 'too-long', severity: 'error' }], sendable: 'no' }

  const cleaned = unwrapped.cleaned.map((id): PasteNotice => ({ id: `cleaned-${id}`, severity: 'info' }))
  const sendable = token === '' || NEVER_SENT.has(kind) ? 'no' : kind === 'access-token' ? 'yes' : 'confirm'
  return { token, kind, notices: [...cleaned, ...noticesOf(kind, unwrapped)], sendable }
}
