import { useCallback, useRef, useState, type FormEvent } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { hasSecret } from '../../../../core/tickets/mask-secrets.js'
import type { HandoverProblem } from '../../../lib/labels/handover-labels.js'
import { useLatest } from '../../../lib/use-latest.js'
import { usePageLeave } from '../../../lib/use-page-leave.js'

/** `null`: something in the note looks like a secret, so the form does not even hold it. */
interface TicketValues {
  note: string | null
}

const MAX_NOTE = 2000

const problemOf = (note: string | null): HandoverProblem | null =>
  note === null ? 'secret' : note.length > MAX_NOTE ? 'too-long' : null

/** The note stays in its field while the page does; what looks like a secret never gets out of it, and goes when the page or the field does. */
export const useTicketForm = (send: (note: string) => unknown) => {
  const { register, handleSubmit, resetField, control, formState } = useForm<TicketValues>({
    defaultValues: { note: '' },
    mode: 'onChange',
  })
  const [outcome, setOutcome] = useState<'sent' | 'not-opened' | null>(null)
  const written = useWatch({ control, name: 'note' })
  const problem = problemOf(written)
  const pending = formState.isSubmitting

  const submit = handleSubmit(async ({ note }) => {
    setOutcome(null)
    try {
      await send(note ?? '')
      setOutcome('sent')
    } catch {
      setOutcome('not-opened')
    }
  })

  const element = useRef<HTMLTextAreaElement | null>(null)
  usePageLeave(() => {
    if (hasSecret(element.current?.value ?? '')) resetField('note')
  })
  const { ref: attach, ...field } = register('note', {
    setValueAs: (text: string) => (hasSecret(text) ? null : text.trim()),
    validate: (note) => problemOf(note) ?? true,
  })
  const latest = useLatest(attach)
  const ref = useCallback(
    (attached: HTMLTextAreaElement | null) => {
      if (!attached && element.current && hasSecret(element.current.value)) element.current.value = ''
      element.current = attached
      latest.current(attached)
    },
    [latest],
  )

  return {
    field: { ...field, ref },
    /** What may leave of the note. */
    note: problem ? '' : (written ?? ''),
    problem,
    outcome,
    pending,
    submit: (event: FormEvent) => {
      event.preventDefault()
      if (!pending && outcome !== 'sent') void submit(event)
    },
  }
}
