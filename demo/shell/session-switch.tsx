import { useQuery } from '@tanstack/react-query'
import { sessionQuery, useSignIn } from './session.js'

export function SessionSwitch() {
  const { data } = useQuery(sessionQuery)
  const signIn = useSignIn()
  if (!data) return null
  return (
    <label className="shell-session">
      <span className="shell-hidden">Signed in as</span>
      <select value={data.account?.id ?? ''} onChange={(event) => signIn.mutate(event.target.value)}>
        {data.accounts.map(({ id, actor, role }) => (
          <option key={id} value={id}>
            {actor} · {role}
          </option>
        ))}
      </select>
    </label>
  )
}
