/** A credential as it goes over the wire. */
export const sampleCredential = (version = 3): Record<string, unknown> => ({
  id: 'acme',
  label: 'Acme WhatsApp',
  version,
  live: null,
  candidate: null,
  previous: null,
  comparison: null,
  requirements: { appId: null, wabas: [], permissions: [], recommendedPermissions: [] },
  alerts: [],
  viewer: { can: 'manage' },
  serverTime: '2026-11-22T08:30:00.000Z',
})
