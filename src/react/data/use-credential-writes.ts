import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { useState } from 'react'
import type { Credential, CredentialEvents, CredentialsErrorCode, WriteOptions } from '../../contract/index.js'
import { isCredentialsError } from '../../contract/credentials-error.js'
import { credentialMutations } from './credential-mutations.js'
import { credentialQueries } from './credential-queries.js'
import { useCredentialsSettings } from './credentials-context.js'
import { keepCredential } from './keep-credential.js'

export type CredentialWrite = 'check' | 'renew' | 'promote' | 'discard' | 'undo'

/** A write that did not get through. */
export interface WriteFailure {
  write: CredentialWrite | 'stage'
  code: CredentialsErrorCode
  /** With `version-conflict`: the newest event that was known before it; `null`: nothing had happened, `undefined`: the history was not known. */
  seenEventId: string | null | undefined
}

/** The writes of one credential. Each resolves with the credential as it is afterwards, or with `null` when it failed and `failure` says why, or was cancelled. */
export const useCredentialWrites = (id: string) => {
  const settings = useCredentialsSettings()
  const { client, scope } = settings
  const queryClient = useQueryClient()
  const [failure, setFailure] = useState<WriteFailure | null>(null)
  const check = useMutation(credentialMutations.check(client, id))
  const renew = useMutation(credentialMutations.renew(client, id))
  const promote = useMutation(credentialMutations.promote(client, id))
  const discard = useMutation(credentialMutations.discard(client, id))
  const undo = useMutation(credentialMutations.undo(client, id))
  const { queryKey } = credentialQueries.detail(client, id, scope)

  const version = () => queryClient.getQueryData(queryKey)?.version ?? 0
  const seenEventId = () => {
    const known = queryClient.getQueryData<InfiniteData<CredentialEvents>>(
      credentialQueries.events(client, id, scope).queryKey,
    )
    const newest = known?.pages[0]
    return newest && (newest.events[0]?.id ?? null)
  }

  /** What the second of two admins gets: the truth, and the reason. Who may no longer write sees what a viewer sees. */
  const learn = async (write: WriteFailure['write'], error: unknown) => {
    const code = isCredentialsError(error) ? error.code : 'server'
    const learned = { write, code, seenEventId: seenEventId() }
    if (isCredentialsError(error) && error.credential) await keepCredential(queryClient, settings, error.credential)
    else {
      if (code === 'forbidden')
        queryClient.setQueryData(queryKey, (known) => known && { ...known, viewer: { can: 'view' } as const })
      void queryClient.invalidateQueries({ queryKey })
    }
    // The form itself says what became of a paste, as long as there is a form.
    if (write !== 'stage' || code === 'forbidden' || code === 'version-conflict') setFailure(learned)
  }
  const run = async (
    name: CredentialWrite,
    write: (options: WriteOptions) => Promise<Credential>,
    signal?: AbortSignal,
  ): Promise<Credential | null> => {
    setFailure(null)
    try {
      const credential = await write({ version: version(), signal })
      await keepCredential(queryClient, settings, credential)
      return credential
    } catch (error) {
      // The server may have done it before it heard of the end.
      if (signal?.aborted) void queryClient.invalidateQueries({ queryKey })
      else await learn(name, error)
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
      else await learn('stage', error)
      throw error
    }
  }

  const running: Record<CredentialWrite, boolean> = {
    check: check.isPending,
    renew: renew.isPending,
    promote: promote.isPending,
    discard: discard.isPending,
    undo: undo.isPending,
  }
  return {
    stage,
    check: (signal?: AbortSignal) => run('check', (options) => check.mutateAsync(options), signal),
    renew: (signal?: AbortSignal) => run('renew', (options) => renew.mutateAsync(options), signal),
    promote: (acknowledge: string[]) => run('promote', (options) => promote.mutateAsync({ ...options, acknowledge })),
    discard: () => run('discard', (options) => discard.mutateAsync(options)),
    undo: () => run('undo', (options) => undo.mutateAsync(options)),
    running,
    failure,
    forgetFailure: () => setFailure(null),
  }
}
