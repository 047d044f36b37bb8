import { safeHref } from '../../lib/safe-href.js'

const META = /^(?:(?:[a-z\d-]+\.)*(?:facebook|meta)\.com|fb\.me)$/

const isPlain = ({ protocol, hostname, port, username, password }: URL) =>
  protocol === 'https:' && !port && !username && !password && META.test(hostname)

/** The address in its normal form where it leads to Meta, by https and without a name or a password in it; else `null`. */
export const metaHref = (address: string): string | null => {
  try {
    const url = new URL(address)
    return isPlain(url) && safeHref(address) ? url.href : null
  } catch {
    return null
  }
}
