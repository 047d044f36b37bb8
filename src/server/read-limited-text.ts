/** The body of a message as text; `null` as soon as it is longer than `maxBytes`, whatever its headers promise. */
export async function readLimitedText(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  options: { fatal?: boolean | undefined } = {},
): Promise<string | null> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: options.fatal ?? false })
  let text = ''
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      size += value.byteLength
      if (size > maxBytes) return null
      text += decoder.decode(value, { stream: true })
    }
  } finally {
    // a body that is only half read would keep its connection; nobody waits for the goodbye
    reader.cancel().catch(() => {})
  }
}
