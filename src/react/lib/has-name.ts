/** Whether something that was thrown goes by one of these names, whichever page or library made it. */
export const hasName = (thrown: unknown, names: readonly string[]): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'name' in thrown &&
  typeof thrown.name === 'string' &&
  names.includes(thrown.name)
