import { useLayoutEffect, type ReactNode } from 'react'
import { useHostCss } from './host-css/use-host-css.js'
import { translationOf } from './translations.js'

interface StoryPageProps {
  globals: Record<string, unknown>
  view: string
  children: ReactNode
}

// the address bar makes numbers of widths
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '')

/** The page around a story, as the toolbar wants it. */
export const StoryPage = ({ globals, view, children }: StoryPageProps) => {
  const theme = text(globals['theme'])
  const chosen = text(globals['locale'])
  const { locale, dir } = translationOf(chosen) ?? { locale: chosen, dir: 'ltr' }
  const direction = globals['direction'] === 'auto' ? dir : text(globals['direction'])
  useHostCss(view === 'docs' ? 'none' : globals['host'])
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
