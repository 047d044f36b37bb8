import type { GuidanceLinkIds, LinkId } from '../../core/index.js'
import { guidanceLink } from '../../core/guidance/guidance-link.js'
import { safeHref } from './safe-href.js'

/** The address of a page that guidance points to: the host's own, if it is fit for a link, else Meta's. */
export const guidanceHref = (
  id: LinkId,
  ids: GuidanceLinkIds | undefined,
  own: Partial<Record<LinkId, string>> | undefined,
): string | null => (own?.[id] ? safeHref(own[id]) : null) ?? guidanceLink(id, ids)
