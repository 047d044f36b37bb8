import { describe, expect, it } from 'vitest'
import { guidanceLink } from '../../../src/core/guidance/guidance-link.js'
import { GUIDANCE_STEPS } from '../../../src/core/guidance/guidance-steps.js'
import type { LinkId } from '../../../src/core/guidance/link-id.js'

const LINKS = {
  'system-users': true,
  'connected-apps': true,
  'business-integrations': true,
  facebook: true,
  'app-dashboard': true,
  'whatsapp-manager': true,
  'token-debugger': true,
  'whatsapp-permissions': true,
  'whatsapp-error-codes': true,
  'graph-errors': true,
  'app-review': true,
  'business-support': true,
  'meta-status': true,
  'chakra-ticket': false,
} satisfies Record<LinkId, boolean>
const HOSTS = ['developers.facebook.com', 'business.facebook.com', 'www.facebook.com', 'metastatus.com']
const ids = Object.keys(LINKS) as LinkId[]
const own = { appId: '670843887433847', businessId: '506914307656634', wabaId: '102290129340398' }

describe('guidanceLink', () => {
  it.each(ids.filter((id) => LINKS[id]))('leads from %s to a page of Meta', (id) => {
    for (const values of [undefined, own]) {
      const url = new URL(guidanceLink(id, values) ?? '')
      expect(url.protocol).toBe('https:')
      expect(HOSTS).toContain(url.host)
    }
  })

  it('leads each to a page of its own, but App Review to the dashboard', () => {
    const pages = ids.filter((id) => id !== 'app-review').map((id) => guidanceLink(id, own))
    expect(new Set(pages).size).toBe(pages.length)
    expect(guidanceLink('app-review', own)).toBe(guidanceLink('app-dashboard', own))
  })

  it('leaves the ticket to the host', () => {
    expect(guidanceLink('chakra-ticket', own)).toBeNull()
  })

  it('knows every link of the steps', () => {
    const used = Object.values(GUIDANCE_STEPS).flatMap((step) => (step.length > 2 ? [step[2]] : []))
    expect(used.filter((id) => !ids.some((known) => known === id))).toEqual([])
  })

  it('fills in the ids that are known', () => {
    expect(guidanceLink('system-users', own)).toBe(
      'https://business.facebook.com/latest/settings/system_users?business_id=506914307656634',
    )
    expect(guidanceLink('connected-apps', own)).toBe(
      'https://business.facebook.com/settings/?business_id=506914307656634',
    )
    expect(guidanceLink('connected-apps')).toBe('https://business.facebook.com/settings/')
    expect(guidanceLink('system-users')).toBe('https://business.facebook.com/settings/')
    expect(guidanceLink('app-dashboard', own)).toBe('https://developers.facebook.com/apps/670843887433847/')
    expect(guidanceLink('app-review')).toBe('https://developers.facebook.com/apps/')
    expect(guidanceLink('whatsapp-manager', own)).toBe(
      'https://business.facebook.com/latest/whatsapp_manager/overview/?business_id=506914307656634&asset_id=102290129340398',
    )
    expect(guidanceLink('whatsapp-manager', { wabaId: '7' })).toBe(
      'https://business.facebook.com/latest/whatsapp_manager/overview/?asset_id=7',
    )
  })

  it.each(['EAAFAKEtoken', '1 2', '12/../', '１２', '', '1\n', '-1'])('leaves out the id %j', (id) => {
    for (const link of ids)
      expect(guidanceLink(link, { appId: id, businessId: id, wabaId: id })).toBe(guidanceLink(link))
  })
})
