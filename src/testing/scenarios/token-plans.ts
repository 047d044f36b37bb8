import { FAKE_APPS, FAKE_WABAS } from '../fake-graph/fake-business.js'
import type { FakeTargets } from '../fake-graph/fake-token.js'
import type { TokenPlan } from './token-plan.js'

const both: FakeTargets = [FAKE_WABAS.retail.id, FAKE_WABAS.support.id]
const targets = (wabas: FakeTargets) => ({ whatsapp_business_messaging: wabas, whatsapp_business_management: wabas })

/** The tokens that scenarios are made of. */
export const TOKEN_PLANS = {
  permanent: { issuedInDays: -1, targets: targets(both) },
  sixtyDays: { issuedInDays: -1, expiresInDays: 59, targets: targets(both) },
  thirtyDaysLeft: { issuedInDays: -30, expiresInDays: 30, targets: targets(both) },
  fiveDaysLeft: { issuedInDays: -55, expiresInDays: 5, targets: targets(both) },
  lastDay: { issuedInDays: -59.5, expiresInDays: 0.5, targets: targets(both) },
  expired: { issuedInDays: -61, expiresInDays: -1, targets: targets(both) },
  revoked: { issuedInDays: -20, expiresInDays: 40, targets: targets(both), invalid: 466 },
  passwordChanged: {
    type: 'USER',
    issuedInDays: -20,
    expiresInDays: 40,
    dataAccessInDays: 70,
    targets: targets(both),
    invalid: 460,
  },
  missingPermission: {
    issuedInDays: -1,
    scopes: ['whatsapp_business_messaging', 'business_management'],
    targets: targets(both),
  },
  otherWaba: { issuedInDays: -1, targets: targets([FAKE_WABAS.other.id]) },
  oneWaba: { issuedInDays: -1, targets: targets([FAKE_WABAS.retail.id]) },
  notAssigned: { issuedInDays: -1, targets: targets(both), reaches: [FAKE_WABAS.retail.id] },
  noTargetList: { issuedInDays: -1 },
  emptyTargetList: { issuedInDays: -1, targets: targets('unlisted') },
  foreignApp: { issuedInDays: -1, appId: FAKE_APPS.foreign.id, targets: targets(both) },
  chakraApp: { issuedInDays: -1, appId: FAKE_APPS.chakra.id, targets: targets(both) },
  temporary: { type: 'USER', issuedInDays: 0, expiresInDays: 1, dataAccessInDays: 90, targets: targets(both) },
  dataAccessSoon: {
    type: 'USER',
    issuedInDays: -30,
    expiresInDays: 30,
    dataAccessInDays: 4,
    targets: targets(both),
  },
  unknownExpiry: { issuedInDays: -1, expiresInDays: 'absent', dataAccessInDays: 'absent', targets: targets(both) },
} satisfies Record<string, TokenPlan>
