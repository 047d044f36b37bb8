import { credentialQueries } from '@chakrahq/whatsapp-credentials'
import { useQuery } from '@tanstack/react-query'
import { client } from './client.js'
import { credentialPath } from './routes.js'
import { navigate } from './use-path.js'

export function CredentialPicker({ credentialId }: { credentialId: string }) {
  const { data } = useQuery(credentialQueries.list(client))
  if (!data || data.credentials.length < 2) return null
  return (
    <label className="shell-picker">
      WhatsApp plugin
      <select value={credentialId} onChange={(event) => navigate(credentialPath(event.target.value))}>
        {data.credentials.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
