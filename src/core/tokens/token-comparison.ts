export type LossKind =
  'permission-lost' | 'waba-lost' | 'expires-sooner' | 'other-app' | 'other-type' | 'temporary-token' | 'unchecked'

/** Something the live token can do and the candidate cannot. */
export interface Loss {
  /** Kind and subject: `permission-lost:whatsapp_business_management`. */
  id: string
  kind: LossKind
  subject: string
}

export type GainKind = 'permission-gained' | 'waba-gained' | 'expires-later'

/** Something the candidate can do and the live token cannot. */
export interface Gain {
  id: string
  kind: GainKind
  subject: string
}

export interface TokenComparison {
  gains: Gain[]
  losses: Loss[]
}
