/** The five moods of the screen; colour never carries one alone. */
export type Tone = 'good' | 'warn' | 'bad' | 'idle' | 'accent'
