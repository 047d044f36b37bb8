import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { loadJson } from './load-json.js'

interface Sample {
  name: string
  title: string
}

const samplesQuery = {
  queryKey: ['shell', 'samples'],
  queryFn: () => loadJson<{ samples: Sample[] }>('/demo/samples'),
  staleTime: Infinity,
}

async function copy(name: string) {
  const response = await fetch(`/demo/samples/${encodeURIComponent(name)}`)
  if (!response.ok) throw new Error(`/demo/samples/${name} answered ${response.status}`)
  await navigator.clipboard.writeText(await response.text())
}

export function SampleTokens() {
  const { data } = useQuery(samplesQuery)
  const [said, setSaid] = useState('')
  const copyAndSay = (sample: Sample) =>
    copy(sample.name).then(
      () => setSaid(`Copied “${sample.title}”. Paste it under “New token”.`),
      () => setSaid('Could not copy. Browsers allow it on localhost and over https only.'),
    )
  return (
    <aside className="shell-samples" aria-labelledby="samples-heading">
      <h2 id="samples-heading">Sample tokens</h2>
      {data?.samples.length === 0 ? (
        <p>None here: this demo asks the Graph service of GRAPH_BASE_URL, so paste a token of your own.</p>
      ) : (
        <p>For the stand-in of Meta that this demo runs. Copy one and paste it into the screen.</p>
      )}
      <p role="status" className="shell-said">
        {said}
      </p>
      <ul>
        {data?.samples.map((sample) => (
          <li key={sample.name}>
            <button
              type="button"
              className="shell-button"
              aria-label={`Copy: ${sample.title}`}
              onClick={() => void copyAndSay(sample)}
            >
              Copy
            </button>
            <span>{sample.title}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
