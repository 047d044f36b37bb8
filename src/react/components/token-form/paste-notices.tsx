import type { PasteNotice, PasteNoticeId } from '../../../core/index.js'
import type { TokenFormLabels } from '../../lib/labels/token-form-labels.js'
import type { Tone } from '../../ui/tone.js'
import { NoteLine } from './note-line.js'
import type { PasteVerdict } from './paste-verdict.js'

const TONES: Record<PasteNotice['severity'], Tone> = { info: 'idle', warning: 'warn', error: 'bad' }

interface PasteNoticesProps {
  verdict: PasteVerdict
  /** Said beside the field already, as its error. */
  except: PasteNoticeId | null
  words: TokenFormLabels
}

export const PasteNotices = ({ verdict, except, words }: PasteNoticesProps) => (
  <>
    {verdict.sendable === 'yes' && verdict.notices.every(({ severity }) => severity === 'info') ? (
      <NoteLine tone="good" text={words.looksRight} />
    ) : null}
    {verdict.notices.map(({ id, severity }) =>
      id === except ? null : <NoteLine key={id} tone={TONES[severity]} text={words.notices[id]} />,
    )}
  </>
)
