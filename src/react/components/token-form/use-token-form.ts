import { useCallback, useRef, useState, type ClipboardEvent, type FormEvent } from 'react'
import { useForm } from 'react-hook-form'
import type { PasteNoticeId, PasteTriage } from '../../../core/index.js'
import { triagePaste } from '../../../core/tokens/triage-paste.js'
import { useLatest } from '../../lib/use-latest.js'
import { usePageLeave } from '../../lib/use-page-leave.js'
import { insertCleanToken } from './insert-clean-token.js'
import type { PasteVerdict } from './paste-verdict.js'
import { useSubmission } from './use-submission.js'

/** The form's own values: a verdict about what is in the field, never the token itself. */
interface TokenFormValues {
  paste: PasteTriage['sendable']
  confirmed: boolean
}

interface TokenFormOptions {
  onSubmit: (token: string, signal: AbortSignal) => Promise<unknown>
  onReady: (() => void) | undefined
}

const refusalOf = (verdict: PasteVerdict | null): PasteNoticeId =>
  verdict?.notices.find(({ severity }) => severity === 'error')?.id ?? verdict?.notices.at(-1)?.id ?? 'empty'

/** The token stays in the input: what is pasted is judged there, and read once when it is sent. */
export const useTokenForm = ({ onSubmit, onReady }: TokenFormOptions) => {
  const field = useRef<HTMLInputElement | null>(null)
  const submitRef = useRef<HTMLButtonElement>(null)
  const [verdict, setVerdict] = useState<PasteVerdict | null>(null)
  const { register, handleSubmit, resetField, getValues, formState } = useForm<TokenFormValues>()

  const paste = register('paste', {
    setValueAs: (text: string | undefined) => triagePaste(text ?? '').sendable,
    validate: (sendable) => sendable !== 'no',
  })
  const confirmed = register('confirmed', { validate: (ticked, values) => values.paste !== 'confirm' || ticked })

  const attach = useLatest(paste.ref)
  const inputRef = useCallback(
    (element: HTMLInputElement | null) => {
      if (!element && field.current) field.current.value = ''
      field.current = element
      attach.current(element)
    },
    [attach],
  )

  const judge = ({ kind, notices, sendable }: PasteTriage) => {
    const next = { kind, notices, sendable }
    if (JSON.stringify(next) === JSON.stringify(verdict)) return
    setVerdict(next)
    if (sendable !== 'no') onReady?.()
  }
  // The input has no name in the page, so the form is told which field has changed.
  const tell = () => void paste.onChange({ type: 'change', target: { name: paste.name, type: 'password' } })

  // Only where there is something to take back: a reset draws the form again, and this runs at every key.
  const forgetConsent = () => {
    if (getValues('confirmed') || formState.errors.confirmed) resetField('confirmed')
  }

  const clear = () => {
    if (field.current) field.current.value = ''
    resetField('paste')
    resetField('confirmed')
    setVerdict(null)
  }
  const { submit, cancel, isRunning, ...progress } = useSubmission({ onSubmit, clear })
  usePageLeave(() => {
    cancel()
    clear()
  })

  const read = () => triagePaste(field.current?.value ?? '')

  return {
    verdict,
    refusal: formState.errors.paste ? refusalOf(verdict) : null,
    unconfirmed: formState.errors.confirmed !== undefined,
    ...progress,
    submitRef,
    clear,
    confirm: confirmed,
    input: {
      ref: inputRef,
      onChange: () => {
        forgetConsent()
        judge(read())
        tell()
      },
      onPaste: (event: ClipboardEvent<HTMLInputElement>) => {
        const cleaned = insertCleanToken(event.currentTarget, event.clipboardData.getData('text'))
        if (!cleaned) return
        event.preventDefault()
        forgetConsent()
        judge(cleaned)
        tell()
      },
    },
    send: (event: FormEvent) => {
      event.preventDefault()
      if (isRunning()) return
      if (!verdict) judge(read())
      tell()
      void handleSubmit(() => submit(read().token))(event)
    },
    cancel: () => {
      cancel()
      submitRef.current?.focus()
    },
  }
}
