export { createCredentials } from './create-credentials.js'
export { createCredentialsHandler } from './create-credentials-handler.js'
export { createGraphClient } from './graph/create-graph-client.js'
export { createMemoryStore } from './store/create-memory-store.js'
export { createPostgresStore } from './store/create-postgres-store.js'
export { createTokenVault } from './vault/create-token-vault.js'

export type { Credentials, CredentialsOptions } from './create-credentials.js'
export type { CredentialsHandlerOptions } from './create-credentials-handler.js'
export type {
  Claim,
  CredentialRecord,
  CredentialStore,
  DueQuery,
  NewCredentialEvent,
  StoredSlot,
} from './credential-store.js'
export type { GraphClientOptions } from './graph/create-graph-client.js'
export type { ExchangeResult, GraphCallOptions, GraphClient } from './graph-client.js'
export type { LiveToken } from './operations/get-live-token.js'
export type { Retention } from './operations/operation-context.js'
export type { NewCredential } from './operations/register-credential.js'
export type { ReportOptions } from './operations/report-use.js'
export type { PostgresStoreOptions } from './store/create-postgres-store.js'
export type { SweepOptions, SweepProgress, SweptAlert } from './sweep/sweep-options.js'
export type { TokenVault, VaultBinding } from './token-vault.js'
export type { TokenVaultOptions } from './vault/create-token-vault.js'
export type { VaultKey } from './vault/vault-key.js'
export type { Viewer } from './viewer.js'
