import { parseJson } from '../../core/json/parse-json.js'
import type { GraphAnswer } from './call-graph.js'

/**
 * Where the next page begins; `null` on the last one. Graph's own link to it is not followed: it holds the token.
 * Source: https://developers.facebook.com/docs/graph-api/results
 */
export function readCursor(answer: GraphAnswer, token: string): string | null {
  if (answer.outcome === 'failed' || answer.httpStatus !== 200) return null
  const paging = fieldOf(readJson(answer.body), 'paging')
  const after = fieldOf(fieldOf(paging, 'cursors'), 'after')
  if (typeof fieldOf(paging, 'next') !== 'string' || typeof after !== 'string' || after.includes(token)) return null
  return /^[\w=+/.~-]{1,1000}$/.test(after) ? after : null
}

function readJson(body: string): unknown {
  try {
    return parseJson(body)
  } catch {
    return null
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
