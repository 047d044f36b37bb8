import { useId } from 'react'
import type { GuidanceLinkIds, GuidanceStep, LinkId } from '../../../core/index.js'
import { guidanceHref } from '../../lib/guidance-href.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import { CatalogueText } from '../../ui/catalogue-text.js'
import { PageLink } from './page-link.js'

interface GuidanceStepsProps {
  steps: readonly GuidanceStep[]
  done: readonly string[]
  onTick: (step: string, on: boolean) => void
  ids: GuidanceLinkIds | undefined
  links: Partial<Record<LinkId, string>> | undefined
  onFollow: () => void
  words: GuidanceLabels
}

export const GuidanceSteps = ({ steps, done, onTick, ids, links, onFollow, words }: GuidanceStepsProps) => {
  const prefix = useId()
  return (
    <ol className="wac-steps">
      {steps.map((step) => {
        const href = step.link && guidanceHref(step.link, ids, links)
        const isDone = done.includes(step.id)
        const id = `${prefix}${step.id}`
        return (
          <li key={step.id} data-done={isDone || undefined}>
            <div>
              <span id={`${id}-text`}>
                <CatalogueText text={step.text} />
              </span>
              {step.link && href ? (
                <p className="wac-step-page">
                  <PageLink href={href} describedBy={`${id}-asks`} onFollow={onFollow}>
                    {words.openLink(words.pages[step.link])}
                  </PageLink>{' '}
                  <span className="wac-muted" id={`${id}-asks`}>
                    {words.newTab} {words.asks[step.link]}
                  </span>
                </p>
              ) : null}
            </div>
            <div className="wac-step-side">
              <span className="wac-muted">{words.actors[step.actor]}</span>
              <label className="wac-step-done">
                <input
                  type="checkbox"
                  checked={isDone}
                  onChange={(event) => onTick(step.id, event.target.checked)}
                  aria-labelledby={`${id}-done ${id}-text`}
                />
                <span id={`${id}-done`}>{words.done}</span>
              </label>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
