export { chakraFetch } from './chakra-fetch.js'
export { createCredentialsClient } from './create-credentials-client.js'
export { createTwoStepClient } from './create-two-step-client.js'
export { CredentialsError, isCredentialsError } from './credentials-error.js'

export type { CredentialsClientOptions } from './create-credentials-client.js'
export type {
  CredentialsClient,
  EventsOptions,
  PromoteOptions,
  ReadOptions,
  WriteOptions,
} from './credentials-client.js'
export type {
  TwoStepBackend,
  TwoStepLiveToken,
  TwoStepRequirements,
  TwoStepState,
} from './two-step/two-step-backend.js'
export type { CredentialEvent, CredentialEvents } from './schemas/credential-event.js'
export type { Credential, CredentialList } from './schemas/credential.js'
export type { CredentialsErrorCode, Problem } from './schemas/problem.js'
export type { ReportedError } from './schemas/reported-error.js'
export type { SenderUse } from './schemas/sender-use.js'
export type { TokenSlot } from './schemas/token-slot.js'
