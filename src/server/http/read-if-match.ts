import { CredentialsError } from '../../contract/index.js'

/**
 * The version that `If-Match` names: one strong entity tag, `"3"`. Throws 428 without the header and 400 for anything else;
 * `*` is 400 too, because a write must say what it has seen.
 */
export function readIfMatch(request: Request): number {
  const header = request.headers.get('if-match')
  if (header === null) {
    throw new CredentialsError('invalid-input', 'Writes need `If-Match` with the version that was seen.', {
      status: 428,
    })
  }
  const version = /^"(\d{1,15})"$/.exec(header.trim())?.[1]
  if (version !== undefined) return Number(version)
  throw new CredentialsError('invalid-input', '`If-Match` must be one version in double quotes, as `ETag` gave it.', {
    status: 400,
  })
}
