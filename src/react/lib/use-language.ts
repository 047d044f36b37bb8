import { useContext } from 'react'
import { WordsContext } from './words-context.js'

/** Attributes of every root element: the language and direction that the provider names, whatever the page around has. */
export const useLanguage = () => useContext(WordsContext).language
