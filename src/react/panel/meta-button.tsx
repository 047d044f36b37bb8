import { useRef } from 'react'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import type { Panel } from './use-panel.js'

interface MetaButtonProps {
  panel: Panel
  write: 'check' | 'renew'
  onRun: () => Promise<void>
  label: string
  pendingLabel: string
  /** Id of what says what it will do, before it is pressed. */
  helpId?: string
}

/** A button that asks Meta for something: says when that takes long, and offers to stop. */
export const MetaButton = ({ panel, write, onRun, label, pendingLabel, helpId }: MetaButtonProps) => {
  const words = useLabels('panel', panelLabels)
  const button = useRef<HTMLButtonElement>(null)
  const pending = panel.running[write]
  const unavailable = panel.running.check || panel.running.renew

  return (
    <>
      <Button ref={button} unavailable={unavailable} onClick={() => void onRun()} aria-describedby={helpId}>
        {pending ? pendingLabel : label}
      </Button>
      {pending && panel.slow ? (
        <span className="wac-actions wac-muted">
          {words.stillWaiting}
          <Button
            onClick={() => {
              panel.cancel()
              button.current?.focus()
            }}
          >
            {words.cancel}
          </Button>
        </span>
      ) : null}
    </>
  )
}
