interface Keyboard {
  keyboard: (text: string) => Promise<void>
}

/** Presses real keys where a story runs as a test; in Storybook itself they are pretended. */
export const pressKeys = async (pretended: Keyboard, text: string): Promise<void> => {
  const { keyboard } = await import('vitest/browser').then(
    ({ userEvent }) => userEvent,
    () => pretended,
  )
  await keyboard(text)
}
