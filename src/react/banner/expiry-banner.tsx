import { forwardRef, useEffect, useState, type ComponentPropsWithoutRef } from 'react'
import { ExpiryNotice } from '../components/expiry-notice/expiry-notice.js'
import type { AlertThresholds, PlacedAlert } from '../data/alerts-at.js'
import { useCredentialAlerts, type CredentialAlerts } from '../data/use-credential-alerts.js'
import { browserDismissals, type DismissalStore } from '../lib/alert-dismissals.js'
import { classNames } from '../lib/class-names.js'
import type { DeepPartial } from '../lib/deep-partial.js'
import { expiryLabels, type ExpiryLabels } from '../lib/labels/expiry-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { useLanguage } from '../lib/use-language.js'
import { useLatest } from '../lib/use-latest.js'
import { Button } from '../ui/button.js'
import { LiveRegion } from '../ui/live-region.js'
import { useAnnouncement } from './use-announcement.js'
import { useDismissals } from './use-dismissals.js'

export interface ExpiryBannerProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Opens the screen where the token is replaced. Without it there is no "Rotate token". */
  onRotate?: ((credentialId: string) => void) | undefined
  /** Tells what a notice means. Without it there is no "What does this mean?". */
  onExplain?: ((alert: PlacedAlert) => void) | undefined
  /** Called when alerts come, go or change their days. */
  onAlertsChange?: ((alerts: CredentialAlerts) => void) | undefined
  thresholds?: AlertThresholds | undefined
  /** Where "Remind me tomorrow" is kept. @default `localStorage` */
  dismissals?: DismissalStore | undefined
  labels?: DeepPartial<ExpiryLabels> | undefined
}

/** Warns on every page before a token runs out: the most urgent notice, and a way to the others. Renders a `<section>`. */
export const ExpiryBanner = forwardRef<HTMLElement, ExpiryBannerProps>(function ExpiryBanner(
  { onRotate, onExplain, onAlertsChange, thresholds, dismissals = browserDismissals, labels, className, ...props },
  ref,
) {
  const words = useLabels('expiry', expiryLabels, labels)
  const all = useCredentialAlerts(thresholds)
  const [expanded, setExpanded] = useState(false)
  const { shown, dismiss } = useDismissals(
    all.alerts.filter(({ alert }) => alert.severity !== 'info'),
    dismissals,
  )
  const announcement = useAnnouncement(shown[0], words)

  const report = useLatest(onAlertsChange)
  useEffect(() => report.current?.(all), [all, report])

  return (
    <section
      aria-label={words.region}
      {...useLanguage()}
      {...props}
      className={classNames('wac-root wac-expiry-banner', className)}
      ref={ref}
    >
      <LiveRegion text={announcement} />
      {(expanded ? shown : shown.slice(0, 1)).map((placed, index) => (
        <ExpiryNotice
          key={`${placed.credentialId} ${placed.alert.key}`}
          alert={placed.alert}
          place={placed.place}
          labels={labels}
          onRotate={onRotate && (() => onRotate(placed.credentialId))}
          onExplain={onExplain && (() => onExplain(placed))}
          onRemindTomorrow={() => dismiss(placed)}
          more={
            index === 0 && shown.length > 1 ? (
              <Button variant="link" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
                {expanded ? words.hideOthers : words.showOthers(shown.length - 1)}
              </Button>
            ) : null
          }
        />
      ))}
    </section>
  )
})
