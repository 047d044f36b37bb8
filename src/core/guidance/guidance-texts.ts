/** Effects, notes and Chakra's notes by id, each said once. */
export const GUIDANCE_TEXTS = {
  'effect-stopped': 'Messages fail until the token is replaced.',
  'effect-unfixed': 'Messages fail until this is fixed.',
  'effect-soon': 'Messages go on until that day, and fail after it.',
  'effect-data': 'What reads data fails from then on. Sending may go on.',
  'effect-partly': 'Whatever needs the permission fails. Everything else goes on.',
  'effect-request': 'This request fails. The token may be fine.',
  'effect-old': 'Messages from that sender fail. All others go out.',
  'effect-blocked': 'Messages fail until this is settled. A new token does not help.',
  'effect-later': 'Some messages go out late, or fail until it is over.',
  'effect-unsure': 'This says nothing about the token. Messages may still go out.',

  permanent: 'For steady sending, use a system user token that never expires, if Meta allows your business one.',
  'read-details': 'Rely on the code and the details, not on titles: Meta may change titles.',
  'review-time': 'App Review can take several business days. Some permissions work only in Live mode.',
  'unlike-131005':
    'Code 131005 is similar, but comes from the Cloud API, not the Graph API. It may also mean open payment terms or an unverified number.',
  'unlike-10':
    'Code 10 is similar, but comes from the Graph API. 131005 may also mean open payment terms or an unverified number.',
  'still-190':
    'If a new token fails too, it was not copied whole, belongs to another app, or a sender still uses the old one.',
  'not-only-expiry':
    'Code 190 alone does not prove expiry: a revoked token gets the same code. Code 0 is broader still.',
  'no-mapping': 'Meta does not say what each of these codes means. Trust the permission that its message names.',
  'policy-removal': 'Meta can remove a permission after a policy review. The App Dashboard then shows a notice.',
  'keep-token': 'You do not need a new token.',

  'chakra-help': 'If Chakra runs the app, you may not be able to fix this yourself. Then open a Chakra Ticket.',
  'chakra-where': 'In Chakra Chat, see Settings → WhatsApp Configuration → API Credentials: has the token expired?',
  'chakra-number':
    'In Chakra Chat, the token needs whatsapp_business_messaging for the WhatsApp account of the connected number.',
  'chakra-warning':
    "Chakra Chat can warn you before a token expires. If every new token fails too, have the server's clock checked last.",
} as const

export type GuidanceTextId = keyof typeof GUIDANCE_TEXTS
