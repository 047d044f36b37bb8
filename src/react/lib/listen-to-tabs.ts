/** A credential that was checked in some tab of this browser. Holds no secret. */
export interface ToldCheck {
  scope: string | undefined
  id: string
}

export const CHECKED_CHANNEL = 'wac:checked'

/** Hears what `tellTabs` tells; answers how to stop. */
export const listenToTabs = (hear: (told: ToldCheck) => void): (() => void) => {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(CHECKED_CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<ToldCheck>) => hear(data)
  return () => channel.close()
}
