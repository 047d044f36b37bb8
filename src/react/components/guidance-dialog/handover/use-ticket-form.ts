import { useState, type FormEvent } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { hasSecret } from '../../../../core/tickets/mask-secrets.js'
import type { HandoverProblem } from '../../../lib/labels/handover-labels.js'

/** `null`: something in the note looks like a secret, so the form does not even hold it. */
interface TicketValues {
  note: string | null
}

const MAX_NOTE = 2000

const problemOf = (note: string | null): HandoverProblem | null =>
  note === null ? 'secret' : note.length > MAX_NOTE ? 'too-long' : null

/** The note stays in its field, whatever happens; what looks like a secret never gets out of it. */
export const useTicketForm = (send: (note: string) => unknown) => {
  const { register, handleSubmit, control, formState } = useForm<TicketValues>({
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

  return {
    field: register('note', {
      setValueAs: (text: string) => (hasSecret(text) ? null : text.trim()),
      validate: (note) => problemOf(note) ?? true,
    }),
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
