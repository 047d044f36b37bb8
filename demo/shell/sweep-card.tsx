import { useQuery } from '@tanstack/react-query'
import { ALERT_WORDS, type AlertKind } from './alert-words.js'
import { loadJson } from './load-json.js'
import { NavLink } from './nav-link.js'
import { credentialPath } from './routes.js'

interface Sweep {
  everySeconds: number
  running: boolean
  runs: number
  lookedAt: number
  askedGraph: number
  told: number
  startedAt: string | null
  endedAt: string | null
  nextAt: string | null
  failure: string | null
  alerts: { id: string; credentialId: string; label: string; kind: AlertKind; at: string }[]
}

const sweepQuery = {
  queryKey: ['shell', 'sweep'],
  queryFn: () => loadJson<Sweep>('/demo/sweep'),
  refetchInterval: 3_000,
}

const time = (text: string) => new Date(text).toLocaleTimeString('en', { hour12: false })

export function SweepCard() {
  const { data } = useQuery(sweepQuery)
  return (
    <section aria-labelledby="sweep-heading">
      <h2 id="sweep-heading">What the server does</h2>
      <p>It looks after the tokens of all accounts, also with nobody signed in.</p>
      {data && (
        <>
          <dl className="shell-facts">
            <dt>Sweep</dt>
            <dd>{nowOf(data)}</dd>
            <dt>Last run</dt>
            <dd>{lastOf(data)}</dd>
            {data.failure !== null && (
              <>
                <dt>Failed</dt>
                <dd>{data.failure}</dd>
              </>
            )}
          </dl>
          <h3>Alerts it handed out</h3>
          {data.alerts.length === 0 && <p>None yet.</p>}
          <ul>
            {data.alerts.map(({ id, credentialId, label, kind, at }) => (
              <li key={id}>
                <time dateTime={at}>{time(at)}</time>
                <NavLink to={credentialPath(credentialId)}>
                  {label}: {ALERT_WORDS[kind]}
                </NavLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function nowOf({ everySeconds, running, nextAt }: Sweep): string {
  if (everySeconds === 0) return 'off'
  return running || nextAt === null ? 'running' : `every ${everySeconds} s, next at ${time(nextAt)}`
}

function lastOf({ runs, endedAt, lookedAt, askedGraph, told }: Sweep): string {
  if (endedAt === null) return 'none yet'
  return `number ${runs}, at ${time(endedAt)}: ${lookedAt} due, Meta asked about ${askedGraph}, ${told} alerts`
}
