import { REFUSALS } from './refusals.mjs'

/** The services of the host that send messages. The last one keeps a token for two minutes after it was replaced. */
const SENDERS = [
  { sender: 'Broadcasts', keepsSeconds: 0 },
  { sender: 'Inbox', keepsSeconds: 0 },
  { sender: 'Chatbot', keepsSeconds: 120 },
]

/** Lets each sender use its token every few seconds, and say what became of it. `everySeconds` 0: never. */
export function runSenders(credentials, { everySeconds, credentialIds, graphUrl }) {
  const senders = SENDERS.flatMap((plan) =>
    credentialIds.map((credentialId) => createSender(credentials, { ...plan, credentialId, graphUrl })),
  )
  const find = (name, id) => senders.find(({ sender, credentialId }) => sender === name && credentialId === id)
  const abort = new AbortController()
  let timer
  let ended = Promise.resolve()

  async function sendAll() {
    for (const { send } of senders) {
      if (abort.signal.aborted) return
      await send(abort.signal).catch((error) => {
        if (!abort.signal.aborted) console.error(`! Sender: ${error.message}`)
      })
    }
    schedule()
  }

  function schedule() {
    if (abort.signal.aborted) return
    timer = setTimeout(() => {
      ended = sendAll()
    }, everySeconds * 1000)
  }

  if (everySeconds > 0) ended = sendAll()
  return {
    plan: () => ({
      everySeconds,
      senders: SENDERS.map(({ sender }) => sender),
      codes: Object.keys(REFUSALS).map(Number),
    }),
    /** Lets a sender report a refusal with this code; `false`: there is no such sender, code or token. */
    refuse: async ({ sender, credentialId, code }) =>
      Object.hasOwn(REFUSALS, code) && ((await find(sender, credentialId)?.refuse(REFUSALS[code])) ?? false),
    stop: async () => {
      clearTimeout(timer)
      abort.abort(new Error('The demo ends.'))
      await ended
    },
  }
}

/** One service: takes up a new token at once, or late. */
function createSender(credentials, { sender, keepsSeconds, credentialId, graphUrl }) {
  let held = null
  let replacedAt = null

  async function takeToken() {
    const live = await credentials.getLiveToken(credentialId)
    if (!live || live.fingerprint === held?.fingerprint) replacedAt = null
    else replacedAt ??= Date.now()
    const isLate = live && held && replacedAt !== null && Date.now() - replacedAt < keepsSeconds * 1000
    if (!isLate) held = live
    return held
  }

  const reportError = (token, refusal) => credentials.reportError(credentialId, token.fingerprint, refusal, { sender })

  async function send(signal) {
    const token = await takeToken()
    if (!token) return
    // a stand-in for sending a message: Meta refuses this with the same errors
    const headers = { Authorization: `Bearer ${token.token}` }
    const response = await fetch(`${graphUrl}/v25.0/me`, { headers, signal }).catch((error) => error)
    signal.throwIfAborted()
    if (response instanceof Error) await reportError(token, response)
    else if (response.ok) await credentials.reportUse(credentialId, token.fingerprint, { sender })
    else await reportError(token, { status: response.status, body: await response.text() })
  }

  async function refuse(refusal) {
    const token = await takeToken()
    if (token) await reportError(token, refusal)
    return token !== null
  }

  return { sender, credentialId, send, refuse }
}
