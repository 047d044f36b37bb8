import { pasteKind, type PasteKind } from './paste-kind.js'
import { unwrapPaste, type Cleaning } from './unwrap-paste.js'

/** Longest token that is taken, in characters. Meta names no maximum; usual ones have 180–300. */
export const MAX_TOKEN_LENGTH = 10_000

export type PasteNoticeId =
  | `cleaned-${Cleaning}`
  | Exclude<PasteKind, 'access-token' | 'instagram-token'>
  | 'instagram'
  | 'short'
  | 'long'
  | 'too-long'
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

const warning = (id: PasteNoticeId): PasteNotice => ({ id, severity: 'warning' })

const noticesOf = (kind: PasteKind, token: string): PasteNotice[] => {
  if (kind === 'access-token') {
    if (token.length < SHORT) return [warning('short')]
    return token.length > LONG ? [warning('long')] : []
  }
  if (kind === 'empty') return [{ id: kind, severity: 'info' }]
  const id = kind === 'instagram-token' ? 'instagram' : kind
  if (NEVER_SENT.has(kind)) return [{ id, severity: 'error' }]
  const odd = kind === 'unknown' ? ODD_CHARACTERS.filter(([, pattern]) => pattern.test(token)) : []
  return [warning(id), ...odd.map(([name]) => warning(name))]
}

const kindOf = (token: string, { isDebuggerUrl, calledBy }: ReturnType<typeof unwrapPaste>): PasteKind => {
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
  const sendable = () => {
    if (token === '' || NEVER_SENT.has(kind)) return 'no'
    return kind === 'access-token' ? 'yes' : 'confirm'
  }
  return { token, kind, notices: [...cleaned, ...noticesOf(kind, token)], sendable: sendable() }
}
