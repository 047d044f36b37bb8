import type { Credential, ReportedError } from '../../contract/index.js'
import type { GuidanceFacts } from '../../core/index.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { ownApp } from '../lib/own-app.js'
import type { HeadingLevel } from '../ui/heading.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { ErrorInbox } from './lazy-parts.js'
import type { Panel } from './use-panel.js'

interface ReportedErrorsProps {
  panel: Panel
  credential: Credential
  headingLevel: HeadingLevel
}

export const ReportedErrors = ({ panel, credential, headingLevel }: ReportedErrorsProps) => {
  const { chakraAppIds } = useCredentialsSettings()
  const { errors, live, candidate, previous, requirements } = credential

  const explain = ({ error, lastAt, fingerprint }: ReportedError, facts: GuidanceFacts) => {
    const slot = [live, candidate, previous].find((kept) => kept?.fingerprint === fingerprint)
    const appId = slot?.inspection?.appId ?? requirements.appId
    panel.explain({ error, at: lastAt, fingerprint, facts: { ...facts, ownApp: ownApp(appId, chakraAppIds) } })
  }

  return (
    <PartBoundary>
      <ErrorInbox
        errors={errors}
        live={live}
        requirements={requirements}
        headingLevel={headingLevel}
        onExplain={explain}
      />
    </PartBoundary>
  )
}
