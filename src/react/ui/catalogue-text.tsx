import { Phrase } from './phrase.js'

/** A text of the catalogue; names of permissions stay left-to-right in it. */
export const CatalogueText = ({ text }: { text: string }) => (
  <Phrase text={text} codes={text.match(/[a-z]+(?:_[a-z]+)+/g) ?? []} />
)
