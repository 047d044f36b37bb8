import type { GuidanceActor } from './guidance.js'
import type { LinkId } from './link-id.js'

type StepRow = readonly [text: string, actor: GuidanceActor, link?: LinkId]

const ADMIN = 'business-admin'
const DEVELOPER = 'app-developer'

/** Every step of the catalogue by id, each said once. */
export const GUIDANCE_STEPS = {
  'check-dates': ['See "Current token": does it work, and until when? System user tokens can end too.', ADMIN],
  'check-permissions': [
    'See "Permissions": sending needs whatsapp_business_messaging, numbers and templates need whatsapp_business_management.',
    ADMIN,
    'whatsapp-permissions',
  ],
  generate: [
    'In Business settings → System users, assign the app and the WhatsApp account, then press "Generate token".',
    ADMIN,
    'system-users',
  ],
  paste: [
    'Paste the new token in Settings → WhatsApp Configuration → API Credentials, press "Check token", then "Use this token".',
    ADMIN,
  ],
  'test-first': [
    "Check tokens here. Meta's Access Token Debugger shows the same, but is one more place to paste a secret.",
    ADMIN,
    'token-debugger',
  ],
  'renew-early': [
    'Replace login tokens by a system user token. A server with the app secret can renew an expiring token while it still works.',
    DEVELOPER,
  ],
  'watch-expiry': ['Keep the warning 7 days before expiry on.', ADMIN],
  'connected-apps': [
    'In Business settings → Connected apps, see that the app is still there.',
    ADMIN,
    'connected-apps',
  ],
  integrations: [
    'Personal token? Its owner allows the app again in Facebook settings → Business integrations.',
    ADMIN,
    'business-integrations',
  ],
  'log-in': ['The owner of the token logs in at facebook.com and does what Facebook asks.', ADMIN, 'facebook'],
  'ask-who': ['Find out who ended it, or the new token may end too.', ADMIN],
  'replace-copies': ['Find what still sends with the old token and give it the current one.', DEVELOPER],
  'copy-whole': ['Copy the whole token again, without spaces, line breaks or quotes.', ADMIN],
  'right-token': ['Use a system user token, not an Instagram token, app token or Chakra key.', ADMIN, 'system-users'],
  'restore-role': ['Give the owner the role back. Turn on two-factor login if Meta asks.', ADMIN, 'system-users'],
  'add-permission': [
    'Press "Generate token" again and tick the permission that Meta\'s message names.',
    ADMIN,
    'system-users',
  ],
  'app-review': [
    'Only if your app serves other businesses: request the permission in App Review.',
    DEVELOPER,
    'app-review',
  ],
  'go-live': ['Switch the app from Development to Live mode.', DEVELOPER, 'app-dashboard'],
  partner: ['Is the Tech Provider or Solution Partner status active, with this function enabled?', 'chakra'],
  'flows-key': [
    "WhatsApp Flows with an endpoint: the number that set the public key must be on Meta's allowlist.",
    'meta',
  ],
  eligible: [
    'Is the function in beta or for partners only? Then your account needs access first.',
    'meta',
    'whatsapp-error-codes',
  ],
  'assign-waba': ['Assign the WhatsApp account to the system user, with full control.', ADMIN, 'system-users'],
  'assign-app': [
    'Assign the app to the same system user ("Manage app") and generate the token again.',
    ADMIN,
    'system-users',
  ],
  'check-number': ['See that the number is registered and the account approved.', ADMIN, 'whatsapp-manager'],
  subscribe: [
    'Subscribe the app to the WhatsApp account. Another provider may hold the number.',
    DEVELOPER,
    'app-dashboard',
  ],
  'same-portfolio': [
    'Use an app of the business that owns the WhatsApp account, or have the account shared.',
    ADMIN,
    'whatsapp-manager',
  ],
  'read-alerts': ['Follow the alerts in the App Dashboard.', DEVELOPER, 'app-dashboard'],
  appeal: ['Request a review in Business Support Home.', ADMIN, 'business-support'],
  'accept-terms': ["Open the link in Meta's details and accept the terms.", ADMIN, 'whatsapp-manager'],
  'verify-number': ['Verify the number in WhatsApp Manager.', ADMIN, 'whatsapp-manager'],
  'fix-request': ['Correct the request: path, version and Authorization header.', DEVELOPER, 'graph-errors'],
  'fix-proof': [
    "Compute the proof from this token and its app's secret. Then check the server clock.",
    DEVELOPER,
    'graph-errors',
  ],
  'check-id': ['Check the id. The number or account may be deleted.', ADMIN, 'whatsapp-manager'],
  'own-app': ['Check it with its own app, or paste a token of the expected app.', DEVELOPER, 'app-dashboard'],
  wait: ['Wait a few minutes, then try again.', 'nobody', 'meta-status'],
  'slow-down': ['Send fewer messages at a time.', DEVELOPER],
  'check-network': ["Check the server's connection, proxy and firewall.", DEVELOPER],
  'ask-sender': ['Look it up at the service that sent it.', DEVELOPER],
  ticket: ['Open a Chakra Ticket. It is filled in and holds no token.', 'chakra', 'chakra-ticket'],
} as const satisfies Record<string, StepRow>

export type GuidanceStepId = keyof typeof GUIDANCE_STEPS
