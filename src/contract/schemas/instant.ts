import * as v from 'valibot'

/** A moment: an ISO 8601 string in UTC on the wire, a `Date` in code. */
export const instantSchema = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
)
