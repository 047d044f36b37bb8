import { useLayoutEffect, type ReactNode } from 'react'
import { MINIMAL_VIEWPORTS } from 'storybook/viewport'
import { docsFrame } from './docs/docs-frame.js'
import { useHostCss } from './host-css/use-host-css.js'
import { translationOf } from './translations.js'

interface StoryPageProps {
  globals: Record<string, unknown>
  view: string
  children: ReactNode
}

// the address bar makes numbers of widths
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '')

/** Storybook narrows its own page; a docs page leaves its frames wide. */
const useFrameWidth = (viewport: unknown) => {
  useLayoutEffect(() => {
    // SAFETY: that is the shape of this global, when it is set.
    const { value } = (viewport ?? {}) as { value?: string }
    const [, size] = Object.entries(MINIMAL_VIEWPORTS).find(([name]) => name === value) ?? []
    if (docsFrame && size)
      Object.assign(docsFrame.style, { inlineSize: size.styles.width, marginInline: 'auto', display: 'block' })
  }, [viewport])
}

/** The page around a story, as the toolbar wants it. */
export const StoryPage = ({ globals, view, children }: StoryPageProps) => {
  const theme = text(globals['theme'])
  const chosen = text(globals['locale'])
  const { locale, dir } = translationOf(chosen) ?? { locale: chosen, dir: 'ltr' }
  const direction = globals['direction'] === 'auto' ? dir : text(globals['direction'])
  useHostCss(view === 'docs' ? 'none' : globals['host'])
  useFrameWidth(globals['viewport'])
  useLayoutEffect(() => {
    if (view === 'docs') return
    // dialogs stand outside the story, in the body
    const { documentElement } = document
    documentElement.dataset['theme'] = theme
    documentElement.dir = direction
    documentElement.lang = locale
  }, [view, theme, direction, locale])
  return (
    <div className="story-page" data-theme={theme} data-view={view} dir={direction} lang={locale}>
      <div className="story-width" data-width={text(globals['width'])}>
        {children}
      </div>
    </div>
  )
}
