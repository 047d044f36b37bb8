export type Cleaning = 'space' | 'newline' | 'zero-width' | 'quotes' | 'bearer' | 'parameter' | 'curl' | 'json' | 'env'

export interface UnwrappedPaste {
  token: string
  cleaned: Cleaning[]
  isDebuggerUrl: boolean
  /** What the text around the token calls it. */
  calledBy: 'verify-token' | 'chakra-key' | null
}

type Pair = [name: string, value: string]

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const DEBUGGER = /developers\.facebook\.com\/tools\/(debug\/)?(accesstoken|explorer)/i
const CURL = /(^|\s)curl(\.exe)?\s/i
const BEARER = /^(-H\s+)?["']?(authorization\s*[:=]\s*)?(bearer|oauth)[\s:]+/i
const BEARER_INSIDE = /\b(bearer|oauth)\s+([^\s"'\\]+)/gi
const PARAMETER =
  /(?:^|[?&#\s"'])(input_token|access_token|fb_exchange_token|client_secret|hub\.verify_token)=([^\s"'&#\\]+)/g
const JSON_PAIR = /["']([\w .-]{1,64})\\*["']\s*:\s*\\*["']((?:[^"'\\\n]|\\[^"'])+)\\*["']/g
const ENV_LINE = /^\s*(?:export\s+|set\s+|\$env:|-\s)?([A-Za-z][\w .-]{0,63}?)\s*[:=]\s*(\S.*)$/
const SECRET_NAME = /token(?!_?type)|secret|key|auth|bearer/i
const META_TOKEN = /^["']?(bearer\s+)?EAA/i

const pairs = (text: string, pattern: RegExp, read: (value: string) => string = (value) => value): Pair[] =>
  [...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, read(value)])

const attempt = (read: (value: string) => string) => (value: string) => {
  try {
    return read(value)
  } catch {
    return value
  }
}
const decode = attempt(decodeURIComponent)
const unescape = attempt((value) => String(JSON.parse(`"${value}"`)))

// by name, backwards: of the two tokens in an address of `debug_token`, `input_token` is the one in question
const parameters = (text: string) => pairs(text, PARAMETER, decode).sort(([a], [b]) => (a < b ? 1 : -1))
const jsonPairs = (text: string) => pairs(text, JSON_PAIR, unescape)
const envPairs = (text: string) =>
  text.split(/[\r\n]+/).flatMap((line): Pair[] => {
    const [, name, value] = ENV_LINE.exec(line) ?? []
    return name && value ? [[name, value.split(/\s#/, 1)[0] ?? value]] : []
  })

const best = (found: Pair[]): Pair | undefined => {
  const named = found.filter(([name]) => SECRET_NAME.test(name))
  return (
    named.find(([, value]) => META_TOKEN.test(value)) ??
    named.find(([name]) => /token/i.test(name) && !/verify/i.test(name)) ??
    named[0]
  )
}

const bearerPairs = (text: string): Pair[] =>
  BEARER.test(text)
    ? [['bearer', text.replace(BEARER, '')]]
    : pairs(text, BEARER_INSIDE).filter(([, value]) => META_TOKEN.test(value))

const WRAPPINGS: [Cleaning, (text: string) => Pair[]][] = [
  ['curl', (text) => (CURL.test(text) ? [...pairs(text, BEARER_INSIDE), ...parameters(text), ...jsonPairs(text)] : [])],
  ['json', jsonPairs],
  ['bearer', bearerPairs],
  ['parameter', parameters],
  ['env', envPairs],
]

const QUOTES = '"\'`“”„‘’‚«»'

const unquote = (text: string) => {
  let [start, end] = [0, text.length]
  while (start < end && QUOTES.includes(text.charAt(start))) start++
  while (end > start && `${QUOTES},;`.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

// lines of prose or of a script are not one broken token
const joinLines = (text: string) => {
  const joined = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join('')
  return /\s/.test(joined) ? text : joined
}

const CLEANINGS: [Cleaning, (text: string) => string][] = [
  ['zero-width', (text) => text.replace(INVISIBLE, '')],
  ['space', (text) => text.trim()],
]
const LATE_CLEANINGS: [Cleaning, (text: string) => string][] = [
  ['quotes', unquote],
  ['newline', joinLines],
]

const nameOf = (text: string): UnwrappedPaste['calledBy'] => {
  if (/chakra/i.test(text)) return 'chakra-key'
  return /verify/i.test(text) ? 'verify-token' : null
}

/** Takes a token out of what was copied with it: spaces, quotes, a header, an address, a command, JSON, an .env line. */
export const unwrapPaste = (text: string): UnwrappedPaste => {
  const cleaned = new Set<Cleaning>()
  let token = text
  let calledBy: UnwrappedPaste['calledBy'] = null

  const shorten = (cleaning: Cleaning, next: string) => {
    if (next.length >= token.length) return false
    cleaned.add(cleaning)
    token = next
    return true
  }
  const unwrapOnce = (): boolean => {
    const before = token.length
    for (const [cleaning, clean] of CLEANINGS) shorten(cleaning, clean(token))
    for (const [cleaning, find] of WRAPPINGS) {
      const around = token
      const [name, value] = best(find(token)) ?? ['', token]
      if (!shorten(cleaning, value)) continue
      calledBy = nameOf(name) ?? (/chakrahq\./i.test(around) ? 'chakra-key' : calledBy)
      return true
    }
    for (const [cleaning, clean] of LATE_CLEANINGS) shorten(cleaning, clean(token))
    return token.length < before
  }

  while (unwrapOnce());
  const isBareAddress = DEBUGGER.test(token)
  return {
    token: isBareAddress ? '' : token,
    cleaned: [...cleaned],
    isDebuggerUrl: isBareAddress || DEBUGGER.test(text),
    calledBy,
  }
}
