/** What a paste looks like. Meta calls tokens opaque: only the shape is judged, and it may deceive. */
export type PasteKind =
  | 'access-token'
  | 'app-token'
  | 'app-secret'
  | 'instagram-token'
  | 'chakra-key'
  | 'jwt'
  | 'id'
  | 'verify-token'
  | 'debugger-url'
  | 'masked'
  | 'empty'
  | 'unknown'

const SHAPES: [PasteKind, RegExp][] = [
  // secrets that must never leave are looked for inside a longer text too
  ['app-token', /^\d{5,20}\s*(\||%7C)|(?<![\w-])\d{10,20}(\||%7C)[\w-]{16}/i],
  ['app-secret', /(?<![\w-]|\w\.)[\da-f]{32}(?![\w-]|\.\w)/i],
  ['access-token', /^(EAA[\w-]+|EA[A-Z][A-Za-z\d]{97,})$/],
  ['instagram-token', /^IG(AA|Q)[\w-]+$/],
  ['jwt', /^eyJ[\w.+/=-]+$/],
  ['id', /^\d{10,20}$/],
  ['chakra-key', /^chakra[_-]\S+$/i],
  // with a part left out, or the name of a token in place of one: `<ACCESS_TOKEN>`, `{access-token}`, `$TOKEN`
  [
    'masked',
    /^\S{0,1000}\s?(…|[•●∙⋅]|\*{2}|\.{3})|^([<{[]{1,2}[\w -]{1,50}[\]}>]{1,2}|\$\{?[A-Z_]+\}?|your[-_ ][\w -]{1,50})$/i,
  ],
  ['verify-token', /^[\w.-]*verify[\w.-]*$/i],
]

/** Judges a cleaned paste by its look. */
export const pasteKind = (token: string): PasteKind =>
  token === '' ? 'empty' : (SHAPES.find(([, pattern]) => pattern.test(token))?.[0] ?? 'unknown')
