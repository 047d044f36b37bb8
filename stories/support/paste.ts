import type { StoryContext } from '@storybook/react-vite'
import { expect } from 'storybook/test'

type Player = Pick<StoryContext, 'canvas' | 'userEvent'>

/** Pastes a text into the token field, as a person does. */
export const paste = async ({ canvas, userEvent }: Player, text: string): Promise<void> => {
  await userEvent.click(await canvas.findByLabelText('Access token'))
  await userEvent.paste(text)
}

/** Pastes a text, and reads what is said beside the field before anything is sent. */
export const pasted =
  (text: string, sentence: RegExp) =>
  async (player: Player): Promise<void> => {
    await paste(player, text)
    await expect(await player.canvas.findByText(sentence)).toBeVisible()
    await expect(player.canvas.getByRole('checkbox', { name: /It is my access token/ })).not.toBeChecked()
  }
