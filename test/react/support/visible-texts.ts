const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
]

const isMeant = (element: Element) => element.closest('script, style') === null

/** Everything that a person can read or hear in the page: texts, and attributes that are read out. */
export const visibleTexts = (): string[] => {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement, previousSibling, textContent } = walker.currentNode
    if (!parentElement || !isMeant(parentElement) || !textContent?.trim()) continue
    const isSameWord = previousSibling?.nodeName === 'WBR'
    texts.push((isSameWord ? texts.pop() : '') + textContent.trim())
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of SPOKEN) texts.push(element.getAttribute(name)?.trim() ?? '')
  }
  return texts.filter(Boolean)
}
