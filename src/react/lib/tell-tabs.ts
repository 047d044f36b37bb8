/** A credential that was checked in one tab. Holds no secret. */
export interface ToldCheck {
  scope: string | undefined
  id: string
}

interface Message extends ToldCheck {
  from: number
}

const CHANNEL = 'wac:checked'
const THIS_TAB = Math.random()

const isSupported = () => typeof BroadcastChannel !== 'undefined'

/** Tells the other tabs of this browser. */
export const tellTabs = (told: ToldCheck): void => {
  if (!isSupported()) return
  const channel = new BroadcastChannel(CHANNEL)
  const message: Message = { ...told, from: THIS_TAB }
  channel.postMessage(message)
  channel.close()
}

/** Hears what other tabs tell; answers how to stop. */
export const listenToTabs = (hear: (told: ToldCheck) => void): (() => void) => {
  if (!isSupported()) return () => undefined
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<Message>) => (data.from === THIS_TAB ? undefined : hear(data))
  return () => channel.close()
}
