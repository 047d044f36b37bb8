import { asInteger, asText, type Properties } from './read-value.js'

/** Properties that Graph's errors and their wrappers never have: of Twilio, Stripe, MongoDB, Postgres, Infobip, a child process. */
const PROPERTIES =
  /^(moreinfo|docurl|codename|routine|sqlstate|groupname|requesterror|killed|(account|call|conversation|message|service|sms)sid)$/

interface Said {
  /** A code that is no number. */
  word: string
  code: number | null
  type: string | null
  /** What is said first. */
  text: string
}

/** Whether an error without any mark of Graph's is of somebody else: its number would mean something else. */
export const isOtherVendors = (properties: Properties, { word, code, type, text }: Said): boolean =>
  Object.keys(properties).some((key) => PROPERTIES.test(key)) ||
  // gRPC: "3 INVALID_ARGUMENT: …"
  /^\d\d? [A-Z_]{2,}: /.test(text) ||
  // MessageBird
  (properties['parameter'] != null && properties['description'] != null) ||
  // a word for a code, but not one of a lost network
  /^(?!ABORT|E[A-Z]|ERR_|UN|SELF|\w*CERT|Connection|FailedTo)[A-Za-z]/.test(word) ||
  // RFC 9457
  /^https?:(?!.*facebook)/.test(`${type}`) ||
  // Google: "UNAUTHENTICATED", "PERMISSION_DENIED"
  /^(?=.*_|UN[AKI]|INTERNAL|ABORTED|CANCEL)[A-Z_]{5,}$/.test(`${asText(properties['status'])}`) ||
  // Telegram
  (properties['ok'] === false && /^[45]..$/.test(`${asInteger(properties['errorcode'])}`)) ||
  // Discord: `{ code: 0, message: "404: Not Found" }`
  (code === 0 && /^[45]..:/.test(text)) ||
  // no codes of Graph's
  (code !== null && (code < -1 || (code >= 10_000 && code < 80_000)))
