/** Whether a text can be the id of a credential: one path segment that reads the same in a URL and in every database. */
export const isCredentialId = (id: string): boolean => /^[A-Za-z0-9][\w.:@~-]{0,199}$/.test(id) && id !== 'openapi.json'
