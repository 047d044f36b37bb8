import { useEffect, useState } from 'react'

export type Theme = 'light' | 'dark'

const preferred = (): Theme => (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

export function useTheme() {
  const [theme, setTheme] = useState<Theme>(preferred)
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return { theme, toggle: () => setTheme((now) => (now === 'dark' ? 'light' : 'dark')) }
}
