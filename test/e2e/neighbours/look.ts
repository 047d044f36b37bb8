import type { Page } from '@playwright/test'

const TEXT = ['color', 'font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing']
const SEEN = [...TEXT, 'text-transform', 'text-align', 'text-decoration-line', 'background-color', 'list-style-type']
const BOX = ['border-top-width', 'border-inline-start-width', 'border-top-left-radius', 'box-shadow', 'visibility']

/** What can be seen of every element of ours, in `main` or elsewhere: its place in the nearest part, its text, its surface. */
export function look(page: Page, within = 'main'): Promise<string[]> {
  return page.evaluate(
    ({ start: selector, ofBoxes, ofDrawings }) => {
      const start = document.querySelector(selector)!
      const roots = [...(start.shadowRoot ?? start).querySelectorAll('.wac-root')]
      return roots
        .filter((root) => !root.parentElement?.closest('.wac-root'))
        .flatMap((root) => {
          const origin = root.getBoundingClientRect()
          const drawn = [root, ...root.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0)
          return drawn.map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect()
            const style = getComputedStyle(element)
            const isShape = element instanceof SVGElement && !(element instanceof SVGSVGElement)
            const properties = isShape ? ofDrawings : element instanceof SVGElement ? [] : ofBoxes
            return [
              `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
              `at ${[x - origin.x, y - origin.y, width, height].map(Math.round).join(' ')}`,
              ...properties
                .filter((name) => name !== 'list-style-type' || style.display === 'list-item')
                .map((name) => `${name}: ${style.getPropertyValue(name)}`),
            ].join('; ')
          })
        })
    },
    { start: within, ofBoxes: [...SEEN, ...BOX], ofDrawings: ['fill', 'stroke'] },
  )
}
