import { virtual } from '@guidepup/virtual-screen-reader'
import { waitFor } from '@testing-library/react'
import { expect, onTestFinished } from 'vitest'

type Phrase = string | RegExp

const isSaid = (phrase: string) => !/^(polite|assertive): \s*$/.test(phrase)
/** A space that keeps words together is read as any other. */
const asRead = (phrase: string) => phrase.replaceAll('\u00a0', ' ')
const matches = (expected: Phrase | undefined, phrase: string) =>
  expected instanceof RegExp ? expected.test(phrase) : phrase === expected
const aMoment = async () => new Promise((resolve) => setTimeout(resolve, 50))

// jsdom draws no pseudo-elements, and says so each time it is asked for one.
const withoutPseudoElements = () => {
  const original = window.getComputedStyle
  window.getComputedStyle = (element) => original(element)
  return () => {
    window.getComputedStyle = original
  }
}

/** Listens to the page from now on, as somebody does who does not see it. */
export const listen = async () => {
  const restore = withoutPseudoElements()
  onTestFinished(async () => {
    await virtual.stop()
    restore()
  })
  await virtual.start({ container: document.body })
  await virtual.clearSpokenPhraseLog()
  const said = async () => (await virtual.spokenPhraseLog()).map(asRead).filter(isSaid)

  return {
    /** Since the last time these phrases were said, in this order, each of them once, and nothing else. */
    hears: async (...expected: Phrase[]) => {
      await waitFor(async () => expect((await said()).length).toBeGreaterThanOrEqual(expected.length)).catch(() => {})
      await aMoment()
      const phrases = await said()
      await virtual.clearSpokenPhraseLog()
      expect(phrases.map((phrase, index) => (matches(expected[index], phrase) ? expected[index] : phrase))).toEqual(
        expected,
      )
    },
    /** Goes on reading, phrase by phrase, up to the last of these; all of them are read, in this order, among others. */
    reads: async (...expected: Phrase[]) => {
      const open = [...expected]
      const phrases: string[] = []
      while (open.length > 0 && phrases.length < 150) {
        await virtual.next()
        const phrase = asRead(await virtual.lastSpokenPhrase())
        phrases.push(phrase)
        if (matches(open[0], phrase)) open.shift()
      }
      await virtual.clearSpokenPhraseLog()
      if (open.length > 0) throw new Error(`Not read: ${open.join(' | ')}, in:\n${phrases.join('\n')}`)
    },
  }
}
