import * as v from 'valibot'
import { CredentialsError } from '../../contract/index.js'
import { readLimitedText } from '../read-limited-text.js'

const MAX_BYTES = 65_536

type BodySchema = v.GenericSchema & { entries: Record<string, v.GenericSchema> }

/**
 * The JSON body of a request, checked. Throws 415, 413, 400 or 422; the words never repeat what was sent.
 * Where the schema has no fields the body may be absent.
 */
export async function readBody<Schema extends BodySchema>(
  request: Request,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const optional = Object.keys(schema.entries).length === 0
  const contentType = request.headers.get('content-type')
  if (contentType === null ? !optional : !isJson(contentType) || isEncoded(request)) {
    throw new CredentialsError(
      'invalid-input',
      'The body must be sent as `application/json` in UTF-8, not compressed.',
      {
        status: 415,
      },
    )
  }
  const text = await readText(request)
  const result = v.safeParse(schema, optional && text === '' ? {} : parse(text))
  if (result.success) return result.output
  throw new CredentialsError('invalid-input', describe(result.issues[0], Object.keys(schema.entries)))
}

const isJson = (contentType: string) => /^application\/json *(; *charset="?utf-8"?)?$/i.test(contentType.trim())
const isEncoded = (request: Request) => (request.headers.get('content-encoding') ?? 'identity') !== 'identity'

async function readText(request: Request): Promise<string> {
  const tooLarge = new CredentialsError('invalid-input', 'The body is larger than 64 KiB.', { status: 413 })
  if (Number(request.headers.get('content-length')) > MAX_BYTES) throw tooLarge
  const text = await readLimitedText(request.body, MAX_BYTES, { fatal: true }).catch((error: unknown) => {
    request.signal.throwIfAborted()
    throw error instanceof TypeError ? malformed() : error
  })
  if (text === null) throw tooLarge
  return text
}

function parse(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown
    return Array.isArray(value) ? null : value // valibot takes a list for an object
  } catch {
    throw malformed()
  }
}

const malformed = () => new CredentialsError('invalid-input', 'The body is not well-formed JSON.', { status: 400 })

function describe(issue: v.BaseIssue<unknown>, fields: string[]): string {
  const field = issue.path?.[0]?.key
  if (typeof field !== 'string') return 'The body must be a JSON object.'
  if (!fields.includes(field)) return 'The body has a field that does not belong there.'
  if (issue.received === 'undefined') return `The field \`${field}\` is missing.`
  return `The field \`${field}\` is not as expected: ${EXPECTED[issue.type] ?? 'it has the wrong type'}.`
}

const EXPECTED: Record<string, string> = {
  min_length: 'it is empty',
  max_length: 'it is too long',
}
