import { maskTokens } from '../../core/mask-tokens.js'

const SCHEMES = ['https:', 'http:', 'mailto:']

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const hasToken = (text: string) => maskTokens(text) !== text

/** An address that is fit for a link; `null` where it would run a script, or carries what looks like a token. */
export const safeHref = (address: string): string | null => {
  if (hasToken(address) || hasToken(decoded(address))) return null
  try {
    // A host's own pages may be relative.
    return SCHEMES.includes(new URL(address, 'https://host.invalid').protocol) ? address : null
  } catch {
    return null
  }
}
