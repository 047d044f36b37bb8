import { JSDOM } from 'jsdom'
import type { ReactNode } from 'react'
import { vi } from 'vitest'

export interface Hydrated {
  /** Everything that React said about it. */
  complaints: string[]
  /** What the page says once it has settled. */
  text: string
}

const later = () => new Promise((resolve) => setTimeout(resolve, 30))

/** Hydrates what a server rendered in a browser of its own, and waits for what the page shall say in the end. */
export const hydrateInBrowser = async (html: string, element: ReactNode, inTheEnd: RegExp): Promise<Hydrated> => {
  const { window } = new JSDOM(`<div id="root">${html}</div>`, { url: 'https://chat.example/' })
  for (const name of ['document', 'navigator', 'localStorage', 'HTMLElement'] as const) {
    vi.stubGlobal(name, window[name])
  }
  vi.stubGlobal('window', window)
  const complaints: string[] = []
  vi.mocked(console.error).mockImplementation((...args: unknown[]) => void complaints.push(args.map(String).join(' ')))

  const { hydrateRoot } = await import('react-dom/client')
  const container = window.document.querySelector('#root')!
  const root = hydrateRoot(container, element, {
    onRecoverableError: (error) => void complaints.push(String(error)),
  })
  try {
    await vi.waitFor(
      () => {
        if (!inTheEnd.test(container.textContent)) throw new Error(`Never said ${inTheEnd}: ${container.textContent}`)
      },
      { timeout: 10_000, interval: 20 },
    )
    await later()
    return { complaints, text: container.textContent }
  } finally {
    root.unmount()
    // React Query notifies from a timer of its own, which must still find the window.
    await later()
    vi.unstubAllGlobals()
    window.close()
  }
}
