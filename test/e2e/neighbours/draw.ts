import type { Page } from '@playwright/test'

interface Drawing {
  /** The screen's own HTML, as a person sees it. */
  parts: string[]
  sheet: string
  /** Loaded before ours, and after it. */
  before?: string
  after?: string
  /** How the host wraps us. */
  wrap?: (inner: string) => string
  shadow?: boolean
}

/** Puts parts of the screen on a page of their own, 860 pixels wide, without scripts. */
export async function draw(
  page: Page,
  { parts, sheet, before = '', after = '', wrap = (inner) => inner, shadow }: Drawing,
) {
  const styles = [before, sheet, after].map((text) => `<style>${text}</style>`).join('')
  const inner = parts.map((part) => `<article>${part}</article>`).join('')
  const body = shadow
    ? `<main><template shadowrootmode="open">${styles}${inner}</template></main>`
    : `<main>${wrap(inner)}</main>`
  await page.setContent(
    `<!doctype html><html lang="en"><head><style>main { all: initial; display: block; width: 860px } article { all: initial; display: block }</style>${shadow ? '' : styles}</head><body>${body}</body></html>`,
  )
}

const TEXT = ['color', 'font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing']
const SEEN = [...TEXT, 'text-transform', 'text-align', 'text-decoration-line', 'background-color', 'list-style-type']
const BOX = ['border-top-width', 'border-inline-start-width', 'border-top-left-radius', 'box-shadow', 'visibility']

/** What can be seen of every element of ours: its place in the nearest part, its text, its surface. */
export function look(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ ofBoxes, ofDrawings }) => {
      const start = document.querySelector('main')!
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
              ...properties.map((name) => `${name}: ${style.getPropertyValue(name)}`),
            ].join('; ')
          })
        })
    },
    { ofBoxes: [...SEEN, ...BOX], ofDrawings: ['fill', 'stroke'] },
  )
}
