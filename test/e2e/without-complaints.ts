import { expect, type Page } from '@playwright/test'

/**
 * Part of every test: a page that complains fails it, by console errors and warnings, exceptions, or violations of its
 * Content-Security-Policy. What a test expects, it takes out of the list.
 */
export const withoutComplaints = async (
  { page }: { page: Page },
  provide: (complaints: string[]) => Promise<void>,
): Promise<void> => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await provide(complaints)
  expect(complaints).toEqual([])
}
