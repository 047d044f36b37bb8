import type { GraphError } from '../../../src/core/errors/graph-error.js'
import type { PermissionMatrix } from '../../../src/core/permissions/permission-matrix.js'
import type { TokenStatus } from '../../../src/core/tokens/token-status.js'

export const makeError = (values: Partial<GraphError> = {}): GraphError => ({
  code: null,
  subcode: null,
  type: null,
  message: null,
  details: null,
  userTitle: null,
  userMessage: null,
  isTransient: null,
  traceId: null,
  httpStatus: 400,
  family: 'other',
  reason: null,
  retryable: false,
  ...values,
})

export const makeStatus = (values: Partial<TokenStatus> = {}): TokenStatus => ({
  state: 'valid',
  deadline: null,
  daysLeft: null,
  neverExpires: false,
  reason: null,
  ...values,
})

type Cells = PermissionMatrix['rows'][number]

export const makeMatrix = (row: Partial<Cells> = {}, extra: string[] = []): PermissionMatrix => ({
  wabaIds: ['102290129340398'],
  rows: [
    { permission: 'whatsapp_business_messaging', required: true, cells: ['granted'], granted: true, ...row },
    { permission: 'business_management', required: false, cells: ['missing'], granted: false },
  ],
  missing: [],
  extra,
})

export const PRESENT = makeMatrix()
export const MISSING = makeMatrix({ granted: false, cells: ['missing'] })
export const ELSEWHERE = makeMatrix({ granted: true, cells: ['elsewhere'] })
export const CANNOT_TELL = makeMatrix({ granted: null, cells: ['cannot-tell'] })
