import { useLayoutEffect } from 'react'
import { HOST_CSS } from './host-css.js'

const sheetOf = (name: unknown): string => Object.entries(HOST_CSS).find(([key]) => key === name)?.[1] ?? ''

/** Puts a host's stylesheet behind ours while a story is shown. */
export const useHostCss = (name: unknown) => {
  const css = sheetOf(name)
  useLayoutEffect(() => {
    if (css === '') return
    const style = document.createElement('style')
    style.dataset['hostCss'] = ''
    style.textContent = css
    document.head.append(style)
    return () => style.remove()
  }, [css])
}
