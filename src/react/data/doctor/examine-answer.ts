import { isCredentialsError } from '../../../contract/credentials-error.js'

const HOUR = 3_600_000

/** What is wrong with the server's time, or `null`. `now` is the device's, at the moment of the answer. */
export const examineTime = (data: unknown, now: Date): string | null => {
  const serverTime: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'serverTime') : null
  if (!(serverTime instanceof Date)) return null
  const hours = Math.round(Math.abs(serverTime.getTime() - now.getTime()) / HOUR)
  return hours < 1
    ? null
    : `This device and the server differ by about ${hours} ${hours === 1 ? 'hour' : 'hours'}. What we show follows the server: set the clock that is wrong, or the \`now\` that you pass.`
}

/** What is wrong with where the client asks, or `null`. */
export const examineError = (error: unknown): string | null =>
  isCredentialsError(error) && error.code === 'bad-response'
    ? `\`baseUrl\` does not lead to the handler: ${error.message} Mount createCredentialsHandler there, or proxy the path to it in development.`
    : null
