import type { WabaReach } from '../../core/index.js'

const MOST_PAGES = 20

export interface NumbersPage {
  reach: WabaReach
  /** Where the next page begins; `null` on the last one. */
  next: string | null
}

/** All numbers of an account, page by page, each number once. A page that cannot be read ends the list: the first one has proved the reach. */
export async function readAllNumbers(readPage: (after: string | null) => Promise<NumbersPage>): Promise<WabaReach> {
  const first = await readPage(null)
  const numbers = new Map(first.reach.phoneNumbers.map((number) => [number.id, number]))
  const seen = new Set<string>()
  let { next } = first
  while (next !== null && !seen.has(next) && seen.size < MOST_PAGES - 1) {
    seen.add(next)
    const page = await readPage(next)
    for (const number of page.reach.phoneNumbers) numbers.set(number.id, number)
    next = page.next
  }
  return { ...first.reach, phoneNumbers: [...numbers.values()] }
}
