import { useEffect, useRef, useState } from 'react'
import type { CredentialsErrorCode } from '../../../contract/index.js'
import { isCredentialsError } from '../../../contract/credentials-error.js'

export type SubmissionPhase = 'idle' | 'checking' | 'slow' | 'cancelled'

interface SubmissionOptions {
  onSubmit: (token: string, signal: AbortSignal) => Promise<unknown>
  /** Forgets what was pasted. */
  clear: () => void
}

const SLOW_AFTER = 5_000
// Nobody who may not stage a token has a reason to leave one on the screen.
const FORGETTING = new Set<CredentialsErrorCode>(['unauthenticated', 'forbidden'])

/** One submission at a time: its progress, its failure, and a way to stop it. Leaving the page stops it too. */
export const useSubmission = ({ onSubmit, clear }: SubmissionOptions) => {
  const [phase, setPhase] = useState<SubmissionPhase>('idle')
  const [failure, setFailure] = useState<CredentialsErrorCode | null>(null)
  const running = useRef<AbortController | null>(null)

  useEffect(() => () => running.current?.abort(), [])
  useEffect(() => {
    if (phase !== 'checking') return
    const timer = setTimeout(() => setPhase('slow'), SLOW_AFTER)
    return () => clearTimeout(timer)
  }, [phase])

  const submit = async (token: string) => {
    if (running.current) return
    const controller = new AbortController()
    running.current = controller
    setFailure(null)
    setPhase('checking')
    try {
      await onSubmit(token, controller.signal)
      if (controller.signal.aborted) return
      clear()
    } catch (error) {
      if (controller.signal.aborted) return
      const code = isCredentialsError(error) ? error.code : 'server'
      if (FORGETTING.has(code)) clear()
      setFailure(code)
    } finally {
      if (running.current === controller) {
        running.current = null
        setPhase('idle')
      }
    }
  }

  /** Stops what runs; the answer, if one still comes, is not for us any more. */
  const cancel = () => {
    if (!running.current) return
    running.current.abort()
    running.current = null
    setPhase('cancelled')
  }

  return { phase, failure, submit, cancel, isRunning: () => running.current !== null }
}
