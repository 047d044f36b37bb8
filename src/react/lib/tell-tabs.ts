/** A credential that was checked in one tab. Holds no secret. */
export interface ToldCheck {
  scope: string | undefined
  id: string
}

interface Message extends ToldCheck {
  from: string
}

const CHANNEL = 'wac:checked'
const names = new WeakMap<object, string>()

const nameOf = (teller: object): string => {
  const name = names.get(teller) ?? `${Math.random()}`
  names.set(teller, name)
  return name
}

const isSupported = () => typeof BroadcastChannel !== 'undefined'

/** Tells everybody else in the tabs of this browser; `teller` does not hear itself. */
export const tellTabs = (told: ToldCheck, teller: object): void => {
  if (!isSupported()) return
  const channel = new BroadcastChannel(CHANNEL)
  const message: Message = { ...told, from: nameOf(teller) }
  channel.postMessage(message)
  channel.close()
}

/** Hears what others tell; answers how to stop. */
export const listenToTabs = (hear: (told: ToldCheck) => void, self: object): (() => void) => {
  if (!isSupported()) return () => undefined
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<Message>) => (data.from === nameOf(self) ? undefined : hear(data))
  return () => channel.close()
}
