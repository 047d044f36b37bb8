import {
  forwardRef,
  lazy,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
} from 'react'
import type { AlertThresholds, PlacedAlert } from '../data/alerts-at.js'
import { useListedAlerts, type CredentialAlerts } from '../data/use-listed-alerts.js'
import type { DismissalStore } from '../lib/alert-dismissals.js'
import { classNames } from '../lib/class-names.js'
import type { DeepPartial } from '../lib/deep-partial.js'
import { bannerLabels } from '../lib/labels/banner-labels.js'
import type { ExpiryLabels } from '../lib/labels/expiry-labels.js'
import { mergeLabels } from '../lib/merge-labels.js'
import { useLanguage } from '../lib/use-language.js'
import { useLatest } from '../lib/use-latest.js'
import { WordsContext } from '../lib/words-context.js'
import { LiveRegion } from '../ui/live-region.js'
import type { BannerNoticesProps } from './banner-notices.js'
import { keepRoom, settleRoom } from './kept-room.js'

const LostNotices = ({ lost }: Pick<BannerNoticesProps, 'lost'>) => (
  <p className="wac-expiry-notice" data-tone="warn">
    {lost}
  </p>
)

// Most pages have nothing to say: the words and the looks of a notice come with the first one.
const BannerNotices = lazy(async () =>
  import('./banner-notices.js').then(
    (loaded) => ({ default: loaded.BannerNotices }),
    () => ({ default: LostNotices }),
  ),
)

export interface ExpiryBannerProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Opens the screen where the token is replaced. Without it there is no "Rotate token". */
  onRotate?: ((credentialId: string) => void) | undefined
  /** Tells what a notice means. @default guidance, where there is a `GuidanceProvider` above; else there is no "What does this mean?" */
  onExplain?: ((alert: PlacedAlert) => void) | undefined
  /** Called when alerts are known, come, go or change their days. */
  onAlertsChange?: ((alerts: CredentialAlerts) => void) | undefined
  thresholds?: AlertThresholds | undefined
  /** Where "Remind me tomorrow" is kept. @default `localStorage` */
  dismissals?: DismissalStore | undefined
  labels?: DeepPartial<ExpiryLabels> | undefined
}

/** Warns on every page before a token runs out: the most urgent notice, and a way to the others. Renders a `<section>`. */
export const ExpiryBanner = forwardRef<HTMLElement, ExpiryBannerProps>(function ExpiryBanner(
  { onRotate, onExplain, onAlertsChange, thresholds, dismissals, labels, className, ...props },
  ref,
) {
  const provided = useContext(WordsContext).labels.expiry
  const words = mergeLabels(mergeLabels(bannerLabels, provided), labels)
  const { all, credentials, isLoading, isLost } = useListedAlerts(thresholds)
  const [said, setSaid] = useState('')
  const [announced] = useState(() => new Set<string>())
  const room = useRef<HTMLDivElement | null>(null)
  const attach = useCallback((element: HTMLDivElement | null) => {
    room.current = element
    if (element) keepRoom(element)
  }, [])
  // Without what judges tokens, what the server said of them has to do.
  const isWarned = credentials.some(({ alerts }) => alerts.some(({ severity }) => severity !== 'info'))
  const isQuiet = all.actionRequired === 0

  const report = useLatest(onAlertsChange)
  useEffect(() => {
    if (all.isKnown) report.current?.(all)
  }, [all, report])
  useEffect(() => (isQuiet && !isLoading ? settleRoom(room.current) : undefined), [isQuiet, isLoading])

  return (
    <section
      aria-label={words.region}
      {...useLanguage()}
      {...props}
      className={classNames('wac-root wac-expiry-banner', className)}
      ref={ref}
    >
      <LiveRegion text={said} />
      <div className="wac-expiry-banner-room" tabIndex={-1} ref={attach}>
        {isLost && isWarned ? <LostNotices lost={words.lost} /> : null}
        {isQuiet ? null : (
          <Suspense fallback={null}>
            <BannerNotices
              alerts={all.alerts}
              credentials={credentials}
              dismissals={dismissals}
              labels={labels}
              lost={words.lost}
              room={room}
              announced={announced}
              onRotate={onRotate}
              onExplain={onExplain}
              onSay={setSaid}
            />
          </Suspense>
        )}
      </div>
    </section>
  )
})
