import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react'
import type { AlertThresholds } from '../data/alerts-at.js'
import { classNames } from '../lib/class-names.js'
import type { DeepPartial } from '../lib/deep-partial.js'
import { listLabels, type ListLabels } from '../lib/labels/list-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { useLanguage } from '../lib/use-language.js'
import { Heading, type HeadingLevel } from '../ui/heading.js'
import { LoadFailure } from '../ui/load-failure.js'
import { CredentialBrowser } from './credential-browser.js'
import { useCredentialRows } from './use-credential-rows.js'

export interface CredentialListProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'onSelect'> {
  /** The address of a credential's page: makes each row a link. */
  href?: ((credentialId: string) => string) | undefined
  /** Called with the credential that somebody opens; with `href`, in place of following the link. Modified clicks stay the browser's. */
  onSelect?: ((credentialId: string) => void) | undefined
  /** The credential that is open beside the list. */
  selectedId?: string | null | undefined
  /** From when on a deadline counts as urgent. */
  thresholds?: AlertThresholds | undefined
  labels?: DeepPartial<ListLabels> | undefined
  /** @default 2 */
  headingLevel?: HeadingLevel | undefined
}

/**
 * All credentials of an account, most urgent first, with a search. Stays quick with thousands: rows far away are not in the page. Renders a `<section>`.
 * @example <CredentialList href={(id) => `/settings/credentials/${id}`} />
 */
export const CredentialList = forwardRef<HTMLElement, CredentialListProps>(function CredentialList(
  { href, onSelect, selectedId = null, thresholds, labels, headingLevel = 2, className, ...props },
  ref,
) {
  const id = useId()
  const words = useLabels('list', listLabels, labels)
  const { rows, error, isFetching, refetch } = useCredentialRows(thresholds)

  return (
    <section
      aria-labelledby={id}
      {...useLanguage()}
      {...props}
      className={classNames('wac-root wac-card wac-credential-list', className)}
      aria-busy={!rows && !error ? true : undefined}
      ref={ref}
    >
      <Heading level={headingLevel} id={id} className="wac-panel-heading">
        {words.heading}
      </Heading>
      <LoadFailure error={error} isStale={!!rows} isPending={isFetching} onRetry={() => void refetch()} />
      {rows && rows.length > 0 ? (
        <CredentialBrowser
          rows={rows}
          selectedId={selectedId}
          href={href}
          onSelect={onSelect}
          headingId={id}
          words={words}
        />
      ) : null}
      {rows?.length === 0 ? (
        <div className="wac-list-empty">
          <p>{words.empty}</p>
          <p className="wac-muted">{words.emptyHelp}</p>
        </div>
      ) : null}
      {rows || error ? null : <ListSkeleton label={words.loading} />}
    </section>
  )
})

const ListSkeleton = ({ label }: { label: string }) => (
  <>
    <p role="status" className="wac-unseen">
      {label}
    </p>
    <div className="wac-skeleton" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((row) => (
        <i key={row} />
      ))}
    </div>
  </>
)
