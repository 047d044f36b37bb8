import { useId, useState } from 'react'
import type { Guidance, GuidanceStep, TicketDraft } from '../../../../core/index.js'
import { handoverLabels } from '../../../lib/labels/handover-labels.js'
import { useLabels } from '../../../lib/use-labels.js'
import { Button } from '../../../ui/button.js'
import { createBrief, fixersOf } from './create-brief.js'
import { TextPreview } from './text-preview.js'
import { useShare } from './use-share.js'

export interface BriefSectionProps {
  guidance: Guidance
  draft: TicketDraft
  addressOf: (step: GuidanceStep) => string | null
}

/** Writes to the person who can fix it. */
export const BriefSection = ({ guidance, draft, addressOf }: BriefSectionProps) => {
  const id = useId()
  const words = useLabels('handover', handoverLabels)
  const fixers = fixersOf(guidance)
  const [chosen, setChosen] = useState(fixers[0] ?? 'chakra')
  const brief = createBrief({ fixer: chosen, guidance, draft, addressOf, words })
  const { share, failed, shared } = useShare({ title: brief.subject, text: brief.text })

  return (
    <div className="wac-handover">
      <fieldset className="wac-losses">
        <legend>{words.fixerIntro}</legend>
        {fixers.map((fixer) => (
          <label key={fixer} className="wac-choice">
            <input type="radio" name={id} value={fixer} checked={fixer === chosen} onChange={() => setChosen(fixer)} />
            {words.fixers[fixer]}
          </label>
        ))}
      </fieldset>
      <TextPreview
        text={brief.text}
        copyLabel={words.copyBrief}
        said={shared ? words.shared : ''}
        words={words}
        actions={share ? <Button onClick={share}>{words.share}</Button> : null}
      />
      <div role="alert" className="wac-notes">
        {failed ? <p className="wac-error">{words.problems['not-shared']}</p> : null}
      </div>
    </div>
  )
}
