import type { GuidanceLinkIds, GuidanceStep, LinkId } from '../../../core/index.js'
import { guidanceLink } from '../../../core/guidance/guidance-link.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'

interface GuidanceStepsProps {
  steps: readonly GuidanceStep[]
  ids: GuidanceLinkIds | undefined
  links: Partial<Record<LinkId, string>> | undefined
  words: GuidanceLabels
}

export const GuidanceSteps = ({ steps, ids, links, words }: GuidanceStepsProps) => (
  <ol className="wac-steps">
    {steps.map((step) => {
      const href = step.link && (links?.[step.link] ?? guidanceLink(step.link, ids))
      return (
        <li key={step.id}>
          <div>
            {step.text}
            {href ? (
              <>
                {' '}
                <a
                  className="wac-link"
                  href={href}
                  target="_blank"
                  rel="noopener noreferrer"
                  referrerPolicy="no-referrer"
                >
                  {words.openLink}
                </a>
              </>
            ) : null}
          </div>
          <span className="wac-muted">{words.actors[step.actor]}</span>
        </li>
      )
    })}
  </ol>
)
