import { CredentialsError } from '../credentials-error.js'

/** The address of a route: `id` is escaped; one that would climb out of the mount point is refused. */
export const requestUrl = (
  baseUrl: string,
  path: string,
  id?: string,
  query: Record<string, string | undefined> = {},
): string => {
  const base = baseUrl.replace(/\/+$/, '')
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value)
  const filled = path === '/' ? (base ? '' : '/') : path.replace(':id', () => escapeId(id))
  return base + filled + (search.size > 0 ? `?${search.toString()}` : '')
}

const escapeId = (id: string | undefined): string => {
  try {
    // Addresses drop `.` and resolve `..`, escaped or not.
    if (id && id !== '.' && id !== '..') return encodeURIComponent(id)
  } catch {
    // A lone surrogate has no escape.
  }
  throw new CredentialsError('invalid-input', 'A credential id is a non-empty text, not "." or "..".')
}
