import { ApiCredentialsPanel } from '@chakrahq/whatsapp-credentials'

// A server component: the panel is rendered here too, and comes to life in the browser.
const Page = () => (
  <main>
    <ApiCredentialsPanel credentialId="acme-whatsapp" headingLevel={1} />
  </main>
)

export default Page
