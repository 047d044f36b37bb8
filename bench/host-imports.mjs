const NAME = '@chakrahq/whatsapp-credentials'
const PROVIDER = `export { CredentialsProvider } from '${NAME}'\nexport { createCredentialsClient } from '${NAME}/client'\n`

/** What a host may import: how much may load first, in gzipped kB without React and React Query, and what must not be in that. */
export const HOST_IMPORTS = [
  {
    name: 'panel, provider and client',
    source: `${PROVIDER}export { ApiCredentialsPanel } from '${NAME}'`,
    budget: 28,
    budgetOfAll: 55,
    without: ['dialog', 'form', 'schemas', 'prose', 'server', 'fake Graph', 'languages'],
  },
  {
    name: 'banner, provider and client',
    source: `${PROVIDER}export { ExpiryBanner } from '${NAME}'`,
    budget: 7,
    without: ['dialog', 'form', 'schemas', 'prose', 'server', 'fake Graph', 'languages'],
  },
  {
    name: 'useCredentialAlerts',
    source: `export { useCredentialAlerts } from '${NAME}'`,
    budget: 5,
    without: ['dialog', 'form', 'schemas', 'prose', 'server', 'fake Graph', 'languages'],
  },
  {
    name: 'TokenStatusCard',
    source: `export { TokenStatusCard } from '${NAME}'`,
    without: ['dialog', 'form', 'schemas', 'prose', 'server', 'fake Graph', 'languages'],
  },
  {
    name: 'createCredentialsClient',
    source: `export { createCredentialsClient } from '${NAME}/client'`,
    without: ['dialog', 'form', 'schemas', 'prose', 'server', 'fake Graph', 'languages', 'React'],
  },
  {
    name: 'parseGraphError',
    source: `export { parseGraphError } from '${NAME}/core'`,
    budget: 3,
    without: ['dialog', 'form', 'schemas', 'prose', 'server', 'fake Graph', 'languages', 'React'],
  },
  {
    name: 'everything in core',
    source: `export * from '${NAME}/core'`,
    budget: 9,
    without: ['dialog', 'form', 'schemas', 'server', 'fake Graph', 'languages', 'React'],
  },
]
