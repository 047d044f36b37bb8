import type { RawError } from './raw-error.js'

/** Whether an error says what happened, by code, kind or HTTP status. */
export const isTelling = ({ code, kind, httpStatus }: RawError): boolean =>
  code != null || kind != null || httpStatus === 429 || (httpStatus ?? 0) >= 500

/** Whether an error says what Graph refused: by its code, or as a matter of the token. */
export const isNamed = ({ code, kind }: RawError): boolean => code != null || kind === 'token'

/** What a wrapper says itself and what was found inside it, without saying the same thing twice. */
export function withInner(own: RawError | null, inner: RawError[]): RawError[] {
  if (!own) return inner
  for (const error of inner) error.httpStatus ??= own.httpStatus
  const telling = inner.filter(isTelling)
  const same = telling.find(({ code }) => code === own.code)
  if (same) {
    same.message ??= own.message
    same.subcode ??= own.subcode
    return telling
  }
  if (own.code == null && telling.length) return telling
  if (!isTelling(own) && !own.message && inner.length) return inner
  const [first] = inner
  const outer = {
    ...own,
    httpStatus: own.httpStatus ?? first?.httpStatus,
    traceId: own.traceId ?? first?.traceId,
  }
  return [outer, ...telling.filter(({ code }) => code != null)]
}
