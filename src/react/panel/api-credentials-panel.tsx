import { forwardRef, useEffect, useId, type ComponentPropsWithoutRef } from 'react'
import { isCredentialsError } from '../../contract/credentials-error.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { isTransient } from '../data/is-transient.js'
import { useCredential } from '../data/use-credential.js'
import { useFreshFacts } from '../data/use-fresh-facts.js'
import { classNames } from '../lib/class-names.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { useFocusTarget } from '../lib/use-focus-target.js'
import { useLanguage } from '../lib/use-language.js'
import { Heading, type HeadingLevel } from '../ui/heading.js'
import { LoadFailure } from '../ui/load-failure.js'
import { CredentialView } from './credential-view.js'
import { preloadPanel } from './lazy-parts.js'
import { LoadingLine } from './loading-line.js'
import { OfflineNotice } from './offline-notice.js'
import { PanelSkeleton } from './panel-skeleton.js'
import { useFirstView } from './use-first-view.js'
import { usePrefetchedHistory } from './use-prefetched-history.js'
import { useRetryOnline } from './use-retry-online.js'

export interface ApiCredentialsPanelProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  credentialId: string
  /** Level of "API Credentials"; the cards below have the next one. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined
}

/**
 * The whole screen for one credential: state, permissions, a new token, the switch, and the history. Renders a `<section>`.
 * @example <ApiCredentialsPanel credentialId="main" />
 */
export const ApiCredentialsPanel = forwardRef<HTMLElement, ApiCredentialsPanelProps>(function ApiCredentialsPanel(
  { credentialId, headingLevel = 2, className, ...props },
  ref,
) {
  const id = useId()
  const words = useLabels('panel', panelLabels)
  useEffect(preloadPanel, [])
  usePrefetchedHistory(credentialId)
  const { scope = '' } = useCredentialsSettings()
  const { ref: headingRef, focus: focusHeading } = useFocusTarget()
  const { data, error, isFetching, refetch } = useCredential(credentialId)
  useFreshFacts(data)
  const online = useRetryOnline(error, () => void refetch({ cancelRefetch: false }))
  const tryAgain = async () => {
    const { isSuccess } = await refetch()
    if (isSuccess) focusHeading()
  }
  const shown = useFirstView(data) ? data : undefined
  const waiting = !shown && !error
  // SAFETY: `headingLevel` ends at 5.
  const below = (headingLevel + 1) as HeadingLevel

  return (
    <section
      aria-labelledby={id}
      {...useLanguage()}
      {...props}
      className={classNames('wac-root wac-panel', className)}
      aria-busy={waiting || undefined}
      ref={ref}
    >
      <header className="wac-panel-head">
        <Heading level={headingLevel} id={id} className="wac-panel-heading" ref={headingRef}>
          {words.heading}
        </Heading>
        {shown ? (
          <p className="wac-muted">
            <bdi>{shown.label}</bdi>
          </p>
        ) : null}
        {waiting ? <LoadingLine /> : null}
      </header>
      <OfflineNotice />
      <LoadFailure
        // What the network broke is tried again by itself.
        error={online || !isTransient(error) ? error : null}
        isStale={!!data}
        isPending={isFetching}
        onRetry={() => void tryAgain()}
      />
      {shown ? (
        <CredentialView
          key={`${scope} ${credentialId}`}
          credential={shown}
          sessionEnded={isCredentialsError(error) && error.code === 'unauthenticated'}
          headingLevel={below}
        />
      ) : null}
      {waiting ? <PanelSkeleton /> : null}
    </section>
  )
})
