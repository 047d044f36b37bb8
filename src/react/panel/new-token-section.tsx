import { useCallback, useEffect, useRef } from 'react'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Card } from '../ui/card.js'
import type { HeadingLevel } from '../ui/heading.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { preloadResult, TokenForm } from './lazy-parts.js'
import type { Panel } from './use-panel.js'

interface NewTokenSectionProps {
  panel: Panel
  /** Nobody is signed in any more: what was pasted is forgotten. */
  sessionEnded: boolean
  headingLevel: HeadingLevel
}

export const NewTokenSection = ({ panel, sessionEnded, headingLevel }: NewTokenSectionProps) => {
  const form = useRef<HTMLFormElement | null>(null)
  const { ref: field } = panel.targets.field
  const attach = useCallback(
    (element: HTMLFormElement | null) => {
      form.current = element
      field(element?.querySelector('input') ?? null)
    },
    [field],
  )
  useEffect(() => {
    if (sessionEnded) form.current?.reset()
  }, [sessionEnded])
  const words = useLabels('panel', panelLabels)
  return (
    <Card level={headingLevel} heading={words.newToken} headingRef={panel.targets.newToken.ref}>
      <PartBoundary>
        <TokenForm ref={attach} onSubmit={panel.stage} onReady={preloadResult} />
      </PartBoundary>
    </Card>
  )
}
