import { useContext, useId, useRef, useState, type FormEvent } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { Loss, Requirements } from '../../../core/index.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { ComparisonLabels } from '../../lib/labels/comparison-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { WordsContext } from '../../lib/words-context.js'
import { Button } from '../../ui/button.js'
import { Phrase } from '../../ui/phrase.js'
import { lossWords } from './loss-words.js'

interface PromoteFormProps {
  live: TokenSlot | null
  /** What is promised beside the button. */
  promise: string | null
  losses: Loss[]
  requirements: Requirements
  onPromote: ((acknowledge: string[]) => void) | undefined
  onDiscard: (() => void) | undefined
  pending: 'promote' | 'discard' | null
  words: ComparisonLabels
}

export const PromoteForm = ({
  live,
  promise,
  losses,
  requirements,
  onPromote,
  onDiscard,
  pending,
  words,
}: PromoteFormProps) => {
  const id = useId()
  const common = useLabels('common', commonLabels)
  const { locale } = useContext(WordsContext)
  const list = useRef<HTMLUListElement>(null)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [asked, setAsked] = useState(false)
  const open = losses.filter((loss) => !ticked.includes(loss.id))

  const tick = (lossId: string, on: boolean) => {
    setTicked((before) => (on ? [...before, lossId] : before.filter((other) => other !== lossId)))
    setAsked(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (pending || !onPromote) return
    if (open.length === 0) return onPromote(losses.map((loss) => loss.id))
    setAsked(true)
    list.current?.querySelector<HTMLInputElement>('input:not(:checked)')?.focus()
  }

  return (
    <form className="wac-promote" onSubmit={submit} noValidate>
      {losses.length > 0 ? (
        <fieldset className="wac-losses">
          <legend>
            {words.lossesHeading} <span className="wac-muted">{words.lossesHelp}</span>
          </legend>
          <ul ref={list}>
            {losses.map((loss) => {
              const { title, help, codes, numbers } = lossWords(loss, { live, requirements, words, common, locale })
              return (
                <li className="wac-tick wac-loss" key={loss.id} data-kind={loss.kind}>
                  <input
                    type="checkbox"
                    id={`${id}-${loss.id}`}
                    checked={ticked.includes(loss.id)}
                    aria-describedby={`${id}-${loss.id}-help`}
                    aria-invalid={(asked && !ticked.includes(loss.id)) || undefined}
                    onChange={(event) => tick(loss.id, event.currentTarget.checked)}
                  />
                  <label htmlFor={`${id}-${loss.id}`}>
                    <Phrase text={title} codes={codes} />
                  </label>
                  <p className="wac-muted" id={`${id}-${loss.id}-help`}>
                    <Phrase text={help} codes={numbers} />
                  </p>
                </li>
              )
            })}
          </ul>
        </fieldset>
      ) : onPromote && live ? (
        <p className="wac-lead">{words.noLosses}</p>
      ) : null}
      <div role="status">
        {asked && open.length > 0 ? <p className="wac-error">{words.tickFirst(open.length)}</p> : null}
      </div>
      <div className="wac-actions">
        {onPromote ? (
          <Button type="submit" variant="primary" unavailable={open.length > 0 || pending !== null}>
            {pending === 'promote' ? words.promoting : words.promote}
          </Button>
        ) : null}
        {onDiscard ? (
          <Button unavailable={pending !== null} onClick={onDiscard}>
            {words.discard}
          </Button>
        ) : null}
        {onPromote && promise ? <span className="wac-muted">{promise}</span> : null}
      </div>
    </form>
  )
}
