import type { FakeToken } from './fake-token.js'

const USUAL_LIMIT = 25

/** One page of a list as Graph gives it; its link to the next page repeats the token, as Graph’s own does. */
export const pageOf = <T>(all: T[], path: string, { token }: FakeToken, parameters: URLSearchParams) => {
  const start = offsetOf(parameters.get('after'))
  const limit = Math.max(1, Math.min(Number(parameters.get('limit') ?? USUAL_LIMIT) || USUAL_LIMIT, 100))
  const data = all.slice(start, start + limit)
  const after = cursorOf(start + data.length)
  const next = `https://graph.facebook.com/v25.0${path}?access_token=${encodeURIComponent(token)}&limit=${limit}&after=${after}`
  const isLast = start + data.length >= all.length
  return { data, paging: { cursors: { before: cursorOf(start), after }, ...(!isLast && { next }) } }
}

// Graph’s cursors are opaque; this one may not be mistaken for a token.
const cursorOf = (offset: number) => btoa(`FAKE:${offset}`)

const offsetOf = (cursor: string | null): number => {
  try {
    return Number(/^FAKE:(\d{1,6})$/.exec(atob(cursor ?? ''))?.[1] ?? 0)
  } catch {
    return 0
  }
}
