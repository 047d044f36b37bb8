const env: Record<string, unknown> = import.meta.env

/** The theme that stories begin in; a test run in dark asks for it by `STORYBOOK_THEME`. */
export const initialTheme = env['STORYBOOK_THEME'] === 'dark' ? 'dark' : 'light'
