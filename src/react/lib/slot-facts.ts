import type { TokenSlot } from '../../contract/index.js'
import type { GuidanceFacts, Requirements } from '../../core/index.js'
import { permissionMatrix } from '../../core/permissions/permission-matrix.js'
import { ownApp } from './own-app.js'

/** What guidance needs to know of a token. */
export const slotFacts = (
  { status, inspection }: TokenSlot,
  requirements: Requirements,
  chakraAppIds: readonly string[] | undefined,
): GuidanceFacts => ({
  status,
  matrix: permissionMatrix(inspection, requirements),
  ownApp: ownApp(inspection?.appId ?? requirements.appId, chakraAppIds),
})
