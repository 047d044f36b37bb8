/** Text for a `jsonb` parameter. PostgreSQL has no place for NUL and lone surrogates, which strangers' names may contain. */
export const toJsonb = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'string' ? item.replace(/[\0\p{Cs}]/gu, '\uFFFD') : item,
  )
