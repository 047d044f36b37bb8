/** Whether a text has the form of a fingerprint; what has not could be a token. */
export const isFingerprint = (text: string): boolean => /^[0-9a-f]{4}-[0-9a-f]{4}$/.test(text)
