import { hasSecret } from './mask-secrets.js'

/** Servers take about 8,000 characters; the rest of them is left to the help desk. */
export const MAX_TICKET_ADDRESS = 6000

export interface TicketAddress {
  href: string
  /** Whether the end of the body had to be left out. */
  shortened: boolean
}

const SAFE = /^(?:https:\/\/|mailto:|http:\/\/(?:localhost|127\.0\.0\.1)(?=[:/?]))/i
const ELLIPSIS = '…'

/** A lone surrogate has no URL form: decode what the encoder makes of it. */
const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))

const fill = (template: string, values: Record<string, string>) =>
  template.replace(/\{(subject|body)\}/g, (whole, name: string) => values[name] ?? whole)

/**
 * The address of a new ticket: `{subject}` and `{body}` of the template are filled in, encoded, and the body is cut where the address
 * would become too long. `null` where the template is no `https:` or `mailto:` address, or anything in it looks like a secret.
 */
export function ticketAddress(template: string, subject: string, body: string): TicketAddress | null {
  if (!SAFE.test(template) || [template, subject, body].some(hasSecret)) return null
  const lines = template.toLowerCase().startsWith('mailto:') ? body.replaceAll('\n', '\r\n') : body
  const named = fill(template, { subject: encodeURIComponent(wellFormed(subject)) })
  const times = named.split('{body}').length - 1
  let room = (MAX_TICKET_ADDRESS - named.length) / (times || 1)
  const whole = encodeURIComponent(wellFormed(lines))
  if (whole.length <= room || times === 0) return checked(fill(named, { body: whole }), false)

  room -= encodeURIComponent(ELLIPSIS).length
  let cut = ''
  for (const character of wellFormed(lines)) {
    const next = encodeURIComponent(character)
    if (cut.length + next.length > room) break
    cut += next
  }
  return checked(fill(named, { body: cut + encodeURIComponent(ELLIPSIS) }), true)
}

const checked = (href: string, shortened: boolean): TicketAddress | null =>
  URL.canParse(href) && href.length <= MAX_TICKET_ADDRESS ? { href, shortened } : null
