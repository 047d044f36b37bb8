import type { ArgTypesEnhancer, SBType, StrictInputType } from 'storybook/internal/types'

const DEFAULT = /\s*@default\s+([^]+)$/
// what fits into the column
const SHORT = 24

const withoutUndefined = (raw: string): string => {
  const rest = raw.replace(/\s*\|\s*undefined$/, '')
  return rest === raw ? raw : rest.replace(/^\(([^]*)\)$/, '$1')
}

const isNothing = (type: SBType) => type.name === 'other' && (type.value === 'undefined' || type.value === 'null')

/** What a value is, where there is one: every optional prop of ours takes `undefined` too. */
const kindOf = (type: SBType): SBType => {
  const { raw = '', required = false } = type
  if (raw.includes('=>')) return { name: 'function', raw, required }
  if (type.name !== 'union') return type
  const kinds = type.value.filter((kind) => !isNothing(kind))
  const [only] = kinds
  return only && kinds.length === 1 ? { ...only, required } : { ...type, value: kinds }
}

const WRITTEN = ['string', 'number', 'boolean', 'enum', 'literal']

const cleaned = (argType: StrictInputType, value: unknown): StrictInputType => {
  const { type, table, description = '' } = argType
  // what a story adds is not in the source
  if (!type || !table) return argType
  const kind = kindOf(type)
  const raw = kind.name === 'enum' ? kind.raw : type.raw
  const [, byDefault = ''] = DEFAULT.exec(description) ?? []
  const isShort = byDefault.length <= SHORT
  const isShown = typeof value === 'object' && value !== null && !(value instanceof Date)
  return {
    ...argType,
    type: kind,
    description: description.replace(DEFAULT, isShort ? '' : ' By default: $1.'),
    table: {
      ...table,
      ...(raw && { type: { summary: withoutUndefined(raw) } }),
      ...(byDefault && isShort && { defaultValue: { summary: byDefault.replaceAll('`', '') } }),
    },
    // nodes, dates, functions, answers of the server: nobody writes them by hand
    ...(!WRITTEN.includes(kind.name) && !isShown && { control: false }),
  }
}

/** Props as a reader wants them: types in the words of the source, `@default` in its own column, no editor for what cannot be written. */
export const cleanArgTypes: ArgTypesEnhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, cleaned(argType, initialArgs[name])]))

/** A component's description, its `@example` as code. */
export const describe = (component: { __docgenInfo?: { description?: string } } | null | undefined): string =>
  (component?.__docgenInfo?.description ?? '').replace(/\n?@example\s+([^]+)$/, '\n\n```tsx\n$1\n```')
