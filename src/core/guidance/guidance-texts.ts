/** Effects, notes and Chakra's notes by id, each said once. */
export const GUIDANCE_TEXTS = {
  'effect-stopped': 'Messages fail until the token is replaced.',
  'effect-partly': 'What needs the permission fails. The rest goes on.',
  'effect-request': 'This request fails. The token may be fine.',
  'effect-old': 'Messages from that sender fail. All others go out.',
  'effect-blocked': 'Messages fail until this is settled. A new token does not help.',
  'effect-later': 'Some messages are late.',
  'effect-unsure': 'This says nothing about the token. Messages may go on.',

  permanent: 'Steady sending needs a system user token that never expires, where Meta allows your business one.',
  'read-details': 'Go by code and details, not by titles: Meta may change those.',
  'review-time': 'App Review can take several business days. Apps in Development mode are limited.',
  'unlike-131005': 'Not 131005, which may also mean open payment terms or an unverified number.',
  'unlike-10': 'Like code 10, but it may also mean open payment terms or an unverified number.',
  'still-190': 'A new token fails too? It may be cut short or of another app, or a sender keeps the old one.',
  'not-only-expiry': 'Code 190 alone does not prove expiry: a revoked token gets it too.',
  'no-mapping': 'Meta does not say what each code from 200 to 299 means. Trust the permission that its message names.',
  'policy-removal': 'Meta can remove a permission after a policy review. The App Dashboard then shows a notice.',
  'keep-token': 'Keep the token.',

  'chakra-help': 'On Chakra Chat you may not be able to fix this alone. A ticket gets help.',
  'chakra-where': 'In Chakra Chat, see Settings → WhatsApp Configuration → API Credentials: has the token expired?',
  'chakra-number': 'In Chakra Chat, the account of the connected number needs whatsapp_business_messaging.',
  'chakra-warning':
    'Chakra Chat can warn you before a token expires. If new tokens fail too, have the server clock checked last.',
} as const

export type GuidanceTextId = keyof typeof GUIDANCE_TEXTS
