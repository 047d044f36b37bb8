import { QueryClient } from '@tanstack/react-query'
import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ApiCredentialsPanel, CredentialsProvider, type CredentialsProviderProps } from '../../../src/react/index.js'
import { createScenario, type ScenarioName, type ScenarioOptions } from '../../../src/testing/index.js'

// Parts of the panel are imported while the test runs.
configure({ asyncUtilTimeout: 5_000 })

interface PanelOptions extends ScenarioOptions {
  provider?: Partial<CredentialsProviderProps>
  strict?: boolean
}

export const quickQueries = () => new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } })

/** The panel on the real handler over the fake Graph. */
export const renderPanel = async (name: ScenarioName, { provider, strict = false, ...options }: PanelOptions = {}) => {
  const world = await createScenario(name, options)
  const queryClient = quickQueries()
  const user = userEvent.setup()
  const view = render(
    <CredentialsProvider
      client={world.client}
      queryClient={queryClient}
      now={world.clock.now}
      timeZone="Asia/Kolkata"
      {...provider}
    >
      <ApiCredentialsPanel credentialId={world.credentialId} />
    </CredentialsProvider>,
    { reactStrictMode: strict },
  )
  return { ...world, ...view, queryClient, user }
}

export const tokenField = () => screen.findByLabelText<HTMLInputElement>('Access token')

export const button = (name: string) => screen.findByRole('button', { name })

type User = ReturnType<typeof userEvent.setup>

/** Pastes into the field and presses "Check token". */
export const checkToken = async (user: User, token: string) => {
  await user.click(await tokenField())
  await user.paste(token)
  await user.click(await button('Check token'))
}
