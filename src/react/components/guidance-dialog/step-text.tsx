import { Phrase } from '../../ui/phrase.js'

/** A text of the catalogue; names of permissions stay left-to-right in it. */
export const StepText = ({ text }: { text: string }) => (
  <Phrase text={text} codes={text.match(/[a-z]+(?:_[a-z]+)+/g) ?? []} />
)
