import * as Dialog from '@radix-ui/react-dialog'
import { lazy, useContext, useState, type ReactNode, type Ref } from 'react'
import type { GraphError, Guidance, GuidanceFacts, GuidanceLinkIds, LinkId, OpenTicket } from '../../../core/index.js'
import type { TicketSubject } from '../../../core/tickets/ticket-subject.js'
import { formatMoment } from '../../lib/format-moment.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import { guidanceHref } from '../../lib/guidance-href.js'
import { useFindGuidance } from '../../lib/use-find-guidance.js'
import { useTimeZone } from '../../lib/use-time-zone.js'
import { WordsContext } from '../../lib/words-context.js'
import { Notice } from '../../ui/notice.js'
import { CatalogueText } from '../../ui/catalogue-text.js'
import { PartBoundary } from '../../ui/part-boundary.js'
import type { Tone } from '../../ui/tone.js'
import { checkWords } from './check-words.js'
import { GuidanceActions } from './guidance-actions.js'
import type { GuidanceCheck } from './guidance-check.js'
import { GuidanceSteps } from './guidance-steps.js'
import type { HandoverKind } from './handover/handover.js'
import { PageLink } from './page-link.js'
import { RawError } from './raw-error.js'
import { ReceivedFacts } from './received-facts.js'
import { useCheck } from './use-check.js'
import { useReturn } from './use-return.js'
import { useTicks } from './use-ticks.js'

export interface GuidanceContentProps {
  error: GraphError
  facts?: GuidanceFacts | undefined
  at?: Date | undefined
  subject?: TicketSubject | undefined
  ids?: GuidanceLinkIds | undefined
  links?: Partial<Record<LinkId, string>> | undefined
  onCheck?: (() => Promise<GuidanceCheck>) | undefined
  onOpenTicket?: OpenTicket | undefined
  ticketUrl?: string | undefined
  actions?: ReactNode
  words: GuidanceLabels
  titleRef?: Ref<HTMLHeadingElement> | undefined
  onClose: () => void
}

const TONES: Record<Guidance['severity'], Tone> = { critical: 'bad', warning: 'warn', info: 'idle' }

const Handover = lazy(async () => ({ default: (await import('./handover/handover.js')).Handover }))

const idsOf = ({ token, requirements }: TicketSubject = {}): GuidanceLinkIds => ({
  appId: token?.inspection?.appId ?? requirements?.appId,
  wabaId: requirements?.wabas[0]?.id,
})

/** What the dialog says; needs a Radix `Dialog.Root` around it. */
export const GuidanceContent = ({
  error,
  facts,
  at,
  subject,
  ids = idsOf(subject),
  links,
  onCheck,
  onOpenTicket,
  ticketUrl,
  actions,
  words,
  titleRef,
  onClose,
}: GuidanceContentProps) => {
  const { locale } = useContext(WordsContext)
  const timeZone = useTimeZone()
  const find = useFindGuidance()
  const { shown, found, pending, run } = useCheck({ error, facts, at }, onCheck)
  const guidance = find(shown.error, shown.facts)
  const { done, tick, clear } = useTicks([subject?.credentialId, subject?.token?.fingerprint, guidance.id].join(':'))
  const trip = useReturn()
  const [handover, setHandover] = useState<HandoverKind | null>(null)
  const [wanted, setWanted] = useState(false)
  const solved = found?.check.outcome === 'solved' ? found.check : null
  const time = shown.at ? words.at(formatMoment(shown.at, 'minute', locale, timeZone)) : null
  const told =
    found &&
    checkWords(
      found.check,
      { error: found.before.error, guidance: find(found.before.error, found.before.facts) },
      { error: shown.error, guidance },
      words,
    )
  const isStep = (id: string) => guidance.steps.some((step) => step.id === id)

  const check = async () => {
    trip.forget()
    const result = await run()
    if (result?.outcome === 'solved') clear()
  }

  return (
    <>
      <div className="wac-dialog-body" data-tone={solved ? 'good' : TONES[guidance.severity]}>
        <ReceivedFacts error={shown.error} documented={guidance.documentedStatus} time={time} words={words} />
        <Dialog.Title className="wac-dialog-title" tabIndex={-1} ref={titleRef}>
          {guidance.title}
        </Dialog.Title>
        <Dialog.Description asChild>
          <p>{guidance.cause}</p>
        </Dialog.Description>
        {solved ? null : (
          <>
            <h3>{words.effect}</h3>
            <p>{guidance.effect.text}</p>
            <div className="wac-dialog-section">
              <h3>{words.steps}</h3>
              <span className="wac-muted" role="status">
                {words.stepsDone(done.filter(isStep).length, guidance.steps.length)}
              </span>
            </div>
            <GuidanceSteps
              steps={guidance.steps}
              done={done}
              onTick={tick}
              ids={ids}
              links={links}
              onFollow={trip.leave}
              words={words}
            />
            {guidance.chakraNote ? (
              <>
                <h3>{words.inChakra}</h3>
                <p>
                  <CatalogueText text={guidance.chakraNote.text} />
                </p>
              </>
            ) : null}
            {guidance.notes.length > 0 ? (
              <>
                <h3>{words.notes}</h3>
                <ul className="wac-prose">
                  {guidance.notes.map((note) => (
                    <li key={note.id}>
                      <CatalogueText text={note.text} />
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </>
        )}
        <RawError error={shown.error} time={time} onFollow={trip.leave} words={words} />
        {wanted && !solved ? (
          <PartBoundary failed={<Notice tone="bad">{words.handoverFailed}</Notice>}>
            <Handover
              key={guidance.id}
              shown={handover}
              error={shown.error}
              at={shown.at}
              guidance={guidance}
              about={subject}
              done={done}
              addressOf={({ link }) => link && guidanceHref(link, ids, links)}
              onOpenTicket={onOpenTicket}
              ticketUrl={ticketUrl}
              words={words}
            />
          </PartBoundary>
        ) : null}
        <p>
          <PageLink href={guidance.source}>{words.source}</PageLink>
        </p>
      </div>
      <GuidanceActions
        told={trip.returned && onCheck && !solved ? { text: words.welcomeBack, tone: 'accent' } : (told ?? null)}
        solved={solved}
        pending={pending}
        urgent={trip.returned}
        ticketFirst={guidance.ticketFirst}
        onCheck={onCheck && (() => void check())}
        handover={handover}
        onHandover={(kind) => {
          setWanted(true)
          setHandover((open) => (open === kind ? null : kind))
        }}
        onClose={onClose}
        words={words}
      >
        {actions}
      </GuidanceActions>
    </>
  )
}
