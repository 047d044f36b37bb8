import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { loadJson } from './load-json.js'

interface Senders {
  everySeconds: number
  senders: string[]
  codes: number[]
}

const sendersQuery = {
  queryKey: ['shell', 'senders'],
  queryFn: () => loadJson<Senders>('/demo/senders'),
  staleTime: Infinity,
}

async function refuse(refusal: Record<string, FormDataEntryValue>): Promise<string> {
  const response = await fetch('/demo/refusals', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(refusal),
  })
  return response.ok ? 'Meta refused it: see the reported errors.' : 'There is no token in use to be refused.'
}

export function SendersCard({ credentialId }: { credentialId: string }) {
  const { data } = useQuery(sendersQuery)
  const queryClient = useQueryClient()
  const [said, setSaid] = useState('')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = Object.fromEntries(new FormData(event.currentTarget))
    const words = refuse({ ...form, credentialId })
    setSaid(await words.catch(() => 'The server did not answer.'))
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'shell' })
  }

  if (!data || data.everySeconds === 0) return null
  return (
    <section aria-labelledby="senders-heading">
      <h2 id="senders-heading">Senders</h2>
      <p>
        {data.senders.join(', ')} use this token every {data.everySeconds} seconds. The last one takes up a new token
        two minutes late.
      </p>
      <form onSubmit={(event) => void submit(event)}>
        <label>
          Sender
          <select name="sender">
            {data.senders.map((sender) => (
              <option key={sender}>{sender}</option>
            ))}
          </select>
        </label>
        <label>
          Code
          <select name="code" defaultValue={190}>
            {data.codes.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        <button type="submit" className="shell-button">
          Let Meta refuse it
        </button>
      </form>
      <p role="status" className="shell-said">
        {said}
      </p>
    </section>
  )
}
