export type Cleaning =
  'space' | 'newline' | 'zero-width' | 'quotes' | 'bearer' | 'parameter' | 'curl' | 'json' | 'env' | 'text'

export interface UnwrappedPaste {
  token: string
  cleaned: Cleaning[]
  isDebuggerUrl: boolean
  /** Whether there is more than one token in the text. */
  isOneOfSeveral: boolean
  /** What the text around the token calls it. */
  calledBy: 'verify-token' | 'chakra-key' | null
}

type Pair = [name: string, value: string]

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const DEBUGGER = /developers\.facebook\.com\/tools\/(debug\/)?(accesstoken|explorer)/i
const CHAKRA_HOST = /chakrahq\./i
const QUOTES = /^[`\p{QMark}]+|(?<![`\p{QMark},;])[`\p{QMark},;]+$/gu
const CURL = /(^|\s)curl(\.exe)?\s/i
const BEARER = /^(-H\s+)?["']?(authorization\s*[:=]\s*)?(bearer|oauth)([\s:]+|$)/i
const BEARER_INSIDE = /\b(bearer|oauth)\s+([^\s"'\\^]+)/gi
const PARAMETER =
  /(?:^|[?&#\s"'])(input_token|access_token|fb_exchange_token|client_secret|hub\.verify_token)=([^\s"'&#\\^]*)/g
const JSON_PAIR = /["']([\w .-]{1,64})\\*["']\s*:\s*\\*["']((?:[^"'\\\n]|\\[^"'])+)\\*["']/g
const ENV_LINE =
  /^[ \t]*(?:export[ \t]+|set[ \t]+|\$env:|-[ \t])?["'$]?([A-Za-z][\w .-]{0,63}?)["']?[ \t]*[:=]+>?[ \t]*([^\s|>].*?)(?:\s#.*)?$/gm
const SECRET_NAME = /token(?!_?type)|secret|key|auth|bearer/i
const TOKEN_IN_TEXT = /(?<![\w-])EAA[\w-]{57,}/g
/** After a token that is broken or masked: its rest. A number on the next line is none. */
const REST =
  /^(?!\s+\d+(?!\S))((\\[nr]|%\d\w|[^!-~]|[=\\>])*[\w-]*(\d|[a-z][A-Z]|[A-Z]{2})[\w-]*=?(?!\S)|[…•●∙⋅]|\*{3}|\.\.)/
const META_TOKEN = /^["']?(bearer\s+)?EAA/i

/** A value that cannot be read stays as it is. */
const pairs = (text: string, pattern: RegExp, read = (value: string) => value): Pair[] =>
  [...text.matchAll(pattern)].map(([, name = '', value = '']) => {
    try {
      return [name, read(value)]
    } catch {
      return [name, value]
    }
  })

// by name, backwards: of the two tokens in an address of `debug_token`, `input_token` is the one in question
const parameters = (text: string) => pairs(text, PARAMETER, decodeURIComponent).sort(([a], [b]) => (a < b ? 1 : -1))
const jsonPairs = (text: string) => pairs(text, JSON_PAIR, (value) => String(JSON.parse(`"${value}"`)))

const best = (found: Pair[]): Pair | undefined => {
  const named = found.filter(([name]) => SECRET_NAME.test(name))
  return (
    found.find(([, value]) => META_TOKEN.test(value)) ??
    named.find(([name]) => /token/i.test(name) && !/verify/i.test(name)) ??
    named[0]
  )
}

const fromCurl = (text: string): Pair[] =>
  CURL.test(text) ? [...pairs(text, BEARER_INSIDE), ...parameters(text), ...jsonPairs(text)] : []

const fromHeader = (text: string): Pair[] =>
  BEARER.test(text)
    ? [['bearer', text.replace(BEARER, '')]]
    : pairs(text, BEARER_INSIDE).filter(([, value]) => META_TOKEN.test(value))

/** A line that is an app secret, an id or an app token by itself. */
const WHOLE_LINE = /^[ \t]*([\da-f]{32}|\d{10,20}(\|.*)?)[ \t\r]*$/im

// lines of prose or of a script are not one broken token, nor are two tokens, nor a secret beside its id
const joinLines = (text: string) => {
  const joined = text
    .split(/[\r\n](?!\s*EAA)/)
    .map((line) => line.trim())
    .join('')
  return /\s/.test(joined) || WHOLE_LINE.test(text) ? text : joined
}

const alone = (value: string): Pair => ['', value]

const isPart = (value: string, text: string): boolean => REST.test(text.split(value)[1] ?? '')

/** The token in a mail, a list or a cell. Of two nobody knows which one is meant. */
const tokenInText = (text: string): string => {
  const [token = text, another] = new Set(text.match(TOKEN_IN_TEXT))
  return another || isPart(token, text) ? text : token
}

const STEPS: [Cleaning, (text: string) => Pair | undefined][] = [
  ['zero-width', (text) => alone(text.replace(INVISIBLE, ''))],
  ['space', (text) => alone(text.trim())],
  ['curl', (text) => best(fromCurl(text))],
  ['json', (text) => best(jsonPairs(text))],
  ['bearer', (text) => best(fromHeader(text))],
  ['parameter', (text) => best(parameters(text))],
  ['env', (text) => best(pairs(text, ENV_LINE).filter(([, value]) => !isPart(value, text)))],
  ['quotes', (text) => alone(text.replace(QUOTES, ''))],
  ['newline', (text) => alone(joinLines(text))],
]

/** Takes a token out of what was copied with it: spaces, quotes, a header, an address, a command, JSON, an .env line, a mail. */
export const unwrapPaste = (text: string): UnwrappedPaste => {
  const cleaned = new Set<Cleaning>()
  let token = text
  let name = ''

  // each round of steps may uncover work for the next; a step counts only if it shortens, so there is an end
  for (let before = Infinity; token.length < before;) {
    before = token.length
    for (const [cleaning, take] of STEPS) {
      const [called, value] = take(token) ?? alone(token)
      if (value.length >= token.length) continue
      cleaned.add(cleaning)
      name += ` ${called}`
      token = value
    }
  }

  const inText = tokenInText(token)
  if (inText !== token) cleaned.add('text')
  token = inText
  const isBareAddress = DEBUGGER.test(token)
  return {
    token: isBareAddress ? '' : token,
    cleaned: [...cleaned],
    isDebuggerUrl: isBareAddress || DEBUGGER.test(text),
    isOneOfSeveral: new Set(text.match(TOKEN_IN_TEXT)).size > 1,
    calledBy:
      /chakra/i.test(name) || CHAKRA_HOST.test(text) ? 'chakra-key' : /verify/i.test(name) ? 'verify-token' : null,
  }
}
