/** Words that several parts share. */
export const commonLabels = {
  checkAgain: 'Check again',
  checking: 'Checking…',
  whatDoesThisMean: 'What does this mean?',
  tryAgain: 'Try again',
  partFailed: 'This part of the page could not be loaded. Reload the page to see it.',
  notKnown: 'Not known',
  never: 'Never',
  neverExpires: 'Never expires',
  justNow: 'less than a minute ago',
  verySoon: 'in less than a minute',
  noToken: 'No token yet',
  states: {
    valid: 'Works',
    expiring: 'Expires soon',
    expired: 'Expired',
    invalid: 'Not accepted',
    unknown: 'Could not check',
  },
  account: (id: string) => `Account ${id}`,
  number: (id: string) => `Number ${id}`,
  tokenTypes: {
    SYSTEM_USER: 'System user token',
    USER: 'User token',
    PAGE: 'Page token',
    APP: 'App token',
  },
  otherTokenType: (type: string) => `${type} token`,
  tokenKind: (type: string, lifetime: string) => `${type}, ${lifetime}`,
  lifetimeNever: 'never expires',
  lifetimeTemporary: 'temporary',
  lifetimeDays: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  permissionUses: {
    whatsapp_business_messaging: 'Sending and receiving messages',
    whatsapp_business_management: 'Templates, numbers, settings',
    business_management: 'Reading the business account',
  } as Record<string, string>,
}

export type CommonLabels = typeof commonLabels
