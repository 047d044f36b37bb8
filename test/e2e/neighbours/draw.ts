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
