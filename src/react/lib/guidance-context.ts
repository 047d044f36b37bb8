import { createContext } from 'react'
import type { GuidanceFacts } from '../../core/index.js'

export interface GuidanceHandle {
  /** Explains whatever came back from Meta, in a dialog. An error that is already waiting or open does not open twice. */
  open(error: unknown, facts?: GuidanceFacts): void
}

export const GuidanceContext = createContext<GuidanceHandle | null>(null)
