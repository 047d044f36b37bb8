import type { Meta, StoryObj } from '@storybook/react-vite'
import { QueryCache, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { createGuidanceHandle, guidanceLinkFor, guidanceOnError, GuidanceProvider } from '../src/react/index.js'
import { Button } from '../src/react/ui/button.js'

const refusal = {
  response: {
    status: 400,
    data: {
      error: { code: 190, error_subcode: 460, message: 'The session has been invalidated', fbtrace_id: 'AFAKEtrace1' },
    },
  },
}

const Templates = () => {
  const { refetch } = useQuery({
    queryKey: ['templates'],
    queryFn: () => Promise.reject(Object.assign(new Error('Request failed with status code 400'), refusal)),
    enabled: false,
    retry: false,
  })
  return <Button onClick={() => void refetch()}>Load the templates</Button>
}

const HostWithQueries = () => {
  const [guidance] = useState(createGuidanceHandle)
  const [queryClient] = useState(
    () => new QueryClient({ queryCache: new QueryCache({ onError: guidanceOnError(guidance) }) }),
  )
  return (
    <QueryClientProvider client={queryClient}>
      <GuidanceProvider handle={guidance}>
        <div className="wac-root">
          <Templates />
        </div>
      </GuidanceProvider>
    </QueryClientProvider>
  )
}

const HostWithRouter = () => {
  const [search, setSearch] = useState('')
  return (
    <GuidanceProvider openFromUrl={search}>
      <div className="wac-root">
        <Button onClick={() => setSearch(guidanceLinkFor({ code: 131005, subcode: null }) ?? '')}>
          Follow ?wac-error=131005
        </Button>
      </div>
    </GuidanceProvider>
  )
}

const meta = {
  title: 'Guidance/From anywhere',
  component: GuidanceProvider,
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
} satisfies Meta<typeof GuidanceProvider>
export default meta

type Story = StoryObj<typeof meta>

export const AQueryOfTheHost: Story = {
  render: () => <HostWithQueries />,
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button', { name: 'Load the templates' })
    await userEvent.click(button)
    await expect(await screen.findByRole('dialog')).toHaveTextContent('Error 190 · 460')
    await userEvent.keyboard('{Escape}')
    await waitFor(async () => expect(button).toHaveFocus())
  },
}

export const ALink: Story = {
  render: () => <HostWithRouter />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Follow ?wac-error=131005' }))
    await expect(await screen.findByRole('dialog')).toHaveTextContent('Error 131005')
  },
}
