/** Whether a token's app is the admin's own; `undefined` where nobody said which apps are Chakra's, or whose the token is. */
export const ownApp = (
  appId: string | null | undefined,
  chakraAppIds: readonly string[] | undefined,
): boolean | undefined => (appId && chakraAppIds ? !chakraAppIds.includes(appId) : undefined)
