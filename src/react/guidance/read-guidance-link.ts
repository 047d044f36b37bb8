/** The parameter of an address that opens guidance. */
export const GUIDANCE_PARAMETER = 'wac-error'

/** An error as Graph would write it; `open` of `useGuidance` takes it. */
export interface LinkedError {
  /** Only Graph writes `fbtrace_id`, so that no code is taken for an HTTP status or another vendor's. */
  error: { code: number; error_subcode?: number; fbtrace_id: '' }
}

const ERROR = /^(0|[1-9]\d{0,6})(?:\.([1-9]\d{0,7}))?$/

/**
 * The error that an address names, as `?wac-error=190` or `?wac-error=190.463`; `null` where it names none, several, or anything else.
 * No other parameter is read.
 */
export const readGuidanceLink = (from: string | URL): LinkedError | null => {
  const text = `${typeof from === 'string' ? from : from.search}`
  const query = text.slice(text.indexOf('?') + 1).replace(/#.*/s, '')
  const [value, ...others] = new URLSearchParams(query).getAll(GUIDANCE_PARAMETER)
  const [, code, subcode] = others.length === 0 ? (ERROR.exec(value ?? '') ?? []) : []
  if (code === undefined) return null
  return { error: { code: Number(code), ...(subcode ? { error_subcode: Number(subcode) } : {}), fbtrace_id: '' } }
}
