import type { GraphError } from '../../../src/core/index.js'
import type { ReportedError, SenderUse } from '../../../src/contract/index.js'
import type { CredentialRecord, NewCredentialEvent, StoredSlot } from '../../../src/server/index.js'

const at = (text: string) => new Date(`2026-11-${text}Z`)

export const anError: GraphError = {
  code: 190,
  subcode: 463,
  type: 'OAuthException',
  message: 'Error validating access token',
  details: null,
  userTitle: null,
  userMessage: null,
  isTransient: false,
  traceId: 'AbC',
  httpStatus: 401,
  family: 'token-190',
  reason: 'expired',
  retryable: false,
}

export const aSlot = (facts: Partial<StoredSlot> = {}): StoredSlot => ({
  sealed: 'v1.k1.FAKE',
  sealedVersion: 2,
  fingerprint: '7f3a-c29e',
  inspection: {
    isValid: true,
    appId: '12345678901234567890',
    appName: 'Acme “Messaging” 😀',
    type: 'SYSTEM_USER',
    userId: null,
    issuedAt: at('01T00:00:00'),
    expiry: { kind: 'at', at: at('30T10:20:30.456') },
    dataAccessExpiry: { kind: 'never' },
    scopes: ['whatsapp_business_messaging'],
    granularScopes: { whatsapp_business_messaging: ['1'], business_management: 'all', ads_read: 'unlisted' },
    error: null,
    checkedAt: at('20T00:00:00'),
  },
  check: { outcome: 'failed', checkedAt: at('21T00:00:00'), error: anError },
  reach: [
    {
      wabaId: '1',
      state: 'reachable',
      phoneNumbers: [{ id: '5', displayPhoneNumber: '+91', verifiedName: null }],
      error: null,
    },
  ],
  addedAt: at('19T00:00:00'),
  addedBy: 'asha',
  lastUsedAt: at('22T00:00:00'),
  lastError: { error: anError, at: at('22T01:00:00') },
  forgetAt: null,
  ...facts,
})

export const aSender: SenderUse = {
  sender: 'Chatbot “Ü” 😀',
  fingerprint: '7f3a-c29e',
  firstUsedAt: at('21T00:00:00.001'),
  lastUsedAt: at('22T00:00:00'),
}

export const aReport: ReportedError = {
  id: '190:463:7f3a-c29e',
  error: anError,
  fingerprint: '7f3a-c29e',
  slot: 'previous',
  liveStatus: {
    state: 'expiring',
    deadline: { at: at('30T10:20:30.456'), clock: 'token' },
    daysLeft: 8,
    neverExpires: false,
    reason: null,
  },
  senders: ['Chatbot “Ü” 😀'],
  count: 12_345,
  firstAt: at('21T00:00:00'),
  lastAt: at('22T01:00:00.999'),
}

export const aRecord = (id: string, facts: Partial<CredentialRecord> = {}): CredentialRecord => ({
  id,
  accountId: 'acme',
  label: `Label of ${id}`,
  requirements: { appId: null, wabas: [{ id: '1', name: null }], permissions: ['a'], recommendedPermissions: [] },
  version: 1,
  revision: 1,
  live: null,
  candidate: null,
  previous: null,
  alertKeys: [],
  senders: [],
  errors: [],
  ...facts,
})

export const anEvent = (facts: Partial<NewCredentialEvent> = {}): NewCredentialEvent => ({
  at: at('22T02:00:00.007'),
  kind: 'promoted',
  actor: 'asha',
  fingerprint: '7f3a-c29e',
  acknowledged: ['unchecked:token'],
  outcome: null,
  code: null,
  subcode: null,
  ...facts,
})
