import type { Requirements } from '../../core/index.js'

const ID = /^\d{1,25}$/

/** Requirements over their defaults. Throws a sentence for ids that cannot be Meta's. */
export function completeRequirements(
  defaults: Requirements,
  given: { [Name in keyof Requirements]?: Requirements[Name] | undefined } = {},
): Requirements {
  const requirements: Requirements = {
    appId: given.appId === undefined ? defaults.appId : given.appId,
    wabas: given.wabas ?? defaults.wabas,
    permissions: given.permissions ?? defaults.permissions,
    recommendedPermissions: given.recommendedPermissions ?? defaults.recommendedPermissions,
  }
  const ids = [...(requirements.appId === null ? [] : [requirements.appId]), ...requirements.wabas.map(({ id }) => id)]
  if (ids.every((id) => typeof id === 'string' && ID.test(id))) return requirements
  throw new Error('Ids of apps and WhatsApp Business Accounts must be strings of 1–25 digits.')
}
