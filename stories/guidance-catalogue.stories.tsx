import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { GUIDANCE, guidanceLink, type Guidance } from '../src/core/index.js'

const SECTIONS: Record<Guidance['family'], string> = {
  'auth-0': 'Code 0',
  'api-3': 'Code 3',
  'permission-10': 'Code 10',
  'token-190': 'Code 190',
  'permission-2xx': 'Codes 200–299',
  'access-131005': 'Code 131005',
  'rate-limit': 'Rate limits',
  transient: 'Temporary faults',
  other: 'Other codes',
}

function Entry({ guidance }: { guidance: Guidance }) {
  const { id, codes, title, cause, effect, steps, notes, chakraNote } = guidance
  return (
    <article aria-labelledby={`entry-${id}`}>
      <h3 id={`entry-${id}`}>{title}</h3>
      <p>
        <code>{id}</code> {codes}
      </p>
      <p>
        {cause} {effect.text}
      </p>
      <ol>
        {steps.map((step) => {
          const address = step.link && guidanceLink(step.link)
          return (
            <li key={step.id}>
              {step.text} ({step.actor})
              {address && (
                <>
                  {' '}
                  <a href={address} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
                    {step.link}
                  </a>
                </>
              )}
            </li>
          )
        })}
      </ol>
      {(notes.length > 0 || chakraNote) && (
        <ul>
          {[...notes, ...(chakraNote ? [chakraNote] : [])].map((note) => (
            <li key={note.id}>{note.text}</li>
          ))}
        </ul>
      )}
    </article>
  )
}

function Catalogue() {
  return (
    <main className="wac-root">
      <h1>Guidance catalogue</h1>
      {Object.entries(SECTIONS).map(([family, heading]) => (
        <section key={family} aria-labelledby={`section-${family}`}>
          <h2 id={`section-${family}`}>{heading}</h2>
          {GUIDANCE.filter((guidance) => guidance.family === family).map((guidance) => (
            <Entry key={guidance.id} guidance={guidance} />
          ))}
        </section>
      ))}
    </main>
  )
}

const meta = { title: 'Guidance/Catalogue', component: Catalogue } satisfies Meta<typeof Catalogue>
export default meta

type Story = StoryObj<typeof meta>

export const Everything: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(GUIDANCE.length)
  },
}

export const Dark: Story = { tags: ['!autodocs'], globals: { theme: 'dark' } }
