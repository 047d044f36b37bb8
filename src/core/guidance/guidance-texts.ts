/** Effects, notes and Chakra's notes by id; each said once. */
export const GUIDANCE_TEXTS = {
  'effect-stopped': 'Messages with this token fail until it is replaced.',
  'effect-partly': 'What needs the missing right fails. The rest goes on.',
  'effect-request': 'This request fails. The token may be fine.',
  'effect-old': 'Messages from that sender fail. All others go out.',
  'effect-blocked': 'Messages fail until Meta lifts the block. A new token does not help.',
  'effect-later': 'Some messages are late. The token is not the cause.',
  'effect-unsure': 'Nothing is known about the token. Messages may go on as before.',

  permanent: 'Best for steady sending: a system user token that never expires, where Meta allows your business one.',
  'read-details': 'Go by code and details. Titles are broad, and Meta may drop them.',
  'review-time': 'App Review can take several business days. In Development mode your app cannot go live.',
  'unlike-131005': 'Not the same as 131005, which can also mean open payment terms or an unverified number.',
  'unlike-10': 'Reads like code 10, but has two more causes: open payment terms and an unverified number.',
  'still-190':
    'A new token fails too? Perhaps the paste was cut short, a sender keeps the old token, or it is for another app.',
  'not-only-expiry': "Only a past date or Meta's own words prove expiry: a revoked token answers 190 too.",
  'no-mapping':
    'Meta publishes no list of what each code from 200 to 299 means. Trust the permission its message names.',
  'policy-removal': 'Meta can take a permission away after a policy review. The App Dashboard then shows a notice.',
  'keep-token': 'Do not replace the token for this.',

  'chakra-help': 'On Chakra Chat you may not be able to fix this alone. Chakra helps through a ticket.',
  'chakra-where':
    'Chakra Chat keeps the token in Settings → WhatsApp Configuration → API Credentials. See that it has not expired.',
  'chakra-number': 'Messages fail? The WhatsApp account of the connected number needs whatsapp_business_messaging.',
  'chakra-warning':
    'Chakra Chat warns in its notifications before a token expires. If new tokens fail too, Chakra also suspects the server clock.',
} as const

export type GuidanceTextId = keyof typeof GUIDANCE_TEXTS
