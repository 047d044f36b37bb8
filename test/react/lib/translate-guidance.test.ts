import { describe, expect, it } from 'vitest'
import { findGuidance, GUIDANCE, parseGraphError } from '../../../src/core/index.js'
import { es } from '../../../src/locales/es.js'
import { translateGuidance } from '../../../src/react/lib/translate-guidance.js'

const expired = findGuidance(parseGraphError({ error: { code: 190, error_subcode: 463 } }))

describe('translated guidance', () => {
  it('has title, cause, effect, steps and notes in the other language, and everything else as it was', () => {
    const { title, cause, effect, steps, notes, chakraNote, ...rest } = translateGuidance(expired, es.guidance)
    expect([title, cause]).toEqual(es.guidance.entries['token-190-expired'])
    expect(effect.text).toBe(es.guidance.texts['effect-stopped'])
    expect(steps.map(({ id, text }) => [id, text])).toContainEqual(['paste', es.guidance.steps.paste])
    expect(notes.map(({ text }) => text)).toContain(es.guidance.texts.permanent)
    expect(chakraNote?.text).toBe(es.guidance.texts['chakra-warning'])
    expect(expired).toMatchObject(rest)
    expect(steps.map(({ id, link, actor }) => ({ id, link, actor }))).toEqual(
      expired.steps.map(({ id, link, actor }) => ({ id, link, actor })),
    )
  })

  it('stays English where the translation has nothing', () => {
    expect(translateGuidance(expired, {})).toEqual(expired)
    const { title, steps } = translateGuidance(expired, { steps: { paste: 'Hier einfügen.' } })
    expect(title).toBe(expired.title)
    expect(steps.map(({ text }) => text)).toContain('Hier einfügen.')
  })

  it('leaves no entry of the catalogue half translated', () => {
    const texts = new Set(
      GUIDANCE.flatMap(({ title, cause, effect, steps, notes, chakraNote }) => [
        title,
        cause,
        ...[effect, ...steps, ...notes, ...(chakraNote ? [chakraNote] : [])].map(({ text }) => text),
      ]),
    )
    const left = GUIDANCE.map((entry) => translateGuidance(entry, es.guidance)).flatMap((entry) =>
      [entry.title, entry.cause, entry.effect.text, ...entry.steps.map(({ text }) => text)].filter((text) =>
        texts.has(text),
      ),
    )
    expect(left).toEqual([])
  })
})
