import { ApiCredentialsPanel, CredentialList, CredentialsProvider } from '@chakrahq/whatsapp-credentials'
import { useState } from 'react'
import { NavLink } from '../nav-link.js'
import { THOUSAND_PATH, thousandPath } from '../routes.js'
import { navigate } from '../use-path.js'
import { createThousand, type Thousand } from './create-thousand.js'

interface ThousandPageProps {
  /** The shop that is open; `null`: the list. */
  credentialId: string | null
}

/** The page with its own server, made when somebody first comes here. */
export async function loadThousandPage() {
  const world = await createThousand()
  return {
    default: ({ credentialId }: ThousandPageProps) => (
      <CredentialsProvider client={world.client} scope="thousand">
        <p className="shell-quiet">
          A server of its own runs in this page, with a stand-in for Meta. Nothing is kept when you leave.
        </p>
        {credentialId === null ? (
          <CredentialList headingLevel={1} href={thousandPath} onSelect={(id) => navigate(thousandPath(id))} />
        ) : (
          <ShopPage key={credentialId} world={world} credentialId={credentialId} />
        )}
      </CredentialsProvider>
    ),
  }
}

function ShopPage({ world, credentialId }: { world: Thousand; credentialId: string }) {
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(world.newToken(credentialId) ?? '').then(
      () => setSaid('Copied. Paste it under “New token”.'),
      () => setSaid('Could not copy. Browsers allow it on localhost and over https only.'),
    )
  return (
    <>
      <div className="shell-crumbs">
        <NavLink to={THOUSAND_PATH}>1,000 numbers</NavLink>
        <button type="button" className="shell-button" onClick={() => void copy()}>
          Copy a new token for this shop
        </button>
      </div>
      <p role="status" className="shell-quiet">
        {said}
      </p>
      <ApiCredentialsPanel credentialId={credentialId} headingLevel={1} />
    </>
  )
}
