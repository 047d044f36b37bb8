import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import '../src/styles/styles.css'
import { mountInTurn } from '../stories/support/docs/play-in-turn.js'
import { HOST_CSS } from '../stories/support/host-css/host-css.js'
import { initialTheme } from '../stories/support/initial-theme.js'
import { loadWorld } from '../stories/support/load-world.js'
import { StoryPage } from '../stories/support/story-page.js'
import { StoryWorld } from '../stories/support/story-world.js'
import { translations } from '../stories/support/translations.js'
import { cleanArgTypes, describe } from './arg-types.js'
import './preview.css'

// A busy machine takes its time for a part that is loaded on first use.
configure({ asyncUtilTimeout: 5_000 })

const items = (...values: string[]) => values.map((value) => ({ value, title: value }))

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { sort: 'requiredFirst' },
    docs: { extractComponentDescription: describe, story: { autoplay: true } },
    options: { storySort: { order: ['Docs', ['Introduction', 'Embedding'], 'Panel', 'Components', 'Guidance'] } },
  },
  initialGlobals: { theme: initialTheme, direction: 'auto', width: '880', locale: 'en', host: 'none', clock: 'fixed' },
  globalTypes: {
    theme: { description: 'Theme', toolbar: { title: 'Theme', icon: 'contrast', items: items('light', 'dark') } },
    direction: {
      description: 'Direction of the page; auto: that of the language',
      toolbar: { title: 'Direction', icon: 'transfer', items: items('auto', 'ltr', 'rtl') },
    },
    width: {
      description: 'Width in pixels',
      toolbar: { title: 'Width', icon: 'grow', items: items('320', '480', '560', '880', 'full') },
    },
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Locale',
        icon: 'globe',
        items: items('en', ...translations.map(({ locale }) => locale), 'pseudo'),
      },
    },
    host: {
      description: 'What the host loads beside our stylesheet',
      toolbar: { title: 'Host CSS', icon: 'paintbrush', items: items(...Object.keys(HOST_CSS)) },
    },
    clock: {
      description: 'Fixed: pictures stay the same',
      toolbar: { title: 'Clock', icon: 'time', items: items('fixed', 'today') },
    },
  },
  argTypesEnhancers: [cleanArgTypes],
  loaders: [loadWorld],
  mount: mountInTurn,
  decorators: [
    (Story, context) => (
      <StoryPage globals={context.globals} view={context.viewMode}>
        <StoryWorld context={context}>
          <Story />
        </StoryWorld>
      </StoryPage>
    ),
  ],
}
export default preview
