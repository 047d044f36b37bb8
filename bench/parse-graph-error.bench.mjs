// Run after `npm run build`: node bench/parse-graph-error.bench.mjs
import { parseGraphError, redact } from '@chakrahq/whatsapp-credentials/core'

const MEGABYTE = 1024 * 1024
const inner = {
  message: 'Error validating access token: Session has expired on Friday, 07-Aug-26 10:00:00 PDT.',
  type: 'OAuthException',
  code: 190,
  error_subcode: 463,
  fbtrace_id: 'ABenchTraceId',
}
const envelope = { error: inner }
const text = JSON.stringify(envelope)
const deep = Array.from({ length: 8 }).reduce((cause) => Object.assign(new Error('wrapped'), { cause, config: {} }), {
  response: { status: 401, headers: { 'x-fb-trace-id': 'x' }, data: JSON.stringify(JSON.stringify(envelope)) },
})

function milliseconds(run, repeat) {
  run()
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    for (let count = 0; count < repeat; count++) run()
    return (performance.now() - start) / repeat
  })
  return times.sort((a, b) => a - b)[2]
}

const small = [
  ['envelope', envelope],
  ['envelope as text', text],
  ['deep wrapper', deep],
  ['HTML page', `<!DOCTYPE html><title>Facebook | Error</title>${'<p>x</p>'.repeat(1000)}`],
]
console.table(
  Object.fromEntries(
    small.map(([name, input]) => [
      name,
      { microseconds: +(milliseconds(() => parseGraphError(input), 500) * 1000).toFixed(1) },
    ]),
  ),
)

const of = (unit) => (size) => unit.repeat(Math.ceil((size * MEGABYTE) / unit.length))
const large = [
  ['plain text', of('x')],
  ['envelope with a long message', (size) => JSON.stringify({ error: { ...inner, message: of('x')(size) } })],
  ['prose around JSON', (size) => `${of('a ')(size)}${text}`],
  ['HTML', (size) => `<html>${of('<p>x</p>')(size)}`],
  ['many {', of('{')],
  ['many [', of('[')],
  ['many {"a":', of('{"a":')],
  ['many quotes', of('"\\')],
  ['many EAA', of('EAA ')],
  ['many digits', of('9')],
  ['many code:', of('"code": ')],
]
const row = (run, make) =>
  Object.fromEntries(
    [1, 2, 5, 10].map((size) => [`${size} MB`, +milliseconds(run.bind(null, make(size)), 1).toFixed(1)]),
  )

console.log('parseGraphError, milliseconds')
console.table(Object.fromEntries(large.map(([name, make]) => [name, row(parseGraphError, make)])))

const secrets = [
  ['many EAA', of('EAA ')],
  ['many digits', of('9')],
  ['many backslashes', (size) => `access_token${of('\\')(size)}`],
  ['many access_token', of('access_token ')],
  ['many access_token=', of('access_token=')],
  ['many malformed', of('malformed access token ')],
  ['many ",', of('malformed access token ",  ')],
  ['many bearer', of('bearer ')],
]
console.log('redact, milliseconds')
console.table(
  Object.fromEntries(secrets.map(([name, make]) => [name, row((input) => redact(input, ['CANARY-secret']), make)])),
)
