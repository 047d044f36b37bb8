import { CHECKED_CHANNEL, type ToldCheck } from './listen-to-tabs.js'

/** Tells everybody who listens, in this tab too. */
export const tellTabs = (told: ToldCheck): void => {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(CHECKED_CHANNEL)
  channel.postMessage(told)
  channel.close()
}
