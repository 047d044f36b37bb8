import * as Dialog from '@radix-ui/react-dialog'
import fc from 'fast-check'
import { version, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseGraphError, type GraphError } from '../../../src/core/index.js'
import { GuidanceContent } from '../../../src/react/components/guidance-dialog/guidance-content.js'
import { RawError } from '../../../src/react/components/guidance-dialog/raw-error.js'
import { ReceivedFacts } from '../../../src/react/components/guidance-dialog/received-facts.js'
import { guidanceLabels } from '../../../src/react/lib/labels/guidance-labels.js'

const runs = Math.min(Number(process.env['FC_RUNS'] ?? 500), 100_000)

// Markup is made as on a server, because that is fast; React 18 then says of Radix that its layout effects do nothing there.
beforeEach(() => {
  if (!version.startsWith('18.')) return
  const watched = vi.mocked(console.error)
  const note = watched.getMockImplementation()
  watched.mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes('useLayoutEffect does nothing on the server')) note?.(...said)
  })
})

const SECRET = 'EAAFAKE0123456789abcdefCANARYxyz'
const TAIL = SECRET.slice(9)

const fragment = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '</pre></div><iframe srcdoc="<script>alert(1)</script>">',
      '<svg/onload=alert(1)>',
      '<style>*{display:none}</style>',
      '<a href="javascript:alert(1)">facebook.com</a>',
      '&lt;b&gt; &#x3C;i&#x3E;',
      '${7*7} {{constructor}}',
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'https://fb.me/whatsapp-terms',
      'https://business.facebook.com/latest/settings, see',
      'https://facebook.com.evil.example/login',
      'https://evil.example/?next=https://www.facebook.com/',
      'https://www.facebook.com@evil.example/',
      'https://me:pw@www.facebook.com/',
      'https://evilfacebook.com/',
      'https://faсebook.com/',
      'https://www.facebook.com\\@evil.example/',
      'https://www.facebook.com:8443/',
      'http://www.facebook.com/',
      `https://www.facebook.com/x?access_token=${SECRET}`,
      `https://fb.me/${SECRET}`,
      `https://www.facebook.com/${encodeURIComponent(`id|${SECRET}`)}`,
      SECRET,
      `${SECRET.slice(0, 9)}\u200b${TAIL}`,
      `${SECRET.slice(0, 9)}\u202e${TAIL}`,
      `Bearer ${SECRET}`,
      `Malformed access token ${SECRET} `,
      `{"access_token":"${SECRET}"}`,
      '\u202egnp.exe\u202c',
      '\u2066\u2067\u2068',
      '\u0000\u001b[31m\u0007',
      '\ud800',
      'ع\u200fربي',
      'é'.repeat(3000),
      '\n\n\t\r\n',
    ),
  },
)
const giant = fc.constantFrom('<b>'.repeat(350_000), `${'x '.repeat(500_000)}${SECRET}`)
const textOf = (part: fc.Arbitrary<string>) => fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''))
const maybe = <T,>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const bodyOf = (text: fc.Arbitrary<string>) =>
  fc.record({
    error: fc.record({
      message: text,
      code: maybe(fc.oneof(fc.constantFrom(0, 3, 10, 190, 200, 294, 131005, 100, 4), fc.integer())),
      error_subcode: maybe(fc.constantFrom(33, 458, 459, 460, 463, 464, 466, 467, 492, 999)),
      type: maybe(text),
      error_data: maybe(fc.record({ details: text })),
      error_user_title: maybe(text),
      error_user_msg: maybe(text),
      fbtrace_id: maybe(text),
    }),
  })
const hostileOf = (text: fc.Arbitrary<string>, body = bodyOf(text)) =>
  fc.oneof(
    body,
    body.map((value) => JSON.stringify(value)),
    text,
    text.map((message) => new Error(message)),
    fc.record({ response: fc.record({ status: fc.constantFrom(200, 400, 401, 502), data: body }) }),
  )
// A giant costs as much as a hundred others: a few are enough to say where a text is cut.
const hostile = fc.oneof(
  { weight: 99, arbitrary: hostileOf(textOf(fragment)) },
  {
    weight: 1,
    arbitrary: hostileOf(textOf(fc.oneof({ weight: 4, arbitrary: fragment }, { weight: 1, arbitrary: giant }))),
  },
)

const ELEMENTS = 'a bdi button div details h2 h3 input label li ol p path pre span summary svg ul'.split(' ')
const ATTRIBUTES = /^(?!on|style$|src|formaction$|xlink)/
const HOSTS = /^(?:(?:[a-z\d-]+\.)*(?:facebook|meta)\.com|fb\.me|metastatus\.com)$/
const MISLEADING = /\p{Cf}|(?![\n\t])\p{Cc}/u

const drawn = (node: ReactNode) => {
  const html = renderToStaticMarkup(node)
  const holder = document.createElement('template')
  holder.innerHTML = html
  return { html, content: holder.content }
}

const drawWhole = (error: GraphError) =>
  drawn(
    <Dialog.Root open>
      <GuidanceContent error={error} words={guidanceLabels} onClose={() => {}} />
    </Dialog.Root>,
  )

/** Those parts of the dialog that show anything of the error; all else is the catalogue's. */
const drawParts = (error: GraphError) =>
  drawn(
    <>
      <ReceivedFacts error={error} documented={[403]} time={null} words={guidanceLabels} />
      <RawError error={error} time={null} onFollow={() => {}} words={guidanceLabels} />
    </>,
  )

const isSafeLink = (link: Element) => {
  const { protocol, hostname, username, port } = new URL(link.getAttribute('href') ?? '')
  return (
    protocol === 'https:' &&
    HOSTS.test(hostname) &&
    `${username}${port}` === '' &&
    link.getAttribute('rel') === 'noopener noreferrer' &&
    link.getAttribute('referrerpolicy') === 'no-referrer' &&
    link.getAttribute('target') === '_blank'
  )
}

const isOurs = (element: Element) =>
  ELEMENTS.includes(element.localName) &&
  [...element.attributes].every(({ name }) => ATTRIBUTES.test(name)) &&
  (element.localName !== 'a' || isSafeLink(element))

const dangersIn = (value: unknown, isWhole: boolean): string[] => {
  const error = parseGraphError(value)
  const { html, content } = isWhole ? drawWhole(error) : drawParts(error)
  const raw = content.querySelector('pre')
  const said = raw?.textContent ?? ''
  const foreign = [...content.querySelectorAll('*')].filter((element) => !isOurs(element))
  const inRaw = [...(raw?.children ?? [])].filter((element) => element.localName !== 'a' || element.children.length > 0)
  return [
    ...[...foreign, ...inRaw].map((element) => element.outerHTML),
    ...(html.includes(TAIL) || content.textContent.includes(TAIL) ? ['a token is left'] : []),
    ...(MISLEADING.test(said) ? ['a misleading character is left'] : []),
    ...(said.length > 13_000 ? ['the text is too long'] : []),
  ]
}

describe('a hostile answer in the dialog', () => {
  it(
    'draws no element but ours, links to nobody but Meta, and leaves no token and no misleading character',
    () => {
      fc.assert(
        fc.property(hostile, fc.nat(19), (value, turn) => {
          expect(dangersIn(value, turn === 0)).toEqual([])
        }),
        { numRuns: runs },
      )
    },
    runs * 100 + 20_000,
  )

  it('says that the rest of a long text was left out', () => {
    const { content } = drawWhole(parseGraphError({ error: { code: 190, message: 'x'.repeat(1_000_000) } }))
    expect(content.querySelector('pre')?.textContent).toMatch(/x{2000} … The rest was left out\.$/m)
  })

  it('makes a link of an address of Meta in the details, and of no other', () => {
    const details = 'Accept the terms: https://fb.me/whatsapp-terms. Not https://evil.example/terms.'
    const { content } = drawWhole(
      parseGraphError({ error: { code: 131005, message: 'Denied', error_data: { details } } }),
    )
    expect([...content.querySelectorAll('pre a')].map((link) => link.textContent)).toEqual([
      'https://fb.me/whatsapp-terms',
    ])
  })
})
