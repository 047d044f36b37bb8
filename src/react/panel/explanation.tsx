import { useRef, useState } from 'react'
import type { Credential } from '../../contract/index.js'
import type { FocusTarget } from '../lib/use-focus-target.js'
import { LostPart } from '../ui/lost-part.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { CredentialGuidance } from './lazy-parts.js'
import type { Explained, Panel } from './use-panel.js'

interface ExplanationProps {
  panel: Panel
  credential: Credential
}

/** The guidance dialog; its content stays while it closes. */
export const Explanation = ({ panel, credential }: ExplanationProps) => {
  const { explained, explain, targets } = panel
  const [last, setLast] = useState<Explained | null>(null)
  const afterwards = useRef<FocusTarget | null>(null)
  if (explained && explained !== last) setLast(explained)
  const shown = explained ?? last
  if (!shown) return null
  const goTo = (target: FocusTarget) => () => {
    afterwards.current = target
  }
  return (
    <PartBoundary failed={<LostPart isAsked />}>
      <CredentialGuidance
        credentialId={credential.id}
        credential={credential}
        explained={shown}
        open={explained !== null}
        onClose={() => explain(null)}
        onCompare={goTo(targets.comparison)}
        onUsed={goTo(targets.current)}
        onCloseAutoFocus={(event) => {
          if (!afterwards.current) return
          event.preventDefault()
          afterwards.current.focus()
          afterwards.current = null
        }}
      />
    </PartBoundary>
  )
}
