/** Every route of the HTTP contract, relative to the mount point. The handler, the HTTP client and `openapi.json` are made from it. */
export const ROUTES = [
  { name: 'list', method: 'GET', path: '/', write: false },
  { name: 'openapi', method: 'GET', path: '/openapi.json', write: false },
  { name: 'get', method: 'GET', path: '/:id', write: false },
  { name: 'stage', method: 'PUT', path: '/:id/candidate', write: true },
  { name: 'discard', method: 'DELETE', path: '/:id/candidate', write: true },
  { name: 'promote', method: 'POST', path: '/:id/promote', write: true },
  { name: 'undo', method: 'POST', path: '/:id/undo', write: true },
  { name: 'check', method: 'POST', path: '/:id/check', write: true },
  { name: 'renew', method: 'POST', path: '/:id/renew', write: true },
  { name: 'events', method: 'GET', path: '/:id/events', write: false },
] as const
export type Route = (typeof ROUTES)[number]
export type RouteName = Route['name']
