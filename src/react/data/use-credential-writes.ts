import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Credential, CredentialsErrorCode, WriteOptions } from '../../contract/index.js'
import { isCredentialsError } from '../../contract/credentials-error.js'
import { credentialMutations } from './credential-mutations.js'
import { credentialQueries } from './credential-queries.js'
import { useCredentialsSettings } from './credentials-context.js'
import { keepCredential } from './keep-credential.js'

export type CredentialWrite = 'check' | 'promote' | 'discard' | 'undo'

/** The writes of one credential. Each resolves with the credential as it is afterwards, or with `null` when it failed and `failure` says why. */
export const useCredentialWrites = (id: string) => {
  const settings = useCredentialsSettings()
  const { client, scope } = settings
  const queryClient = useQueryClient()
  const [failure, setFailure] = useState<CredentialsErrorCode | null>(null)
  const check = useMutation(credentialMutations.check(client, id))
  const promote = useMutation(credentialMutations.promote(client, id))
  const discard = useMutation(credentialMutations.discard(client, id))
  const undo = useMutation(credentialMutations.undo(client, id))
  const { queryKey } = credentialQueries.detail(client, id, scope)

  const version = () => queryClient.getQueryData(queryKey)?.version ?? 0

  /** What the second of two admins gets: the truth, and the reason. */
  const learn = async (error: unknown) => {
    if (isCredentialsError(error) && error.credential) await keepCredential(queryClient, settings, error.credential)
    else if (isCredentialsError(error)) void queryClient.invalidateQueries({ queryKey })
  }
  const run = async (write: (options: WriteOptions) => Promise<Credential>): Promise<Credential | null> => {
    setFailure(null)
    try {
      const credential = await write({ version: version() })
      await keepCredential(queryClient, settings, credential)
      return credential
    } catch (error) {
      await learn(error)
      setFailure(isCredentialsError(error) ? error.code : 'server')
      return null
    }
  }
  // Not a mutation: React Query keeps the variables of those.
  const stage = async (token: string, signal: AbortSignal): Promise<Credential> => {
    setFailure(null)
    try {
      const credential = await client.stage(id, token, { version: version(), signal })
      if (!signal.aborted) await keepCredential(queryClient, settings, credential)
      return credential
    } catch (error) {
      // The server may have staged it before it heard of the end.
      if (signal.aborted) void queryClient.invalidateQueries({ queryKey })
      else await learn(error)
      throw error
    }
  }

  const running: Record<CredentialWrite, boolean> = {
    check: check.isPending,
    promote: promote.isPending,
    discard: discard.isPending,
    undo: undo.isPending,
  }
  return {
    stage,
    check: () => run((options) => check.mutateAsync(options)),
    promote: (acknowledge: string[]) => run((options) => promote.mutateAsync({ ...options, acknowledge })),
    discard: () => run((options) => discard.mutateAsync(options)),
    undo: () => run((options) => undo.mutateAsync(options)),
    running,
    failure,
    forgetFailure: () => setFailure(null),
  }
}
