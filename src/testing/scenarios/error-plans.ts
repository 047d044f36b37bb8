import type { ErrorPlan } from './error-plan.js'

/** What the senders of `errors-reported` were refused. */
export const ERROR_PLANS: ErrorPlan[] = [
  {
    of: 'live',
    senders: ['Inbox'],
    minutesAgo: 8,
    body: {
      error: {
        message: '(#10) Application does not have permission for this action',
        type: 'OAuthException',
        code: 10,
        fbtrace_id: 'AFAKEinbox010',
      },
    },
  },
  {
    of: 'live',
    senders: ['Broadcasts'],
    count: 3,
    minutesAgo: 6,
    body: {
      error: {
        message: '(#131005) Access denied',
        type: 'OAuthException',
        code: 131005,
        error_data: {
          messaging_product: 'whatsapp',
          details: 'The phone number must have accepted the payments terms of service.',
        },
        fbtrace_id: 'AFAKEbroad131005',
      },
    },
  },
  {
    of: 'previous',
    senders: ['Chatbot'],
    count: 14,
    minutesAgo: 3,
    body: {
      error: {
        message: 'Error validating access token: The session has been invalidated.',
        type: 'OAuthException',
        code: 190,
        error_subcode: 466,
        fbtrace_id: 'AFAKEchat190466',
      },
    },
  },
  {
    of: 'live',
    senders: ['Inbox', 'Broadcasts'],
    count: 25,
    minutesAgo: 2,
    body: {
      error: {
        message: '(#130429) Rate limit hit',
        type: 'OAuthException',
        code: 130429,
        error_data: {
          messaging_product: 'whatsapp',
          details: 'Message failed to send because there were too many messages sent from this phone number.',
        },
        fbtrace_id: 'AFAKEbroad130429',
      },
    },
  },
]
