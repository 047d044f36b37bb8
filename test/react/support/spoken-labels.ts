import type { Labels } from '../../../src/react/index.js'
import { LABEL_SAMPLES } from './label-samples.js'

export interface Spoken {
  /** `expiry.titles.expired`, and the sample's number where it is a function. */
  path: string
  text: string
  /** What a function was called with. */
  given: (string | number)[]
}

const inner = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const plain = (value: unknown): (string | number)[] => {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(plain) : []
}

const speak = (value: unknown, samples: unknown, path: string): Spoken[] => {
  if (typeof value === 'string') return [{ path, text: value, given: [] }]
  if (typeof value === 'function') {
    const calls = samples as unknown[][]
    return calls.map((given, index) => ({
      path: `${path}(${index})`,
      text: Reflect.apply(value, undefined, given) as string,
      given: given.flatMap(plain),
    }))
  }
  return Object.entries(value as object).flatMap(([key, part]) => speak(part, inner(samples, key), `${path}.${key}`))
}

/** Every label as it is read: texts as they are, functions with their samples. */
export const spokenLabels = (labels: Labels): Spoken[] => speak(labels, LABEL_SAMPLES, 'labels')
