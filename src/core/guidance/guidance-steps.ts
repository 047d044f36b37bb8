import type { GuidanceActor } from './guidance.js'
import type { LinkId } from './link-id.js'

type StepRow = readonly [text: string, actor: GuidanceActor, link?: LinkId]

const ADMIN = 'business-admin'
const DEVELOPER = 'app-developer'

/** Every step of the catalogue by id, each said once. */
export const GUIDANCE_STEPS = {
  'check-dates': [
    'Look at "Current token": does it still work, and until when? System user tokens can expire too.',
    ADMIN,
  ],
  'check-permissions': [
    'Look at "Permissions": sending needs whatsapp_business_messaging, numbers and templates whatsapp_business_management.',
    ADMIN,
    'whatsapp-permissions',
  ],
  generate: [
    'In Business settings → System users, assign the app and the WhatsApp account to the user, press "Generate token" and tick both whatsapp permissions.',
    ADMIN,
    'system-users',
  ],
  paste: [
    'Paste the new token in Settings → WhatsApp Configuration → API Credentials, press "Check token", then "Use this token".',
    ADMIN,
  ],
  'test-first': [
    'Press "Check token" before you use a new one. Meta\'s Access Token Debugger shows the same, but is one more place to paste a secret.',
    ADMIN,
    'token-debugger',
  ],
  'renew-early': [
    'Use a system user token, not a personal one. If it expires, a server with the app secret can renew it, but only while it works.',
    DEVELOPER,
  ],
  'watch-expiry': [
    'Make sure somebody sees the warnings: 7 days before the token or its access to data ends, if nothing else is set.',
    ADMIN,
  ],
  'connected-apps': [
    'In Business settings → Connected apps, check that the app is still listed.',
    ADMIN,
    'connected-apps',
  ],
  integrations: [
    'If the token belongs to a person, that person allows the app again in Facebook settings → Business integrations.',
    ADMIN,
    'business-integrations',
  ],
  'log-in': ["The token's owner logs in at facebook.com and does what Facebook asks.", ADMIN, 'facebook'],
  'sign-in-again': ["The token's owner signs in to the app again and makes a new token.", ADMIN],
  'ask-who': ['Find out who or what ended the token, so that the new one is not ended too.', ADMIN],
  'replace-copies': [
    'Find the server or program that still uses the old token, and give it the current one.',
    DEVELOPER,
  ],
  'copy-whole': ['Copy the whole token again, without spaces, line breaks or quotes.', ADMIN],
  'right-token': ['Use a system user token, not an Instagram token, app token or Chakra key.', ADMIN, 'system-users'],
  'restore-role': [
    "Give the token's owner the role back. Turn on two-factor login if Meta asks for it.",
    ADMIN,
    'system-users',
  ],
  'add-permission': [
    'In Business settings → System users, press "Generate token" again and tick the missing permission too. Meta\'s message may name it.',
    ADMIN,
    'system-users',
  ],
  'app-review': [
    'Only if your app serves other businesses: request the permission in App Review (Use cases → Customize → Permissions), and again if Meta removed it.',
    DEVELOPER,
    'app-review',
  ],
  'go-live': ['Switch the app to Live mode.', DEVELOPER, 'app-dashboard'],
  partner: ['Check that the Tech Provider or Solution Partner status is active and includes this function.', 'chakra'],
  'flows-key': [
    "Only for WhatsApp Flows with an endpoint: the number that set the public key must be on Meta's allowlist.",
    'meta',
  ],
  eligible: [
    'Is the function in beta, for partners only or for accounts of a certain tier? Then your account needs access to it first.',
    'meta',
    'whatsapp-error-codes',
  ],
  'assign-waba': [
    'In Business settings → System users, assign the WhatsApp account to the user, with full control.',
    ADMIN,
    'system-users',
  ],
  'assign-app': [
    'Assign the app to the same system user ("Manage app") and generate the token again.',
    ADMIN,
    'system-users',
  ],
  'check-number': [
    'In WhatsApp Manager, check that the number is registered and the account approved.',
    ADMIN,
    'whatsapp-manager',
  ],
  subscribe: [
    'Check that the app is subscribed to the WhatsApp account and that no other provider holds the number.',
    DEVELOPER,
    'app-dashboard',
  ],
  'same-portfolio': [
    'Use an app of the business that owns the WhatsApp account, or ask its owner to share it with yours.',
    ADMIN,
    'whatsapp-manager',
  ],
  'read-alerts': ['Do what the alerts in the App Dashboard ask.', DEVELOPER, 'app-dashboard'],
  appeal: ['Request a review in Business Support Home.', ADMIN, 'business-support'],
  'accept-terms': [
    "Open the link in Meta's details, or WhatsApp Manager, and accept the terms.",
    ADMIN,
    'whatsapp-manager',
  ],
  'verify-number': ['Verify the number in WhatsApp Manager.', ADMIN, 'whatsapp-manager'],
  'fix-request': ['Correct the request: its path, API version and Authorization header.', DEVELOPER, 'graph-errors'],
  'fix-proof': [
    "Compute appsecret_proof from this token and its own app's secret. Then check the server clock.",
    DEVELOPER,
    'graph-errors',
  ],
  'check-id': [
    'Check the id in the request, and that the number or account was not deleted.',
    ADMIN,
    'whatsapp-manager',
  ],
  'own-app': [
    'Have the token checked by its own app, or paste a token of the app set up here.',
    DEVELOPER,
    'app-dashboard',
  ],
  wait: ['Wait a few minutes, then try again.', 'nobody', 'meta-status'],
  'slow-down': ['Send fewer messages at a time.', DEVELOPER],
  'check-network': ["Check the server's connection to graph.facebook.com, its proxy and its firewall.", DEVELOPER],
  'ask-sender': ['Look the error up in the help of the service that sent it.', DEVELOPER],
  ticket: ['Open a Chakra Ticket. It is filled in already and holds no token.', 'chakra', 'chakra-ticket'],
} as const satisfies Record<string, StepRow>

export type GuidanceStepId = keyof typeof GUIDANCE_STEPS
