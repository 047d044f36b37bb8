import type { Embedding } from './embedding.js'
import { examineError, examineTime } from './examine-answer.js'
import { examinePage } from './examine-page.js'

// Stylesheets and portal targets may come a moment after the first render.
const SETTLED_AFTER = 1_000

const said = new Set<string>()
const say = (sentence: string | null) => {
  if (!sentence || said.has(sentence)) return
  said.add(sentence)
  console.warn(`[@chakrahq/whatsapp-credentials] ${sentence}`)
}

/** Looks at an embedding until it is called back; says each thing once in the life of a page. */
export const attend = (embedding: Embedding): (() => void) => {
  const timer = setTimeout(() => examinePage(embedding).forEach(say), SETTLED_AFTER)
  const unsubscribe = embedding.queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.query.queryKey[0] !== 'wac') return
    if (event.action.type === 'success') say(examineTime(event.action.data, embedding.now()))
    if (event.action.type === 'error') say(examineError(event.action.error))
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}
