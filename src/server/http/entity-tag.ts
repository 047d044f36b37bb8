/** A version as a strong ETag: `"3"`. */
export const entityTag = (version: number) => `"${version}"`
