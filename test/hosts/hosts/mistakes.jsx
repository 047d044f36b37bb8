import { ApiCredentialsPanel } from '@chakrahq/whatsapp-credentials'
import { QueryClient } from '@tanstack/react-query'
import * as other from 'other-react-query'
import { Screen, world } from '../screen.jsx'

const client = new QueryClient()
const otherClient = new other.QueryClient()
const anHourAndMore = 90 * 60_000

const screens = {
  none: <Screen />,
  'other copy passed': <Screen queryClient={otherClient} />,
  'other copy around': <Screen />,
  'other copy around, ours passed': <Screen queryClient={client} />,
  'no provider': <ApiCredentialsPanel credentialId={world.credentialId} />,
  'no portal yet': <Screen portalContainer={null} />,
  'portal left out of the page': <Screen portalContainer={document.createElement('div')} />,
  'clock too slow': <Screen now={() => new Date(world.clock.now().getTime() - anHourAndMore)} />,
}

/** What hosts get wrong, or nearly. */
export const Host = ({ mistake }) => {
  const screen = screens[mistake]
  return mistake.startsWith('other copy around') ? (
    <other.QueryClientProvider client={otherClient}>{screen}</other.QueryClientProvider>
  ) : (
    screen
  )
}
