import type { GraphError } from '../errors/graph-error.js'

export interface PhoneNumber {
  id: string
  /** As Meta writes it: `+91 98000 00001`. */
  displayPhoneNumber: string | null
  verifiedName: string | null
}

/** Whether the token could really read an account: a scope is not a reach. */
export interface WabaReach {
  wabaId: string
  state: 'reachable' | 'denied' | 'unknown'
  phoneNumbers: PhoneNumber[]
  /** Why it is `denied` or `unknown`. */
  error: GraphError | null
}
