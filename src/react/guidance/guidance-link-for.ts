import type { GraphError } from '../../core/index.js'
import { GUIDANCE_PARAMETER, readGuidanceLink } from './read-guidance-link.js'

/** The query that opens guidance for an error, `?wac-error=190.463`; `null` where it has no code. Holds nothing else of it. */
export const guidanceLinkFor = ({ code, subcode }: Pick<GraphError, 'code' | 'subcode'>): string | null => {
  const query = `?${GUIDANCE_PARAMETER}=${[code, subcode].filter((part) => part !== null).join('.')}`
  return code !== null && readGuidanceLink(query) ? query : null
}
