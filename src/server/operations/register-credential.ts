import type { Requirements } from '../../core/index.js'
import { completeRequirements } from './complete-requirements.js'
import { isCredentialId } from './is-credential-id.js'
import type { OperationContext } from './operation-context.js'

export interface NewCredential {
  /** Unique over all accounts; 1–200 letters, digits and `_ . : @ ~ -`. */
  id: string
  accountId: string
  /** What people call it. */
  label: string
  /** What is absent comes from `createCredentials`. */
  requirements?: { [Name in keyof Requirements]?: Requirements[Name] | undefined } | undefined
}

/**
 * Makes the place for a token. `false`: the account has it already, and it stays as it is.
 * Throws for a malformed id or requirements, and when the id belongs to another account.
 */
export async function registerCredential(context: OperationContext, input: NewCredential): Promise<boolean> {
  const { id, accountId, label } = input
  if (!isCredentialId(id)) {
    throw new Error(
      'The id of a credential must be 1–200 letters, digits and "_ . : @ ~ -", beginning with a letter or digit.',
    )
  }
  if (accountId === '') throw new Error('A credential needs the id of the account it belongs to.')
  const requirements = completeRequirements(context.requirements, input.requirements)
  const tokens = { live: null, candidate: null, previous: null }
  const nothingYet = { alertKeys: [], senders: [], errors: [] }
  const record = { id, accountId, label, requirements, version: 1, revision: 1, ...tokens, ...nothingYet }
  if (await context.store.insert(record)) return true
  if ((await context.store.get(id))?.accountId === accountId) return false
  throw new Error(`The id "${id}" is taken by a credential of another account; ids must be unique over all accounts.`)
}
