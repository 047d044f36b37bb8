/** A name of either direction, so that its last full stop or bracket stays with it. */
export const isolated = (name: string) => `\u2068${name}\u2069`
