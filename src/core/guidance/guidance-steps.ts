import type { GuidanceActor } from './guidance.js'
import type { LinkId } from './link-id.js'

type StepRow = readonly [text: string, actor: GuidanceActor, link?: LinkId]

const ADMIN = 'business-admin'
const DEVELOPER = 'app-developer'

/** Every step of the catalogue by id; its own words, each said once. */
export const GUIDANCE_STEPS = {
  'check-dates': ['Look at "Current token": does it work, and until when? System user tokens can end too.', ADMIN],
  'check-permissions': [
    'Look at "Permissions". Sending needs whatsapp_business_messaging; numbers and templates need whatsapp_business_management.',
    ADMIN,
    'whatsapp-permissions',
  ],
  generate: [
    'Open Business settings → System users. Assign the app and the WhatsApp account first, then press "Generate token".',
    ADMIN,
    'system-users',
  ],
  paste: [
    'Paste the new token in Settings → WhatsApp Configuration → API Credentials. Press "Check token", then "Use this token".',
    ADMIN,
  ],
  'test-first': [
    "Check a new token here before you use it. Meta's Access Token Debugger shows the same, but is one more place to paste a secret.",
    ADMIN,
    'token-debugger',
  ],
  'renew-early': [
    'Login tokens last hours or weeks: use a system user token. A server with the app secret can renew a token that expires, but only while it still works.',
    DEVELOPER,
  ],
  'watch-expiry': ['Keep the warning on: 7 days before the token expires.', ADMIN],
  'connected-apps': ['Open Business settings → Connected apps: is the app still there?', ADMIN, 'connected-apps'],
  integrations: [
    'Personal token? Its owner opens Facebook settings → Business integrations and allows the app again.',
    ADMIN,
    'business-integrations',
  ],
  'log-in': ['The owner of the token logs in at facebook.com and does what Facebook asks.', ADMIN, 'facebook'],
  'ask-who': ['Find out who ended the token and why, or the new one may end too.', ADMIN],
  'replace-copies': [
    'Find what still sends with the old token (servers, scripts, other tools) and give it the current one.',
    DEVELOPER,
  ],
  'copy-whole': ['Copy the whole token again, without spaces, line breaks or quotes.', ADMIN],
  'right-token': [
    'Use a system user token: not an Instagram token, an app token or a Chakra API key.',
    ADMIN,
    'system-users',
  ],
  'restore-role': [
    'Give the owner of the token the role back, and turn on two-factor login if Meta asks for it.',
    ADMIN,
    'system-users',
  ],
  'add-permission': [
    'Press "Generate token" again and tick the missing permission. Meta\'s message may name it.',
    ADMIN,
    'system-users',
  ],
  'app-review': [
    'Only if your app serves other businesses: request the permission through App Review, in the App Dashboard.',
    DEVELOPER,
    'app-review',
  ],
  'go-live': ['Switch the app from Development mode to Live mode.', DEVELOPER, 'app-dashboard'],
  partner: ['Is the Tech Provider or Solution Partner status active, with this function enabled?', 'chakra'],
  'flows-key': [
    "WhatsApp Flows with an endpoint? The number that set the public key must be on Meta's allowlist.",
    DEVELOPER,
  ],
  eligible: [
    'Is the function in beta, or for partners only? Then your account needs access to it first.',
    DEVELOPER,
    'whatsapp-error-codes',
  ],
  'assign-waba': ['Assign the WhatsApp account to the system user, with full control.', ADMIN, 'system-users'],
  'assign-app': [
    'Assign the app to the same system user too ("Manage app"). Then generate the token again.',
    ADMIN,
    'system-users',
  ],
  'check-number': ['Is the number registered, and the account approved?', ADMIN, 'whatsapp-manager'],
  subscribe: [
    'Subscribe the app to the WhatsApp account. Does another provider hold the number?',
    DEVELOPER,
    'app-dashboard',
  ],
  'same-portfolio': [
    'Use an app of the business portfolio that owns the WhatsApp account, or have the account shared with yours.',
    ADMIN,
    'whatsapp-manager',
  ],
  'read-alerts': ['Read the alerts in the App Dashboard and do what they ask.', DEVELOPER, 'app-dashboard'],
  appeal: ['Open Business Support Home, read the restriction and request a review.', ADMIN, 'business-support'],
  'accept-terms': ["Open the link in Meta's details and accept the payment terms.", ADMIN, 'whatsapp-manager'],
  'verify-number': ['Verify the number in WhatsApp Manager.', ADMIN, 'whatsapp-manager'],
  'attach-token': ['Send the token with the request, in the Authorization header.', DEVELOPER, 'graph-errors'],
  'fix-path': ['Correct the path and the version of the request.', DEVELOPER, 'graph-errors'],
  'fix-proof': [
    'Compute the proof again from this token and the secret of its app. Then check the server clock.',
    DEVELOPER,
    'graph-errors',
  ],
  'check-id': ["Check the id. The number or account may be deleted, or someone else's.", ADMIN, 'whatsapp-manager'],
  'own-checker': [
    'Check the token with the app it belongs to, or paste a token of the expected app.',
    DEVELOPER,
    'app-dashboard',
  ],
  wait: ['Wait a few minutes, then try again. Keep the token.', 'nobody', 'meta-status'],
  'slow-down': ['Send fewer messages at a time.', DEVELOPER],
  'check-network': [
    'Check the server\'s connection, proxy and firewall. Then press "Check again".',
    DEVELOPER,
    'meta-status',
  ],
  'ask-sender': ['Look the code up at the service that sent it.', DEVELOPER],
  ticket: ['Open a Chakra Ticket. It is filled in for you and holds no token.', 'chakra', 'chakra-ticket'],
} as const satisfies Record<string, StepRow>

export type GuidanceStepId = keyof typeof GUIDANCE_STEPS
