import { createContext } from 'react'
import type { GuidanceFacts } from '../../core/index.js'

/** Where an error comes from. */
export interface GuidanceOrigin {
  /** The credential it is about: the dialog then knows the token, and can check it again. */
  credentialId?: string | undefined
  /** When the error came. */
  at?: Date | undefined
  /** Of the token that was refused. @default that of the token in use */
  fingerprint?: string | undefined
}

export interface GuidanceHandle {
  /**
   * Explains whatever came back from Meta, in a dialog. An error that is already waiting or open does not open twice.
   * Without `facts` those of the credential count, where `origin` names one.
   */
  open(error: unknown, facts?: GuidanceFacts, origin?: GuidanceOrigin): void
}

export const GuidanceContext = createContext<GuidanceHandle | null>(null)
