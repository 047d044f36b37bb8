/** What shows, where no code was given, whose fault it is: Meta's token wording, a network fault, an outage page, another vendor. */
export type RawErrorKind = 'token' | 'network' | 'outage' | 'vendor'

/** An error as it was found, before it is judged and redacted. */
export interface RawError {
  code: number | null
  subcode: number | null
  type: string | null
  message: string | null
  details: string | null
  userTitle: string | null
  userMessage: string | null
  isTransient: boolean | null
  traceId: string | null
  httpStatus: number | null
  kind: RawErrorKind | null
  /** The wording that may be judged: never a title. */
  wording: string
}
