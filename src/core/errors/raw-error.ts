type Found<T> = T | null | undefined

/** An error as it was found, before it is judged and redacted. */
export interface RawError {
  code?: Found<number>
  subcode?: Found<number>
  type?: Found<string>
  message?: Found<string>
  details?: Found<string>
  userTitle?: Found<string>
  userMessage?: Found<string>
  isTransient?: Found<boolean>
  traceId?: Found<string>
  httpStatus?: Found<number>
  /** Whose fault it is, where no code says so: Meta's wording about a token, a network or an outage page, another vendor. */
  kind?: Found<'token' | 'network' | 'vendor'>
  /** The wording that may be judged: never a title. */
  wording?: Found<string>
}
